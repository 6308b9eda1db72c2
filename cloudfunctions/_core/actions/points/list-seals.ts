import { listSeals, type LedgerVerdict } from '#types/seals'
import { handler } from '../../runtime/handler'
import { page } from '../../store/page'
import type { Store } from '../../store/store'
import { settingsOf } from '../settings'
import { lastCheck } from './last-check'

/** S22.30: the sealed days, newest first, and what the last check said; nothing where points are switched off. */
export const listSealsHandler = handler(listSeals, async ({ input, store, keys }) => {
  const { face } = await settingsOf(store)
  if (!face.pointsEnabled) return { rows: [], verdict: null }
  const [{ rows, next }, verdict] = await Promise.all([
    page(store, { name: 'seals', where: {}, sortKey: 'on', direction: 'desc', limit: input.limit, cursor: input.cursor, boundTo: 'listSeals||', sign: keys.sign }),
    verdictOf(store),
  ])
  return { rows: rows.map(({ _id: _, ...seal }) => seal), next, verdict }
})

/** What anybody may know of the check: when, and whether all was right. */
async function verdictOf(store: Store): Promise<LedgerVerdict | null> {
  const check = await lastCheck(store)
  return check && { at: check.finishedAt, isRight: check.fault === null }
}
