/** S19.2: a place is a document under this id, so taking one twice is a duplicate key. */
export const placeId = (whistleId: string, n: number): string => `${whistleId}:${n}`

/** One answer a rider and whistle. */
export const answerId = (whistleId: string, accountId: string): string => `${whistleId}:${accountId}`

/** Places are numbered 1 … `places`. */
export const numbersOf = (places: number): number[] => Array.from({ length: places }, (_, i) => i + 1)

/** The numbers nobody holds and nobody shut, ascending. */
export function freeNumbers(places: number, taken: ReadonlyArray<{ n: number }>): number[] {
  const gone = new Set(taken.map(({ n }) => n))
  return numbersOf(places).filter((n) => !gone.has(n))
}
