import type { TransferRule } from '#domain/points/transfer'
import { leftOverBefore } from '#domain/whistles/closing'
import type { Runtime } from '../../runtime/runtime'
import { Refusal } from '../../runtime/refusal'
import { pointsRuleAt } from '../points-rule-at'
import { promoteFirst } from '../whistles/promote'
import { shutWhistle } from '../whistles/shut-whistle'

/** Work of one run: below the function's minute. */
const MOST_CLOSED = 100
const MOST_LOOKED_AT = 500

/** S19.10: closes whistles nobody closed; S19.4: moves up whom a lost request left waiting beside a free place. */
export async function closeWhistles(runtime: Runtime): Promise<number> {
  return (await closeLeftOver(runtime)) + (await promoteWaiting(runtime))
}

async function closeLeftOver(runtime: Runtime): Promise<number> {
  const { store } = runtime
  const rule = await pointsRuleAt(store, runtime.now())
  const leftOver = await store.find('whistles', { status: 'open', arriveBy: store.compare.lt(leftOverBefore(runtime.now())) }, { orderBy: [['arriveBy', 'asc']], limit: MOST_LOOKED_AT })
  let closed = 0
  for (const { _id } of leftOver) {
    if (closed >= MOST_CLOSED) break
    if (await closeOne(runtime, rule, _id)) closed += 1
  }
  return closed
}

/** False while somebody's work there waits to be confirmed, or when somebody else closed it. */
async function closeOne({ store, ids, now }: Runtime, rule: TransferRule, whistleId: string): Promise<boolean> {
  try {
    await store.transact((tx) => shutWhistle(tx, ids, { whistleId, at: now(), by: [], rule, as: 'as-it-was' }))
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

async function promoteWaiting(runtime: Runtime): Promise<number> {
  const { store } = runtime
  const open = await store.find('whistles', { status: 'open', arriveBy: store.compare.gt(runtime.now()) }, { orderBy: [['arriveBy', 'asc']], limit: MOST_LOOKED_AT })
  let moved = 0
  for (const whistle of open) while (await promoteFirst(runtime, whistle)) moved += 1
  return moved
}
