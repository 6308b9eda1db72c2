import type { Fault } from '#domain/points/verify'
import type { Store } from '../../store/store'
import { checkAccounts } from './verify-accounts'
import { checkAccountEnds } from './verify-closings'
import { checkAllocations, checkAnswers, checkOwners, checkRedemptions, checkStocks, checkWhistles } from './verify-facts'
import { checkFundMoves } from './verify-fund-moves'
import { checkProposals } from './verify-proposals'
import { checkDays } from './verify-seals'
import { added, checkingOf, NO_COUNTS, wholeOf, type Checking, type Counts, type Phase } from './verify-steps'
import { checkTransfers } from './verify-transfers'

/** What a whole check goes through, in this order. */
const PHASES: ReadonlyArray<readonly [name: string, phase: Phase]> = [
  ['accounts', checkAccounts], ['owners', checkOwners], ['transfers', checkTransfers],
  ['redemptions', checkRedemptions], ['answers', checkAnswers], ['whistles', checkWhistles], ['allocations', checkAllocations], ['fundMoves', wholeOf(checkFundMoves)],
  ['accountEnds', checkAccountEnds], ['proposals', wholeOf(checkProposals)], ['stocks', checkStocks], ['days', checkDays],
]

/** How far a check has come: the phase, and where in it; with what was counted so far. */
export interface Mark { phase: string; after: string; counts: Counts }

export const BEGINNING: Mark = { phase: PHASES[0]?.[0] ?? '', after: '', counts: NO_COUNTS }

/** S22.10: one piece further; no `mark` when all is checked or something does not hold. */
export async function checkOn(checking: Checking, { phase, after, counts }: Mark): Promise<{ mark: Mark | null; counts: Counts; fault: Fault | null }> {
  const at = PHASES.findIndex(([name]) => name === phase)
  const [, check] = PHASES[at] ?? []
  if (!check) throw new Error(`a check has no phase ${phase}`)
  const { next, counts: more, fault } = await check(checking, after)
  const sums = added(counts, more)
  const following = PHASES[at + 1]?.[0]
  const mark = next !== null ? { phase, after: next, counts: sums } : following === undefined ? null : { phase: following, after: '', counts: sums }
  return { mark: fault ? null : mark, counts: sums, fault }
}

export interface LedgerReport {
  accounts: number
  postings: number
  transfers: number
  openRedemptions: number
  /** The first thing that does not hold; null when everything does. */
  fault: Fault | null
}

/**
 * S22.10: recomputes the whole ledger from its postings and names the first thing that does not hold: every chain, balance,
 * hold, lot and cap, each transfer one to one with its postings, its fact and those it names, every seal. Nothing may be
 * written meanwhile, so together all balances are zero, too.
 */
export async function verifyLedger(store: Store): Promise<LedgerReport> {
  const checking = await checkingOf(store)
  let mark: Mark | null = BEGINNING
  let counts = NO_COUNTS
  let fault: Fault | null = null
  while (mark) ({ mark, counts, fault } = await checkOn(checking, mark))
  const { skippedAccounts: _, sumPoints, ...read } = counts
  return { ...read, fault: fault ?? (sumPoints === 0 ? null : { record: 'ledger', what: `all balances together: ${sumPoints} where 0 belong` }) }
}
