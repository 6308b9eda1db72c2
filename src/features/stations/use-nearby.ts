import { useMemo } from 'react'
import type { Place } from '#types/core/primitives'
import { listStations } from '#types/stations'
import { useServerNow } from '@/cloud/server-clock'
import { useRead } from '@/cloud/use-read'
import { nearbyStations } from './nearby'

/** Every station as seen from here; readable offline. */
export function useNearby(here: Place | null) {
  const { data, isLoading, fault, refresh } = useRead(listStations, {}, { isKept: true })
  const now = useServerNow()
  const nearby = useMemo(() => data && nearbyStations(data.rows, data.calendar, here, now), [data, here, now])
  return { nearby, calendar: data?.calendar, now, isLoading, fault, refresh }
}
