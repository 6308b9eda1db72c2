import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { Row } from '@/components/row'
import { StateWord } from '@/components/state-word'
import { distance } from '@/copy/distance'
import { functionWords } from '@/copy/states'
import { openingLine, openingWords } from '@/copy/stations'
import { spoken } from '@/platform/spoken'
import { isOpen, type NearbyStation } from './nearby'
import './stations.scss'

/** More pictures than these say less. */
const MOST_ICONS = 6

export interface StationRowProps {
  seen: NearbyStation
  /** The number of its pin. */
  number: number
  now: number
  onPress: () => void
}

export function StationRow({ seen, number, now, onPress }: StationRowProps) {
  const { station, opening, meters } = seen
  const { word, next } = openingWords(opening, now)
  const far = meters === null ? undefined : distance(meters)
  const names = station.functions.slice(0, MOST_ICONS)
  return (
    <Row
      number={{ value: number, isShut: !isOpen(seen) }}
      title={station.name}
      note={<StateWord tone={isOpen(seen) ? 'ok' : 'idle'}>{openingLine(word, next)}</StateWord>}
      state={<View className="station-icons" {...spoken({ role: 'img', label: names.map((name) => functionWords[name]).join('、') })}>{names.map((name) => <Icon key={name} name={name} size="fact" />)}</View>}
      tail={far && <><View className="figure">{far.value}</View>{far.unit}</>}
      onPress={onPress}
    />
  )
}
