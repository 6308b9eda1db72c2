import { useRead } from '@/cloud/use-read'
import { openingAt } from '#domain/stations/opening-hours'
import type { OutputOf } from '#types/core/action'
import { showCounter } from '#types/stations'

const LOOK_AGAIN_MS = 5_000

export type CounterData = OutputOf<typeof showCounter>

/** A station's counter today. */
export const useCounter = (stationId: string | null) =>
  useRead(showCounter, stationId === null ? null : { stationId }, { refreshMs: LOOK_AGAIN_MS })

export const openingOf = ({ station, calendar }: CounterData, now: number) => openingAt(station, calendar, now)
