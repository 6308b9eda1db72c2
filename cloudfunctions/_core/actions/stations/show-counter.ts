import { showCounter } from '#types/stations'
import { dateOf } from '#domain/calendar/dates'
import { handler } from '../../runtime/handler'
import { accountOfOwner } from '../points/ledger'
import { settingsOf } from '../settings'
import { counterLines } from './counter-lines'
import { stationView } from './station-view'

/** S13.9: the counter of a station today, in numbers and by its latest scans. */
export const showCounterHandler = handler(showCounter, async ({ subject: station, store, at }) => {
  const stationId = station._id
  const on = dateOf(at)
  const pointsAccountId = (await accountOfOwner(store, { kind: 'station', ownerId: stationId }))?._id ?? null
  const [{ calendar }, checkInsToday, fulfilledToday, waitingRedemptions, latest] = await Promise.all([
    settingsOf(store),
    store.count('checkIns', { stationId, on }),
    pointsAccountId === null ? 0 : store.count('postings', { postedOn: on, account: pointsAccountId }),
    store.count('redemptions', { stationId, status: 'held' }),
    counterLines(store, { stationId, pointsAccountId, on }),
  ])
  return { station: stationView(station), calendar, checkInsToday, fulfilledToday, waitingRedemptions, latest, now: at }
})
