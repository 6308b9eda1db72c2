import { freePoints, type LedgerAccount } from './account'

/** S22.12: a reversal takes what the worker has free and no more; the unit's write-off covers the rest. Whole points, both ≥ 0. */
export function splitReversal(worker: LedgerAccount, amountPoints: number): { takenPoints: number; coveredPoints: number } {
  const takenPoints = Math.min(amountPoints, Math.max(0, freePoints(worker)))
  return { takenPoints, coveredPoints: amountPoints - takenPoints }
}
