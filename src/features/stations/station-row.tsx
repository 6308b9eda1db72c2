import { ListRow } from '@/components/list-row'
import { distance } from '@/copy/distance'
import { functionWords } from '@/copy/states'
import { openingLine, openingWords } from '@/copy/stations'
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
  const icons = station.functions.slice(0, MOST_ICONS)
  return (
    <ListRow
      number={{ value: number, isShut: !isOpen(seen) }}
      title={station.name}
      state={{ tone: isOpen(seen) ? 'ok' : 'idle', word: openingLine(word, next) }}
      marks={{ icons, label: icons.map((name) => functionWords[name]).join('、') }}
      figure={far?.value}
      unit={far?.unit}
      onPress={onPress}
    />
  )
}
