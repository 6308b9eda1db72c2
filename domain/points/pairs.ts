/** S19.14: how far back it is looked. */
export const PAIRS_DAYS = 90
/** S19.14: fewer say nothing about two people. */
export const FEWEST_TO_ASK = 5
/** S19.14: from this share on, of each one's awards, the other one is nearly always there. */
export const SHARE_TO_ASK_PERCENT = 80

/** Who stands for an award: one scanned the rider in, the other confirmed his work. */
export interface Hands { readonly scannedBy: string; readonly confirmedBy: string }

/** Two people who stood for awards together; `shares` says of how many each took part in at all, in the order of `people`. */
export interface Pair {
  readonly people: readonly [string, string]
  readonly together: number
  readonly shares: readonly [number, number]
  /** A question to look at, never an accusation. */
  readonly isToAsk: boolean
}

/** S19.14: who verified with whom, those to ask about first, then by how often. */
export function pairsOf(awards: readonly Hands[]): Pair[] {
  const tookPart = counted(awards.flatMap(({ scannedBy, confirmedBy }) => [scannedBy, confirmedBy]))
  const together = counted(awards.map(({ scannedBy, confirmedBy }) => [scannedBy, confirmedBy].sort().join(' ')))
  return [...together].map(([key, count]) => {
    const [a = '', b = ''] = key.split(' ')
    const shares = [tookPart.get(a) ?? 0, tookPart.get(b) ?? 0] as const
    return { people: [a, b] as const, together: count, shares, isToAsk: shares.every((share) => isNearlyAlways(count, share)) }
  }).sort((one, other) => Number(other.isToAsk) - Number(one.isToAsk) || other.together - one.together || (one.people.join() < other.people.join() ? -1 : 1))
}

const isNearlyAlways = (together: number, share: number): boolean => share >= FEWEST_TO_ASK && together * 100 >= share * SHARE_TO_ASK_PERCENT

/** Ids hold no space, so two of them make one key. */
function counted(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
