interface Turn { readonly placedAt: number | null; readonly wasPassedOver: boolean }
interface Enrolled { readonly communityId: string; readonly enrolledAt: number; readonly turn: Turn | null }

/** S19.32: how long he has waited for a turn in a community the whistle lies in. Leaving and joining again wins nothing. */
export function turnOf(enrollments: readonly Enrolled[], within: readonly string[]): { sinceAt: number; wasPassedOver: boolean } | null {
  const here = enrollments.find(({ communityId }) => within.includes(communityId))
  return here ? { sinceAt: here.turn?.placedAt ?? here.enrolledAt, wasPassedOver: here.turn?.wasPassedOver ?? false } : null
}

/** S19.32: what a settlement (or moving up after it) leaves on his enrollment there; the others stay as they are. */
export const withTurn = <E extends Enrolled>(enrollments: readonly E[], within: readonly string[], { isPlaced, at }: { isPlaced: boolean; at: number }): E[] =>
  enrollments.map((one) => (within.includes(one.communityId) ? { ...one, turn: { placedAt: isPlaced ? at : (one.turn?.placedAt ?? null), wasPassedOver: !isPlaced } } : one))
