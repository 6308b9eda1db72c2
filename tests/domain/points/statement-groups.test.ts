import { transferKind } from '#types/points'
import { isInGroup, kindsOf } from '#domain/points/statement-groups'

test('what comes in for work is earned, what goes out for goods is spent', () => {
  expect(kindsOf('earned')).toEqual(['award', 'grant'])
  expect(kindsOf('spent')).toEqual(['redemption'])
})

test('what is taken back or runs out is no spending of his', () => {
  expect(kindsOf('corrected')).toEqual(['expiry', 'reversal'])
})

test('a kind is in one group at most, and none is that stays among funds, or comes when nobody reads it any more', () => {
  const groups = ['earned', 'spent', 'corrected'] as const
  for (const kind of transferKind.options) expect(groups.filter((group) => isInGroup(kind, group)).length).toBeLessThanOrEqual(1)
  for (const kind of ['allocation', 'fund-move', 'escrow', 'escrow-return', 'reversal-cover', 'closing'] as const) expect(groups.some((group) => isInGroup(kind, group))).toBe(false)
})
