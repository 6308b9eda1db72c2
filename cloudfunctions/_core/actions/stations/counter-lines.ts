import type { OutputOf } from '#types/core/action'
import type { showCounter } from '#types/stations'
import { factsOf } from '#domain/points/transfer-id'
import { maskedName } from '#domain/stations/masked-name'
import type { Store } from '../../store/store'
import { GONE, nameOf } from '../accounts/name-of'

type Line = OutputOf<typeof showCounter>['latest'][number]

const MOST_LINES = 10

/** S13.9: the latest scans of a day at a station, newest first: people by a masked name, redemptions by what was fetched. */
export async function counterLines(store: Store, { stationId, pointsAccountId, on }: { stationId: string; pointsAccountId: string | null; on: string }): Promise<Line[]> {
  const [checkIns, redemptions] = await Promise.all([checkInLines(store, stationId, on), pointsAccountId === null ? [] : redemptionLines(store, pointsAccountId, on)])
  return [...checkIns, ...redemptions].sort((a, b) => b.at - a.at).slice(0, MOST_LINES)
}

async function checkInLines(store: Store, stationId: string, on: string): Promise<Line[]> {
  const rows = await store.find('checkIns', { stationId, on }, { orderBy: [['at', 'desc']], limit: MOST_LINES })
  const people = await store.getMany('accounts', rows.map(({ accountId }) => accountId))
  return rows.map(({ _id, accountId, at }) => ({ id: _id, kind: 'check-in', title: people.has(accountId) ? maskedName(nameOf(people, accountId)) : GONE, at }))
}

/** What was handed over is what the station's account was credited with. */
async function redemptionLines(store: Store, account: string, on: string): Promise<Line[]> {
  const postings = await store.find('postings', { postedOn: on, account }, { orderBy: [['sequence', 'desc']], limit: MOST_LINES })
  const redemptionIds = postings.map(({ transfer }) => factsOf(transfer)[0] ?? '')
  const redemptions = await store.getMany('redemptions', redemptionIds)
  return postings.map(({ at }, n) => {
    const id = redemptionIds[n] ?? ''
    return { id, kind: 'redemption', title: redemptions.get(id)?.offerTitle ?? '', at }
  })
}
