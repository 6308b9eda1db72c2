import type { OutputOf } from '#types/core/action'
import { showCounter } from '#types/stations'
import { dutyId, holderAt } from '#domain/accounts/duty'
import { dateOf } from '#domain/calendar/dates'
import { accountOf, handler, type Args } from '../../runtime/handler'
import { accountOfOwner } from '../points/ledger'
import { nameOf } from '../accounts/name-of'
import { settingsOf } from '../settings'
import { counterLines } from './counter-lines'
import { stationView } from './station-view'

/** S13.9: the counter of a station today, in numbers and by its latest scans. */
export const showCounterHandler = handler(showCounter, async (args) => {
  const { subject: station, store, at } = args
  const stationId = station._id
  const on = dateOf(at)
  const pointsAccountId = (await accountOfOwner(store, { kind: 'station', ownerId: stationId }))?._id ?? null
  const [{ calendar }, checkInsToday, fulfilledToday, waitingRedemptions, latest, duty] = await Promise.all([
    settingsOf(store),
    store.count('checkIns', { stationId, on }),
    pointsAccountId === null ? 0 : store.count('postings', { postedOn: on, account: pointsAccountId }),
    store.count('redemptions', { stationId, status: 'held' }),
    counterLines(store, { stationId, pointsAccountId, on }),
    dutyAt(args),
  ])
  return { station: stationView(station), calendar, checkInsToday, fulfilledToday, waitingRedemptions, latest, duty, now: at }
})

/** S1.16: beside the keeper's post the caller acts with, or the one he is on duty at. */
async function dutyAt(args: Args<typeof showCounter>): Promise<OutputOf<typeof showCounter>['duty']> {
  const { actor: { post }, store, at } = args
  if (post?.role !== 'keeper') return null
  const duty = await store.get('posts', dutyId(post.duty?.postId ?? post._id))
  const holderId = duty && holderAt(duty, at)
  if (!duty?.duty || holderId === null) return null
  const holderName = nameOf(await store.getMany('accounts', [holderId]), holderId)
  return { postId: duty._id, holderName, isMine: holderId === accountOf(args)._id, until: duty.duty.until }
}
