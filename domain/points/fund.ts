import type { TransferKind } from '#types/points'
import type { FundView } from '#types/points-funds'

export type FundFigures = Omit<FundView, 'unitId' | 'unitName' | 'grants'>

/** What a fund's postings come to, by their kind; what left the fund is negative. */
export type FundSums = Readonly<Partial<Record<TransferKind, number>>> & { readonly movedIn: number; readonly movedOut: number }

export const NO_SUMS: FundSums = { movedIn: 0, movedOut: 0 }

/** The sums with further postings of the same fund. */
export function addPostings(sums: FundSums, postings: ReadonlyArray<{ kind: TransferKind; amount: number }>): FundSums {
  const next: Record<string, number> = { ...sums }
  for (const { kind, amount } of postings) {
    const key = kind !== 'fund-move' ? kind : amount > 0 ? 'movedIn' : 'movedOut'
    next[key] = (next[key] ?? 0) + amount
  }
  return { ...NO_SUMS, ...next }
}

/**
 * S22.7: a fund's figures out of its own postings and of what still waits in its open whistles, so that they add up:
 * what went into whistles, did not come back and does not wait there was awarded.
 */
export function fundFigures(sums: FundSums, committedPoints: number): FundFigures {
  const of = (kind: TransferKind): number => sums[kind] ?? 0
  const [allocated, movedIn, movedOut, returned] = [of('allocation'), sums.movedIn, 0 - sums.movedOut, of('closing')]
  const awarded = 0 - of('escrow') - of('escrow-return') - committedPoints
  const granted = 0 - of('grant')
  const takenBack = of('reversal') + of('reversal-cover')
  const left = Object.values(sums).reduce((sum, amount) => sum + amount, 0)
  return { allocated, movedIn, movedOut, returned, left, committed: committedPoints, paid: awarded + granted - takenBack, awarded, granted, takenBack }
}
