import type { StatementGroup, TransferKind } from '#types/points'

/** S22.21: what a rider looks through his statement by; null never reaches a rider's account, or comes when nobody reads it any more. */
const GROUP_OF: Record<TransferKind, StatementGroup | null> = {
  award: 'earned',
  grant: 'earned',
  redemption: 'spent',
  expiry: 'corrected',
  reversal: 'corrected',
  allocation: null,
  'fund-move': null,
  escrow: null,
  'escrow-return': null,
  'reversal-cover': null,
  closing: null,
}

export const isInGroup = (kind: TransferKind, group: StatementGroup): boolean => GROUP_OF[kind] === group

/** The kinds of transfer a group is made of. */
export const kindsOf = (group: StatementGroup): TransferKind[] => transferKinds.filter((kind) => isInGroup(kind, group))

const transferKinds = Object.keys(GROUP_OF) as TransferKind[]
