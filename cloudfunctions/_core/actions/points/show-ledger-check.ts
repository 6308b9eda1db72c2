import { showLedgerCheck } from '#types/seals'
import { handler } from '../../runtime/handler'
import { lastCheck } from './last-check'

/** S22.10: what the last check found, how far the one under way has come, and the last sealed day. */
export const showLedgerCheckHandler = handler(showLedgerCheck, async ({ store }) => {
  const [check, mark, [seal]] = await Promise.all([
    lastCheck(store), store.get('ledgerMarks', 'current'), store.find('seals', {}, { orderBy: [['on', 'desc']], limit: 1 }),
  ])
  const running = mark && { startedAt: mark.startedAt, accounts: mark.counts.accounts, postings: mark.counts.postings }
  if (!check) return { last: null, running, sealedOn: seal?.on ?? null }
  const { _id: _, ...last } = check
  return { last, running, sealedOn: seal?.on ?? null }
})
