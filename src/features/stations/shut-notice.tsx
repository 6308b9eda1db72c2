import { Notice } from '@/components/notice'
import { openingWords, stations } from '@/copy/stations'
import type { NearbyStation } from './nearby'

/** 听荷驿站午休,13:30 开: the one people would walk to by habit. */
export function ShutNotice({ seen: { station, opening }, now, onPress }: { seen: NearbyStation; now: number; onPress: () => void }) {
  const { word, next } = openingWords(opening, now)
  return <Notice onPress={onPress}>{stations.opensSoonLine(station.name, word, next)}</Notice>
}
