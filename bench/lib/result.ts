/** One figure of `npm run bench`: a ratio measured side by side in one run, with its spread over the rounds. */
export interface BenchResult {
  /** The goal's id in the performance table, e.g. `P1 insert`. */
  id: string
  what: string
  ratio: number
  spread: readonly [min: number, max: number]
  /** As printed: `≤ 1.5`. */
  goal: string
  pass: boolean
  /** Absolute figures: printed, never judged. */
  absolutes: Readonly<Record<string, string>>
}

export interface Goal { readonly atMost?: number; readonly atLeast?: number }

export const meets = (ratio: number, { atMost = Infinity, atLeast = -Infinity }: Goal): boolean => ratio <= atMost && ratio >= atLeast
export const goalText = ({ atMost, atLeast }: Goal): string => (atMost === undefined ? `≥ ${atLeast}` : `≤ ${atMost}`)
