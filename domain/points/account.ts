import type { PointsAccountKind } from '#types/points'
import { PointsShort } from './errors'

/** Points of a worker by the month (`YYYY-MM`) they expire at the end of. */
export interface Lot { month: string; points: number }

/** One account of the ledger, as it is stored. */
export interface LedgerAccount {
  _id: string
  kind: PointsAccountKind
  isClosing: boolean
  balance: number
  held: number
  sequence: number
  head: string
  lastAt: number
  lots: Lot[]
  /** Month of the first lot, '' without any: whose points run out is found by it. */
  oldestLot: string
  creditedOn: string
  creditedPoints: number
  creditedMonthPoints: number
}

/** What the first posting of each account is chained to. */
export const NO_HASH = '0'.repeat(64)

export const newAccount = (_id: string, kind: PointsAccountKind): LedgerAccount => ({
  _id, kind, isClosing: false, balance: 0, held: 0, sequence: 0, head: NO_HASH, lastAt: 0, lots: [], oldestLot: '', creditedOn: '', creditedPoints: 0, creditedMonthPoints: 0,
})

/** S22.3: points come into being in issuance and end in write-off; no other account may be negative. */
export const mayBeNegative = (kind: PointsAccountKind): boolean => kind === 'issuance' || kind === 'write-off'

/** The account with these lots. */
export const withLots = (account: LedgerAccount, lots: Lot[]): LedgerAccount => ({ ...account, lots, oldestLot: lots[0]?.month ?? '' })

export const freePoints = ({ balance, held }: LedgerAccount): number => balance - held

export function assertFree(account: LedgerAccount, points: number): void {
  if (!mayBeNegative(account.kind) && freePoints(account) < points) throw new PointsShort()
}
