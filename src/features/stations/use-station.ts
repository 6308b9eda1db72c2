import type { Place } from '#types/core/primitives'
import { showStation } from '#types/stations'
import { useRead } from '@/cloud/use-read'
import { nearbyStations } from './nearby'
import { useNearby } from './use-nearby'

/** One station: from the list the phone has, else asked for by itself. */
export function useStation(stationId: string, here: Place | null) {
  const { nearby, calendar, now, isLoading, fault, refresh } = useNearby(here)
  const listed = nearby?.find(({ station }) => station.id === stationId)
  const isMissing = nearby !== undefined && !listed
  const alone = useRead(showStation, isMissing ? { stationId } : null)
  const found = alone.data && nearbyStations([alone.data.station], alone.data.calendar, here, now)[0]
  return {
    seen: listed ?? found,
    calendar: calendar ?? alone.data?.calendar,
    now,
    isLoading: isLoading || alone.isLoading,
    fault: isMissing ? alone.fault : fault,
    refresh: isMissing ? alone.refresh : refresh,
  }
}
