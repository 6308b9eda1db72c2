import { Chips } from '@/components/chips'
import { Empty, FaultState, Skeleton } from '@/components/list-states'
import { Notice } from '@/components/notice'
import { Screen } from '@/components/screen'
import { useCounty } from '@/cloud/session'
import { usePullRefresh } from '@/cloud/use-pull-refresh'
import { stations } from '@/copy/stations'
import { PinMap } from '@/features/stations/pin-map'
import { useStationFilter } from '@/features/stations/station-filter'
import { StationList } from '@/features/stations/station-list'
import { useNearby } from '@/features/stations/use-nearby'
import { useHere } from '@/platform/use-here'
import { go, routes } from '@/routes'

const open = (id: string) => { void go(routes.station, { id }) }

export default function StationsPage() {
  const { face } = useCounty()
  const { here, ask, isAsking } = useHere()
  const { nearby, now, fault, isLoading, refresh } = useNearby(here)
  const { choices, chosenIds, kept, toggle, clear } = useStationFilter(nearby ?? [])
  usePullRefresh(refresh)

  return (
    <Screen title={face.names.station}>
      {here && kept.length > 0 && <PinMap here={here} nearby={kept} onPress={open} />}
      {!here && !isAsking && <Notice icon="pin" onPress={() => { void ask() }}>{stations.noPlace}</Notice>}
      {nearby && <Chips choices={choices} chosenIds={chosenIds} onToggle={toggle} />}
      {isLoading && <Skeleton rows={5} />}
      {!nearby && fault && <FaultState fault={fault} onRetry={refresh} />}
      {nearby && kept.length === 0 && (
        <Empty icon="station" title={stations.none} note={stations.noneNote} way={{ label: stations.clear, onPress: clear }} />
      )}
      <StationList nearby={kept} now={now} onPress={open} />
    </Screen>
  )
}
