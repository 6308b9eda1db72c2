/**
 * S22.1: a transfer's id names the business fact it stands for, so that the same fact cannot be paid twice. Ids of
 * records hold no colon.
 */
export const redemptionTransferId = (redemptionId: string): string => `redemption:${redemptionId}`
export const allocationTransferId = (allocationId: string): string => `allocation:${allocationId}`
export const fundMoveTransferId = (moveId: string): string => `fund-move:${moveId}`
export const grantTransferId = (proposalId: string): string => `grant:${proposalId}`

/** S22.11: an account's points run out more than once, but never twice at one place of its chain. */
export const expiryTransferId = (accountId: string, sequence: number): string => `expiry:${accountId}:${sequence}`

/** S22.12: what a reversal takes back from the worker, and what the write-off covers; one of each a transfer. */
export const reversalTransferId = (transferId: string): string => `reversal:${transferId}`
export const coverTransferId = (transferId: string): string => `reversal-cover:${transferId}`

/** S22.8: what an ended account had goes back once; named after the points account, which names nobody. */
export const closingTransferId = (pointsAccountId: string): string => `closing:${pointsAccountId}`

/** The records a transfer's id names, in its order: `award:<whistle>:<account>` → [whistle, account]. */
export const factsOf = (transferId: string): readonly string[] => transferId.split(':').slice(1)

/** The transfer that a reversal or its cover takes back. */
export const reversedTransferId = (transferId: string): string => factsOf(transferId).join(':')
