/**
 * S22.1: a transfer's id names the business fact it stands for, so that the same fact cannot be paid twice. Ids of
 * records hold no colon.
 */
export const redemptionTransferId = (redemptionId: string): string => `redemption:${redemptionId}`
export const allocationTransferId = (allocationId: string): string => `allocation:${allocationId}`

/** The records a transfer's id names, in its order: `award:<whistle>:<account>` → [whistle, account]. */
export const factsOf = (transferId: string): readonly string[] => transferId.split(':').slice(1)
