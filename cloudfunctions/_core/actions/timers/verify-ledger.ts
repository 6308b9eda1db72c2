import { dateOf } from '#domain/calendar/dates'
import type { Runtime } from '../../runtime/runtime'
import type { LedgerMark } from '../../store/records/seals'
import { lastCheck } from '../points/last-check'
import { BEGINNING, checkOn, type Mark } from '../points/verify-ledger'
import { checkingOf, type Counts } from '../points/verify-steps'
import type { Fault } from '#domain/points/verify'
import { withinARun } from './within-a-run'

/**
 * S22.10: recomputes the whole ledger once a night while people write on, in runs that go on where the one before ended.
 * What was found stands in `ledgerChecks`; a fault ends the check and is told at once. Answers how many checks ended.
 */
export async function verifyLedgerNightly({ store, now, log }: Runtime, mayGoOn = withinARun()): Promise<number> {
  const begun = await store.get('ledgerMarks', 'current') ?? await beginning({ store, now })
  if (!begun) return 0
  const { startedAt } = begun
  const checking = await checkingOf(store)
  let mark: Mark | null = begun
  let found: { counts: Counts; fault: Fault | null } = { counts: begun.counts, fault: null }
  while (mark && mayGoOn()) {
    const step = await checkOn(checking, mark)
    mark = step.mark
    found = step
  }
  if (mark) {
    await store.put('ledgerMarks', { _id: 'current', startedAt, ...mark })
    return 0
  }
  const result = { _id: `lc_${startedAt}`, startedAt, finishedAt: now(), ...resultOf(found.counts), fault: found.fault }
  await store.add('ledgerChecks', result)
  await store.remove('ledgerMarks', 'current')
  log(found.fault ? 'error' : 'info', found.fault ? 'the ledger does not hold' : 'the ledger holds', result)
  return 1
}

/** Nothing to begin when a check of this day has ended. */
async function beginning({ store, now }: Pick<Runtime, 'store' | 'now'>): Promise<LedgerMark | null> {
  const startedAt = now()
  const last = await lastCheck(store)
  return last && dateOf(last.startedAt) === dateOf(startedAt) ? null : { _id: 'current', startedAt, ...BEGINNING }
}

/** Coverage in whole percent, never 100 while an account was left out. */
function resultOf({ accounts, postings, skippedAccounts }: Counts) {
  const coverage = accounts === 0 ? 100 : Math.floor((100 * (accounts - skippedAccounts)) / accounts)
  return { accounts, postings, coverage }
}
