import { isSettled } from '#domain/accounts/ending'
import type { Runtime } from '../../runtime/runtime'
import type { AccountClosing } from '../../store/records/accounts'
import { ownerKey } from '../points/ledger'
import { returnBalance } from '../points/return-balance'
import { CLOSING_STEPS, MOST_AT_ONCE, type ClosingStep } from './closing-steps'

/**
 * S1.6: lets go of what hung on an account that ended, and at last of the points account's owner and the closing itself.
 * The last is done only when nothing that was begun before can still come in. Safe to run late, twice or beside itself, and
 * after being killed anywhere; what fails is logged and holds up nothing else. True when nothing is left.
 */
export async function finishClosing(runtime: Runtime, closing: AccountClosing, mayGoOn: () => boolean): Promise<boolean> {
  const { store, now } = runtime
  const wasSettled = isSettled(closing, now())
  let isClear = true
  for (const step of CLOSING_STEPS) isClear = (await orLogged(runtime, { of: step.of }, () => taken(runtime, step, closing, mayGoOn))) && isClear
  isClear = (await orLogged(runtime, { of: 'points' }, () => returnBalance(runtime, closing._id))) && isClear
  if (!isClear || !wasSettled) return false
  await store.transact(async (tx) => {
    const ownerId = ownerKey({ kind: 'worker', ownerId: closing._id })
    if (await tx.get('pointsOwners', ownerId)) await tx.remove('pointsOwners', ownerId)
    await tx.remove('accountClosings', closing._id)
  })
  return true
}

/** Whether everything of a kind was let go of. */
async function taken(runtime: Runtime, step: ClosingStep, closing: AccountClosing, mayGoOn: () => boolean): Promise<boolean> {
  const found = await step.find(runtime.store, closing)
  let isClear = found.length < MOST_AT_ONCE
  for (const { _id } of found) {
    if (!mayGoOn()) return false
    const isDone = await orLogged(runtime, { of: step.of, id: _id }, async () => {
      await step.letGo(runtime, _id, closing)
      return true
    })
    isClear = isDone && isClear
  }
  return isClear
}

async function orLogged({ log }: Runtime, what: { of: string; id?: string }, act: () => Promise<boolean>): Promise<boolean> {
  try {
    return await act()
  } catch (error) {
    log('error', 'not let go of', { ...what, error: String(error) })
    return false
  }
}
