import type { AnswerStatus } from '#types/whistles'

/** S19.8, S22.13: what one finished place of a template is worth by a rule; each rule names every template. */
export function pointsEachOf({ pointsEach }: { pointsEach: ReadonlyArray<{ templateId: string; points: number }> }, templateId: string): number {
  const each = pointsEach.find((kind) => kind.templateId === templateId)
  if (!each) throw new Error(`the points rule says nothing of whistle template ${templateId}`)
  return each.points
}

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
