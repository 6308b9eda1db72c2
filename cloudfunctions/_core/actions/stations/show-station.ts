import { showStation } from '#types/stations'
import { handler, refuse } from '../../runtime/handler'
import { settingsOf } from '../settings'
import { stationView } from './station-view'

/** S12.1: one station and the calendar its hours follow. */
export const showStationHandler = handler(showStation, async ({ input, store, at }) => {
  const [station, { calendar }] = await Promise.all([store.get('stations', input.stationId), settingsOf(store)])
  if (!station?.isOpen) refuse(showStation, 'NOT_FOUND')
  return { station: stationView(station), calendar, now: at }
})
