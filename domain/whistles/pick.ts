import type { PickReason } from '#types/whistle-collected'

/** So many answers a settlement weighs; whoever answered after them waits behind them. */
export const MOST_CANDIDATES = 1_000

export interface Candidate {
  readonly accountId: string
  /** Whether the last settlement here passed him over. */
  readonly wasPassedOver: boolean
  /** Since when he had no turn: his last place by a settlement here, else since he joined. */
  readonly sinceAt: number
  readonly answeredAt: number
}

/** What decides, in this order; less goes first. */
const KEYS: ReadonlyArray<readonly [PickReason, (one: Candidate) => number]> = [
  ['passed-over', ({ wasPassedOver }) => (wasPassedOver ? 0 : 1)],
  ['longest', ({ sinceAt }) => sinceAt],
  ['earliest', ({ answeredAt }) => answeredAt],
]

/** The first key that tells two apart; who answered in the same instant is told apart by his id alone, so that there is one order. */
const deciding = (a: Candidate, b: Candidate) => KEYS.find(([, key]) => key(a) !== key(b))

function compare(a: Candidate, b: Candidate): number {
  const decided = deciding(a, b)
  if (decided) return decided[1](a) - decided[1](b)
  return a.accountId < b.accountId ? -1 : 1
}

export type Picked<C extends Candidate> = C & { readonly isPlaced: boolean; readonly reason: PickReason }

/**
 * S19.32: who goes and who waits, the first first, each with what decided: for who is placed, against the first who is not;
 * for who waits, in favour of the last who is placed. In whatever order the candidates come, the outcome is the same.
 */
export function pick<C extends Candidate>(candidates: readonly C[], places: number): Array<Picked<C>> {
  const ranked = [...candidates].sort(compare)
  const [lastIn, firstOut] = [ranked[places - 1], ranked[places]]
  return ranked.map((one, rank) => {
    const isPlaced = rank < places
    const against = isPlaced ? firstOut : lastIn
    return { ...one, isPlaced, reason: against === undefined ? 'room' : (deciding(one, against)?.[0] ?? 'earliest') }
  })
}
