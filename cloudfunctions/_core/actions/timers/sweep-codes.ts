import { DAY_MS } from '#domain/calendar/dates'
import type { Runtime } from '../../runtime/runtime'

/** Of each collection in a run; hourly, this keeps up with several codes a day of every rider in a large county. */
const MOST_A_RUN = 500

/**
 * S13.1: codes are kept for a day after they ran out, so that a late scan is told what is wrong, then removed with their
 * uses and the counts of wrong tries, and so are a browser's sign-in codes and sessions, digits that were sent to a number and
 * what was counted of a day. Uses go a day later than the code they belong to. Answers how many went.
 */
export async function sweepCodes({ store, now }: Runtime): Promise<number> {
  const before = now() - DAY_MS
  const [codes, uses, tries, signIns, sessions, phoneCodes, limits] = await Promise.all([
    store.find('codes', { validUntil: store.compare.lt(before) }, { limit: MOST_A_RUN }),
    store.find('codeUses', { usedAt: store.compare.lt(before - DAY_MS) }, { limit: MOST_A_RUN }),
    store.find('tries', { at: store.compare.lt(before) }, { limit: MOST_A_RUN }),
    store.find('signIns', { validUntil: store.compare.lt(before) }, { limit: MOST_A_RUN }),
    store.find('sessions', { expiresAt: store.compare.lt(before) }, { limit: MOST_A_RUN }),
    store.find('phoneCodes', { validUntil: store.compare.lt(before) }, { limit: MOST_A_RUN }),
    store.find('limits', { at: store.compare.lt(before) }, { limit: MOST_A_RUN }),
  ])
  for (const { _id } of codes) await removeDead(store, 'codes', _id, before)
  for (const { _id } of uses) await store.remove('codeUses', _id)
  for (const { _id } of tries) await store.remove('tries', _id)
  for (const { _id } of signIns) await removeDead(store, 'signIns', _id, before)
  for (const { _id } of sessions) await store.remove('sessions', _id)
  for (const { _id } of phoneCodes) await store.remove('phoneCodes', _id)
  for (const { _id } of limits) await store.remove('limits', _id)
  return codes.length + uses.length + tries.length + signIns.length + sessions.length + phoneCodes.length + limits.length
}

/** Rechecked: the same digits may have been issued again since the list was read. */
async function removeDead(store: Runtime['store'], name: 'codes' | 'signIns', codeId: string, before: number): Promise<void> {
  await store.transact(async (tx) => {
    const code = await tx.get(name, codeId)
    if (code && code.validUntil < before) await tx.remove(name, codeId)
  })
}
