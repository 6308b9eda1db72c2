import type { StationView } from '#types/stations'
import { FactPanel } from '@/components/facts'
import { Row } from '@/components/row'
import { walkWords } from '@/copy/distance'
import { stations } from '@/copy/stations'
import { alsoHas, panelFacts } from './facts-of'

/** What is inside, how to come in, where it stands. */
export function StationFacts({ station, meters }: { station: StationView; meters: number | null }) {
  const also = alsoHas(station)
  return (
    <>
      <FactPanel facts={panelFacts(station)} />
      {also.length > 0 && <Row icon="plus" title={stations.also(also)} />}
      <Row icon="door" title={station.hint ?? stations.walkIn} note={stations.walkInNote} />
      <Row icon="pin" title={station.address} note={meters === null ? undefined : walkWords(meters)} />
    </>
  )
}
