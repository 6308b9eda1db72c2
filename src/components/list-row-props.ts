import type { IconName } from '@/theme/icons'
import type { StateTone } from './state-word'
import type { TimePlateProps } from './time-plate'

/** A row that is data alone: on the phone it travels to the page as one node, whatever it shows. */
export interface ListRowProps {
  /** One of these stands in the key column, the first that is given. */
  time?: TimePlateProps
  icon?: IconName
  /** Number of a place, the same as on its map pin; outlined when shut. */
  number?: { value: number; isShut: boolean }
  photo?: string
  title: string
  /** Short facts in one line; what is empty is left out. */
  note?: readonly (string | null | undefined | false)[]
  /** A tick before the note: somebody stands for it. */
  isWitnessed?: boolean
  state?: { tone: StateTone; icon?: IconName; word: string }
  /** Small pictures under it, and what they say. */
  marks?: { icons: readonly IconName[]; label: string }
  /** A figure, its unit, or a word to press. */
  figure?: string | number
  unit?: string
  /** On a wide screen: the keys are on it. */
  isAt?: boolean
  onPress?: () => void
}

/** The row's shape; `row` alone has an icon, a title and a note. */
export function rowShape({ time, icon, number, photo, note, state, isAt }: ListRowProps): string {
  const hasKey = time || icon || number || photo
  return ['row', !hasKey && 'row-keyless', (photo || time) && 'row-wide-key', !note && !state && 'row-single', isAt && 'is-at'].filter(Boolean).join(' ')
}
