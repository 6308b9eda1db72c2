import { View } from '@tarojs/components'
import { Press } from '@/platform/press'
import { spoken } from '@/platform/spoken'
import { Icon } from './icon'
import { rowShape, type ListRowProps } from './list-row-props'
import { Phrases } from './phrases'
import { RowKey } from './row'
import { StateWord } from './state-word'
import { TimePlate } from './time-plate'

/** A row of a list, made of data alone. For a row with a button or a field inside there is `Row`. */
export function ListRow(row: ListRowProps) {
  const { time, icon, number, photo, title, note, isWitnessed, state, marks, figure, unit, onPress } = row
  const inside = (
    <>
      <RowKey icon={icon} number={number} photo={photo} keyed={time && <TimePlate {...time} />} />
      <View className="row-title">{title}</View>
      {note && (isWitnessed
        ? <View className="row-note row-witness"><Icon name="check" size="small" /><View className="grow"><Phrases of={note} /></View></View>
        : <View className="row-note"><Phrases of={note} /></View>)}
      {state && <View className="row-state"><StateWord tone={state.tone} icon={state.icon}>{state.word}</StateWord></View>}
      {marks && <View className="row-state row-marks" {...spoken({ role: 'img', label: marks.label })}>{marks.icons.map((name) => <Icon key={name} name={name} size="fact" />)}</View>}
      {(figure !== undefined || unit) && <View className="row-tail">{figure !== undefined && <View className="figure">{figure}</View>}{unit}</View>}
    </>
  )
  return onPress ? <Press className={rowShape(row)} onPress={onPress}>{inside}</Press> : <View className={rowShape(row)}>{inside}</View>
}
