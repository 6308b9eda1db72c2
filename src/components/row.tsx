import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Picture } from '@/platform/picture'
import { Press } from '@/platform/press'
import type { IconName } from '@/theme/icons'
import { Icon } from './icon'

export interface RowProps {
  icon?: IconName
  /** Number of a place, the same as on its map pin; outlined when shut. */
  number?: { value: number; isShut: boolean }
  photo?: string
  /** In place of icon, number or photo: a time plate. */
  keyed?: ReactNode
  title: ReactNode
  note?: ReactNode
  /** A word of state under the note. */
  state?: ReactNode
  tail?: ReactNode
  /** Names the whole row for a screen reader. */
  label?: string
  /** On a wide screen: the keys are on it. */
  isAt?: boolean
  onPress?: () => void
}

/** What stands in the key column. */
export function RowKey({ icon, number, photo, keyed }: Pick<RowProps, 'icon' | 'number' | 'photo' | 'keyed'>) {
  if (keyed) return <View className="row-key">{keyed}</View>
  if (icon) return <Icon name={icon} className="row-key" />
  if (number) return <View className={`row-key row-number${number.isShut ? ' is-shut' : ''}`}>{number.value}</View>
  if (photo) return <Picture className="row-key row-photo" src={photo} />
  return null
}

/** One key column, one text column, one tail: for rows with a button, a field or drawn things inside. A list's plain rows are `ListRow`. */
export function Row({ icon, number, photo, keyed, title, note, state, tail, label, isAt, onPress }: RowProps) {
  const hasKey = icon || number || photo || keyed
  const shape = `row${hasKey ? '' : ' row-keyless'}${photo || keyed ? ' row-wide-key' : ''}${note || state ? '' : ' row-single'}${isAt ? ' is-at' : ''}`
  const inside = (
    <>
      <RowKey icon={icon} number={number} photo={photo} keyed={keyed} />
      <View className="row-title">{title}</View>
      {note && <View className="row-note">{note}</View>}
      {state && <View className="row-state">{state}</View>}
      {tail && <View className="row-tail">{tail}</View>}
    </>
  )
  if (!onPress) return <View className={shape}>{inside}</View>
  return <Press className={shape} label={label} onPress={onPress}>{inside}</Press>
}

/** 怎么进 / 车停哪: a word and its value, for what is read once. */
export function KeyedLine({ word, children }: { word: string; children: ReactNode }) {
  return <View className="keyed"><View className="keyed-word">{word}</View><View className="grow">{children}</View></View>
}
