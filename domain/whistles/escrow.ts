import type { AnswerStatus } from '#types/whistles'

/** S19.8: what one finished place is worth; nothing while the county has its points switched off. */
export const pointsEachOf = (template: { pointsEach: number }, isPointsOn: boolean): number => (isPointsOn ? template.pointsEach : 0)

/** S19.8: put aside for every place when the whistle is blown, so that an award can never find an empty fund. */
export const escrowPoints = (whistle: { places: number; pointsEach: number }): number => whistle.places * whistle.pointsEach

/** S19.8: what closing gives back: each place that was not confirmed. `answers` are those of the places held. */
export function returnedPoints(whistle: { places: number; pointsEach: number }, answers: ReadonlyArray<{ status: AnswerStatus }>): number {
  const paid = answers.filter(({ status }) => status === 'confirmed').length
  return (whistle.places - paid) * whistle.pointsEach
}

/** Ledger ids name the fact, so that no fact is booked twice. */
export const transferIds = {
  escrow: (whistleId: string): string => `escrow:${whistleId}`,
  award: (whistleId: string, accountId: string): string => `award:${whistleId}:${accountId}`,
  escrowReturn: (whistleId: string): string => `escrow-return:${whistleId}`,
}
