import * as fc from 'fast-check'
import { addPostings, fundFigures, NO_SUMS } from '#domain/points/fund'
import type { TransferKind } from '#types/points'

test('each kind of posting stands in its own figure', () => {
  const sums = addPostings(NO_SUMS, [
    { kind: 'allocation', amount: 500 }, { kind: 'closing', amount: 9 }, { kind: 'fund-move', amount: 40 }, { kind: 'fund-move', amount: -15 },
    { kind: 'escrow', amount: -100 }, { kind: 'escrow-return', amount: 30 }, { kind: 'grant', amount: -20 },
    { kind: 'reversal', amount: 8 }, { kind: 'reversal-cover', amount: 2 },
  ])
  expect(fundFigures(sums, 25)).toEqual({
    allocated: 500, movedIn: 40, movedOut: 15, returned: 9, left: 454, committed: 25, paid: 55, awarded: 45, granted: 20, takenBack: 10,
  })
})

test('an empty fund is zeros, none of them negative zero', () => {
  expect(Object.values(fundFigures(NO_SUMS, 0)).every((figure) => Object.is(figure, 0))).toBe(true)
})

const SIGNS: Partial<Record<TransferKind, number>> = { allocation: 1, escrow: -1, 'escrow-return': 1, grant: -1, reversal: 1, 'reversal-cover': 1, closing: 1 }
const posting = fc.oneof(
  fc.tuple(fc.constantFrom(...Object.keys(SIGNS) as TransferKind[]), fc.integer({ min: 1, max: 900 })).map(([kind, points]) => ({ kind, amount: points * (SIGNS[kind] ?? 1) })),
  fc.integer({ min: -900, max: 900 }).map((amount) => ({ kind: 'fund-move' as const, amount })),
)

test('whatever was posted, in parts or at once, the figures add up to what is left', () => {
  fc.assert(fc.property(fc.array(posting), fc.array(posting), fc.nat(500), (first, second, committed) => {
    const figures = fundFigures(addPostings(addPostings(NO_SUMS, first), second), committed)
    expect(figures.left).toBe([...first, ...second].reduce((sum, { amount }) => sum + amount, 0))
    expect(figures.allocated + figures.movedIn + figures.returned - figures.movedOut).toBe(figures.left + figures.committed + figures.paid)
    expect(figures.paid).toBe(figures.awarded + figures.granted - figures.takenBack)
  }))
})
