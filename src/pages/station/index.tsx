import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Foot } from '@/components/foot'
import { Empty, FaultState, Skeleton } from '@/components/list-states'
import { Screen } from '@/components/screen'
import { useCounty } from '@/cloud/session'
import { stations } from '@/copy/stations'
import { isOpen } from '@/features/stations/nearby'
import { StationFacts } from '@/features/stations/station-facts'
import { StationHead } from '@/features/stations/station-head'
import { useStation } from '@/features/stations/use-station'
import { navigateTo, phoneCall } from '@/platform/device'
import { useHere } from '@/platform/use-here'
import { go, paramsOf, routes } from '@/routes'

export default function StationPage() {
  const { id } = paramsOf(routes.station)
  const { here } = useHere()
  const { face } = useCounty()
  const { seen, calendar, now, fault, isLoading, refresh } = useStation(id, here)

  if (!seen || !calendar) {
    const isAbsent = fault?.kind === 'refused' && fault.refusal.code === 'NOT_FOUND'
    return (
      <Screen title={face.names.station}>
        {isLoading && <Skeleton rows={4} />}
        {isAbsent && <Empty icon="station" title={stations.absent} way={{ label: stations.allStations, onPress: () => go(routes.stations) }} />}
        {fault && !isAbsent && <FaultState fault={fault} onRetry={refresh} />}
      </Screen>
    )
  }
  const { station, meters } = seen
  const { phone } = station
  return (
    <Screen
      tone={isOpen(seen) ? 'sign' : 'mute'}
      head={<StationHead seen={seen} calendar={calendar} now={now} partnerName={face.names.partnerStation} />}
      foot={(
        <Foot>
          <View className="acts">
            <Button icon="go" onPress={() => navigateTo(station)}>{stations.guide}</Button>
            {phone && <Button look="quiet" icon="phone" onPress={() => phoneCall(phone)}>{stations.call}</Button>}
          </View>
        </Foot>
      )}
    >
      <StationFacts station={station} meters={meters} />
    </Screen>
  )
}
