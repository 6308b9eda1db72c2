interface Turn { readonly placedAt: number | null; readonly wasPassedOver: boolean }
interface Enrolled { readonly communityId: string; readonly enrolledAt: number; readonly turn: Turn | null }

/** The community that reached him: of several the one he joined first, so that who joined many has no more turns. */
const reachedBy = <E extends Enrolled>(enrollments: readonly E[], unitIds: readonly string[]): E | undefined =>
  enrollments.filter(({ communityId }) => unitIds.includes(communityId)).sort((a, b) => a.enrolledAt - b.enrolledAt)[0]

/** S19.32, S19.42: how long he has waited for a turn in the one of `unitIds` that reached him. Leaving and joining again wins nothing. */
export function turnOf(enrollments: readonly Enrolled[], unitIds: readonly string[]): { sinceAt: number; wasPassedOver: boolean } | null {
  const here = reachedBy(enrollments, unitIds)
  return here ? { sinceAt: here.turn?.placedAt ?? here.enrolledAt, wasPassedOver: here.turn?.wasPassedOver ?? false } : null
}

/** S19.32: what a settlement (or moving up after it) leaves on his enrollment there; the others stay as they are. */
export function withTurn<E extends Enrolled>(enrollments: readonly E[], unitIds: readonly string[], { isPlaced, at }: { isPlaced: boolean; at: number }): E[] {
  const here = reachedBy(enrollments, unitIds)
  return enrollments.map((one) => (one === here ? { ...one, turn: { placedAt: isPlaced ? at : (one.turn?.placedAt ?? null), wasPassedOver: !isPlaced } } : one))
}
