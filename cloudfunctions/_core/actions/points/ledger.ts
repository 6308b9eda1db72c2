import type { PointsAccountKind, TransferKind } from '#types/points'
import { newAccount } from '#domain/points/account'
import { PointsShort } from '#domain/points/errors'
import { hold, release } from '#domain/points/hold'
import { datedAt } from '#domain/points/open-days'
import { transferPoints, type TransferRule } from '#domain/points/transfer'
import type { Ids } from '../../runtime/ids'
import type { PointsAccount } from '../../store/records/points'
import { DuplicateKey, type Store, type Tx } from '../../store/store'

/** Whose account: a worker's account id, a unit's, a whistle's or a station's id. */
export interface AccountRef { kind: PointsAccountKind; ownerId: string }

export interface TransferMove {
  /** Names the business fact: `award:<whistle>:<account>`, `redemption:<id>` … A second one is DuplicateKey('transfers'). */
  id: string
  kind: TransferKind
  factId: string
  amountPoints: number
  from: AccountRef
  to: AccountRef
  rule: TransferRule
  at: number
  /** Account ids of the people who did it and confirmed it. */
  by: readonly string[]
  /** Spends what `from` holds for this move. */
  isFromHold?: boolean
}

/**
 * S22.1: moves points inside the caller's transaction: transfer, two chained postings and both accounts, which are made
 * when they are missing. Throws PointsShort, DailyCap, MonthlyCap or AccountClosing; nothing is written then.
 * S22.30: what comes too late for a day that was closed meanwhile is dated to the next.
 */
export async function postTransfer(tx: Tx, ids: Ids, move: TransferMove): Promise<{ fromBalance: number; toBalance: number; creditHash: string }> {
  const from = await openedAccount(tx, ids, move.from)
  const to = await openedAccount(tx, ids, move.to)
  const { at, debit, credit } = transferPoints({ ...move, at: datedAt(move.at, await tx.get('openDays', 'current')) }, from, to)
  await tx.add('transfers', {
    _id: move.id, kind: move.kind, factId: move.factId, ruleVersion: move.rule.version, at,
    postings: [debit.posting._id, credit.posting._id], by: [...move.by],
  })
  for (const { account, posting } of [debit, credit]) {
    await tx.set('pointsAccounts', account)
    await tx.add('postings', posting)
  }
  return { fromBalance: debit.account.balance, toBalance: credit.account.balance, creditHash: credit.posting.hash }
}

/** S23.2: sets points of a worker aside. Throws PointsShort. */
export async function holdPoints(tx: Tx, workerId: string, points: number): Promise<void> {
  const account = await accountIn(tx, { kind: 'worker', ownerId: workerId })
  if (!account) throw new PointsShort()
  await tx.set('pointsAccounts', hold(account, points))
}

/** S23.4: frees what was set aside. */
export async function releasePoints(tx: Tx, workerId: string, points: number): Promise<void> {
  const account = await accountIn(tx, { kind: 'worker', ownerId: workerId })
  if (!account) throw new Error('a hold without an account')
  await tx.set('pointsAccounts', release(account, points))
}

/** The account of an owner outside a transaction; null until something was posted to it. */
export async function accountOfOwner(store: Store, ref: AccountRef): Promise<PointsAccount | null> {
  const owner = await store.get('pointsOwners', ownerKey(ref))
  return owner && store.get('pointsAccounts', owner.accountId)
}

/** What is left in a unit's fund. */
export async function fundBalance(store: Store, unitId: string): Promise<number> {
  return (await accountOfOwner(store, { kind: 'fund', ownerId: unitId }))?.balance ?? 0
}

export const ownerKey = ({ kind, ownerId }: AccountRef): string => `${kind}:${ownerId}`

/** The account of an owner inside a transaction; null when there is none. */
export async function accountIn(tx: Tx, ref: AccountRef): Promise<PointsAccount | null> {
  const owner = await tx.get('pointsOwners', ownerKey(ref))
  return owner && tx.get('pointsAccounts', owner.accountId)
}

async function openedAccount(tx: Tx, ids: Ids, ref: AccountRef): Promise<PointsAccount> {
  const known = await accountIn(tx, ref)
  if (known) return known
  const account = newAccount(ids.make('pa'), ref.kind)
  try {
    await tx.add('pointsOwners', { _id: ownerKey(ref), accountId: account._id })
  } catch (error) {
    // Somebody opened it since this snapshot: the same conflict as two writes of one account, so the wrapper tries again.
    if (error instanceof DuplicateKey) throw Object.assign(new Error('account opened meanwhile'), { code: 'DATABASE_TRANSACTION_CONFLICT' })
    throw error
  }
  return account
}
