import { dateOf, monthOf } from '#domain/calendar/dates'
import { expirablePoints } from '#domain/points/expiry'
import { expiryTransferId } from '#domain/points/transfer-id'
import type { Runtime } from '../../runtime/runtime'
import type { PointsRuleVersion } from '../../store/records/points-rules'
import { pointsRuleAt } from '../points-rule-at'
import { accountIn, postTransfer, type AccountRef } from '../points/ledger'
import { accountsWithLotsBefore } from '../points/lots-walk'
import { workersOf } from '../points/workers'
import { settingsOf } from '../settings'
import { withinARun } from './within-a-run'

/**
 * S22.11: points whose month is over go to the county's write-off. Each account is its own transaction in which all is
 * looked at anew, so a run may be late, twice or beside another one; what a run does not reach the next one does. What is
 * held is left alone and met again by the run after it was given up. Answers how many accounts lost points.
 */
export async function expirePoints(runtime: Runtime, mayGoOn = withinARun()): Promise<number> {
  const { store, now, log } = runtime
  const { face, rootUnitId } = await settingsOf(store)
  if (!face.pointsEnabled) return 0
  const rule = await pointsRuleAt(store, now())
  let expired = 0
  for await (const accounts of accountsWithLotsBefore(store, monthOf(dateOf(now())))) {
    const due = accounts.filter((account) => expirablePoints(account, now()) > 0)
    const workers = await workersOf(store, due.map(({ _id }) => _id))
    for (const { _id } of due) {
      if (!mayGoOn()) return expired
      const ownerId = workers.get(_id)
      if (ownerId === undefined) continue
      try {
        if (await expireOne(runtime, { accountId: _id, ownerId, rootUnitId, rule })) expired += 1
      } catch (error) {
        // One that cannot be done must not keep those behind it waiting.
        log('error', 'points not expired', { pointsAccountId: _id, error: String(error) })
      }
    }
  }
  return expired
}

interface Due { accountId: string; ownerId: string; rootUnitId: string; rule: PointsRuleVersion }

/** False when meanwhile nothing is left that may expire. */
function expireOne({ store, ids, now }: Runtime, { accountId, ownerId, rootUnitId, rule }: Due): Promise<boolean> {
  const from: AccountRef = { kind: 'worker', ownerId }
  return store.transact(async (tx) => {
    const at = now()
    const account = await accountIn(tx, from)
    if (account?._id !== accountId) return false
    const amountPoints = expirablePoints(account, at)
    if (amountPoints === 0) return false
    await postTransfer(tx, ids, {
      id: expiryTransferId(accountId, account.sequence + 1), kind: 'expiry', factId: accountId, amountPoints,
      from, to: { kind: 'write-off', ownerId: rootUnitId }, rule, at, by: [],
    })
    return true
  })
}
