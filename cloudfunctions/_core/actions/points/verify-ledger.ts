import type { Fault } from '#domain/points/verify'
import type { Store } from '../../store/store'
import { checkAccounts } from './verify-accounts'
import { checkFundMoves } from './verify-fund-moves'
import { checkProposals } from './verify-proposals'
import { checkTransfers } from './verify-transfers'
import { walk } from './walk'

/** Business facts that must have moved points. */
interface Facts { heldBy: Map<string, number>; fulfilled: number; allocations: number; paidAnswers: number; openRedemptions: number }

export interface LedgerReport {
  accounts: number
  postings: number
  transfers: number
  openRedemptions: number
  /** The first thing that does not hold; null when everything does. */
  fault: Fault | null
}

/**
 * S22.10: recomputes the whole ledger from its postings: every chain, every balance, what is held, each transfer with its
 * postings and its business fact one to one. Reads in pages; nothing may write meanwhile.
 */
export async function verifyLedger(store: Store): Promise<LedgerReport> {
  const facts = await collectFacts(store)
  const accounts = await checkAccounts(store, facts.heldBy)
  const counts = { accounts: accounts.accounts, postings: accounts.postings, openRedemptions: facts.openRedemptions }
  if (accounts.fault) return { ...counts, transfers: 0, fault: accounts.fault }
  const transfers = await checkTransfers(store)
  const stored = await store.count('postings', {})
  const expected: ReadonlyArray<readonly [what: string, found: number, wanted: number]> = [
    ['all balances together', accounts.sumPoints, 0],
    ['postings without an account', stored - accounts.postings, 0],
    ['postings named by transfers', transfers.postings, accounts.postings],
    ['transfers of redemptions', transfers.byKind.redemption, facts.fulfilled],
    ['transfers of allocations', transfers.byKind.allocation, facts.allocations],
    ['transfers of awards', transfers.byKind.award, facts.paidAnswers],
  ]
  const wrong = expected.find(([, found, wanted]) => found !== wanted)
  const fault = transfers.fault ?? (await checkFundMoves(store)) ?? (await checkProposals(store)) ?? (wrong ? { record: 'ledger', what: `${wrong[0]}: ${wrong[1]} where ${wrong[2]} belong` } : null)
  return { ...counts, transfers: transfers.transfers, fault }
}

async function collectFacts(store: Store): Promise<Facts> {
  const facts: Facts = { heldBy: new Map(), fulfilled: 0, allocations: 0, paidAnswers: 0, openRedemptions: 0 }
  for await (const redemptions of walk(store, 'redemptions')) {
    for (const { status, accountId, pricePoints } of redemptions) {
      if (status === 'fulfilled') facts.fulfilled += 1
      if (status !== 'held') continue
      facts.openRedemptions += 1
      facts.heldBy.set(accountId, (facts.heldBy.get(accountId) ?? 0) + pricePoints)
    }
  }
  for await (const allocations of walk(store, 'allocations')) facts.allocations += allocations.length
  for await (const answers of walk(store, 'answers')) {
    const confirmed = answers.filter(({ status }) => status === 'confirmed')
    const whistles = await store.getMany('whistles', confirmed.map(({ whistleId }) => whistleId))
    facts.paidAnswers += confirmed.filter(({ whistleId }) => (whistles.get(whistleId)?.pointsEach ?? 0) > 0).length
  }
  return facts
}
