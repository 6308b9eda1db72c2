import { stillAhead } from '#domain/whistles/arrival'
import { MOST_CANDIDATES } from '#domain/whistles/pick'
import { answerId, placeId } from '#domain/whistles/places'
import { turnUnits } from '#domain/whistles/recruiting'
import { withTurn } from '#domain/whistles/turns'
import type { Runtime } from '../../runtime/runtime'
import type { Answer, Settlement, Whistle } from '../../store/records/whistles'
import { DuplicateKey, type Store, type Tx } from '../../store/store'
import { leaveAnswer } from './leave-answer'
import { isQuietAt } from './quiet-at'
import { promoteFirst } from './promote'

/** They touch nothing in common; more at once would only wait for connections. */
const AT_ONCE = 6

interface Outcome { accountId: string; rank: number; isPlaced: boolean; reason: NonNullable<Answer['settled']>['reason'] }

/**
 * S19.31: gives everybody the outcome the settlement says, each in a transaction of its own, those with a place first; at
 * last the whistle is settled and first come. What was given is not given again, so a run may be killed, late, twice or
 * beside itself and the end is the same. True when it is settled.
 */
export async function carryOut(runtime: Pick<Runtime, 'store' | 'now'>, whistle: Whistle, settlement: Settlement, mayGoOn: () => boolean): Promise<boolean> {
  const { store } = runtime
  const isSilent = await isQuietAt(store, settlement.at)
  for (;;) {
    const open = await openOutcomes(store, settlement)
    if (open.length === 0) break
    for (let from = 0; from < open.length; from += AT_ONCE) {
      if (!mayGoOn()) return false
      await Promise.all(open.slice(from, from + AT_ONCE).map((outcome) => giveOnce(store, { whistle, outcome, at: settlement.at, isSilent })))
    }
  }
  await store.transact((tx) => endSettling(tx, whistle._id))
  // A place that was picked for somebody who is gone since.
  while (await promoteFirst(runtime, whistle));
  return true
}

/** Who waits for his outcome, the first first. Whoever answered after the last that was weighed waits behind them all. */
async function openOutcomes(store: Store, { _id: whistleId, candidates }: Settlement): Promise<Outcome[]> {
  const byAccount = new Map(candidates.map(({ accountId, isPlaced, reason }, rank) => [accountId, { accountId, rank, isPlaced, reason }]))
  const asked = await store.find('answers', { whistleId, status: 'asked' }, { orderBy: [['answeredAt', 'asc']], limit: MOST_CANDIDATES })
  return asked
    .map(({ accountId }) => byAccount.get(accountId) ?? { accountId, rank: MOST_CANDIDATES, isPlaced: false, reason: 'earliest' as const })
    .sort((a, b) => a.rank - b.rank)
}

interface Giving { whistle: Whistle; outcome: Outcome; at: number; isSilent: boolean }

/** A place that is there already was given by somebody who does the same beside us. */
async function giveOnce(store: Store, giving: Giving): Promise<void> {
  try {
    await store.transact((tx) => give(tx, giving))
  } catch (error) {
    if (!(error instanceof DuplicateKey)) throw error
  }
}

async function give(tx: Tx, { whistle, outcome, at, isSilent }: Giving): Promise<void> {
  const { accountId, rank, isPlaced, reason } = outcome
  const answer = await tx.get('answers', answerId(whistle._id, accountId))
  if (answer?.status !== 'asked') return
  const account = await tx.get('accounts', accountId)
  if (!account) {
    await leaveAnswer(tx, answer, 'left')
    return
  }
  const n = isPlaced ? rank + 1 : null
  const version = answer.version + 1
  if (n !== null) await tx.add('places', { _id: placeId(whistle._id, n), whistleId: whistle._id, n, accountId, isShut: false })
  await tx.set('answers', { ...answer, status: isPlaced ? 'placed' : 'waiting', n, arriveAt: stillAhead(answer.arriveAt, at), settled: { rank, reason }, version })
  await tx.set('accounts', { ...account, enrollments: withTurn(account.enrollments, turnUnits(whistle), { isPlaced, at }), version: account.version + 1 })
  if (!isSilent) await tx.set('outgoing', {
    _id: `settled:${answer._id}:${version}`, kind: isPlaced ? 'whistle-placed' : 'whistle-passed-over', to: accountId, at, sentAt: null,
    body: JSON.stringify({ whistleId: whistle._id, title: whistle.title, placeName: whistle.placeName, arriveBy: whistle.arriveBy }),
  })
}

async function endSettling(tx: Tx, whistleId: string): Promise<void> {
  const whistle = await tx.get('whistles', whistleId)
  if (whistle?.collected?.stage !== 'settling') return
  await tx.set('whistles', { ...whistle, collected: { ...whistle.collected, stage: 'settled' }, version: whistle.version + 1 })
}
