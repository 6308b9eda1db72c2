import { goalText, meets, type BenchResult, type Goal } from './result'

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2
}

interface Pair {
  id: string
  what: string
  unit: string
  goal: Goal
  /** Each answers one round's figure. */
  subject: () => Promise<number>
  baseline: () => Promise<number>
  rounds?: number
}

const ROUNDS = 9
/** A run whose baseline spreads more than this is noise: it is thrown away and run again. */
const MOST_SPREAD = 2
const MOST_RUNS = 3

/** Rounds of subject and baseline in turn on a noisy machine; the ratio is the median of the rounds' ratios. */
export async function compare(pair: Pair): Promise<BenchResult> {
  await pair.subject()
  await pair.baseline()
  for (let run = 1; ; run++) {
    const { subjects, baselines } = await measure(pair)
    const isNoise = Math.max(...baselines) / Math.min(...baselines) > MOST_SPREAD
    if (!isNoise || run === MOST_RUNS) return summary(pair, subjects, baselines, isNoise)
  }
}

async function measure({ subject, baseline, rounds = ROUNDS }: Pair) {
  const subjects: number[] = []
  const baselines: number[] = []
  for (let round = 0; round < rounds; round++) {
    // Whoever goes first meets the warmer cache: they take turns.
    if (round % 2 === 0) subjects.push(await subject())
    baselines.push(await baseline())
    if (round % 2 === 1) subjects.push(await subject())
  }
  return { subjects, baselines }
}

function summary({ id, what, unit, goal }: Pair, subjects: number[], baselines: number[], isNoise: boolean): BenchResult {
  const ratios = subjects.map((value, round) => value / (baselines[round] ?? NaN))
  const ratio = median(ratios)
  const shown = (values: number[]): string => `${median(values).toFixed(1)} ${unit}`
  return {
    id, what, ratio, spread: [Math.min(...ratios), Math.max(...ratios)], goal: goalText(goal), pass: meets(ratio, goal),
    absolutes: { subject: shown(subjects), baseline: shown(baselines), ...(isNoise ? { note: 'baseline spread over 2×: noisy machine' } : {}) },
  }
}
