import { Section } from '@/components/section'
import { stations } from '@/copy/stations'
import { isOpen, opensSoon, type NearbyStation } from './nearby'
import { StationRow } from './station-row'

export interface StationListProps {
  nearby: readonly NearbyStation[]
  now: number
  onPress: (stationId: string) => void
}

/** Open ones, then those that open soon, then the rest; the number of a row is the number of its pin. */
export function StationList({ nearby, now, onPress }: StationListProps) {
  const numbered = nearby.map((seen, index) => ({ seen, number: index + 1 }))
  const rows = (kept: typeof numbered) => kept.map(({ seen, number }) => (
    <StationRow key={seen.station.id} seen={seen} number={number} now={now} onPress={() => onPress(seen.station.id)} />
  ))
  const soon = numbered.filter(({ seen }) => opensSoon(seen, now))
  const shut = numbered.filter(({ seen }) => !isOpen(seen) && !opensSoon(seen, now))
  return (
    <>
      {rows(numbered.filter(({ seen }) => isOpen(seen)))}
      {soon.length > 0 && <Section title={stations.opensSoon}>{rows(soon)}</Section>}
      {shut.length > 0 && <Section title={stations.shut}>{rows(shut)}</Section>}
    </>
  )
}
