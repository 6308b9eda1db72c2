import { checkOn, type Mark } from '#core/actions/points/verify-ledger'
import { checkingOf, NO_COUNTS, type Counts } from '#core/actions/points/verify-steps'
import { TIERS } from '../../seed/city/tiers'
import type { BenchResult } from '../lib/result'
import { median } from '../lib/rounds'
import type { City } from './city'

const ROUNDS = 9
/** Writes a round and tier, and reads, which take a few milliseconds each. */
const CALLS = 8
const READS = 64
const GOAL = 0.1

/** Times a round of something in a city, in ms a call; what they need is prepared before. */
type Timed = (city: City) => Promise<number>

export interface Case { readonly id: string; readonly what: string; readonly unit: string; readonly timed: Timed }

export const calls = (prepare: (city: City) => Promise<ReadonlyArray<() => Promise<unknown>>>): Timed => async (city) => {
  const ready = await prepare(city)
  const startedAt = process.hrtime.bigint()
  for (const call of ready) await call()
  return Number(process.hrtime.bigint() - startedAt) / 1e6 / ready.length
}

const CASES: readonly Case[] = [
  { id: 'P10 award', what: 'confirm a work and post its award', unit: 'ms', timed: calls((city) => city.awards(CALLS)) },
  { id: 'P10 redemption', what: 'scan a redemption and post it', unit: 'ms', timed: calls((city) => city.redemptions(CALLS)) },
  { id: 'P10 statement', what: 'first page of a statement', unit: 'ms', timed: calls((city) => city.statements(READS, false)) },
  { id: 'P10 deep page', what: 'third page of a statement', unit: 'ms', timed: calls((city) => city.statements(READS, true)) },
  { id: 'P10 verify', what: 'verify 100,000 postings, by samples', unit: 's', timed: verifySample },
]

/** P10: how what is done to the ledger grows with it. */
export async function growth(cities: readonly City[]): Promise<{ results: BenchResult[]; awardMs: number }> {
  const grown = await growthOf(cities, CASES)
  return { results: grown.map(({ result }) => result), awardMs: grown.find(({ result }) => result.id === 'P10 award')?.medians[1] ?? NaN }
}

/** The log-log slope over the cities' ledger rows, round by round; and the median time in each city. */
export async function growthOf(cities: readonly City[], cases: readonly Case[]): Promise<Array<{ result: BenchResult; medians: number[] }>> {
  const grown: Array<{ result: BenchResult; medians: number[] }> = []
  for (const { id, what, unit, timed } of cases) {
    const rounds = await runRounds(cities, timed)
    const slopes = rounds.map((times) => slope(cities.map(({ tier }) => TIERS[tier].ledgerRows), times))
    const ratio = median(slopes)
    const medians = cities.map((_, at) => median(rounds.map((times) => times[at] ?? NaN)))
    grown.push({ medians, result: {
      id, what: `${what}: log-log slope over ${cities.map(({ tier }) => tier).join(' → ')}`, ratio, spread: [Math.min(...slopes), Math.max(...slopes)], goal: `≤ ${GOAL}`, pass: ratio <= GOAL,
      absolutes: Object.fromEntries(cities.map(({ tier }, at) => [tier, `${(medians[at] ?? NaN).toFixed(1)} ${unit}`])),
    } })
  }
  return grown
}

/** The tiers take turns in each round, each round beginning with another; the first warms up. */
async function runRounds(cities: readonly City[], timed: Timed): Promise<number[][]> {
  const rounds: number[][] = []
  for (let round = 0; round <= ROUNDS; round += 1) {
    const times: number[] = []
    for (let turn = 0; turn < cities.length; turn += 1) {
      const at = (turn + round) % cities.length
      const city = cities[at]
      if (!city) continue
      city.point()
      times[at] = await timed(city)
    }
    if (round > 0) rounds.push(times)
  }
  return rounds
}

/** Least squares through (log size, log time). */
export function slope(sizes: readonly number[], times: readonly number[]): number {
  const xs = sizes.map(Math.log)
  const ys = times.map(Math.log)
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
  const [mx, my] = [mean(xs), mean(ys)]
  const over = xs.reduce((sum, x, at) => sum + (x - mx) * ((ys[at] ?? NaN) - my), 0)
  return over / xs.reduce((sum, x) => sum + (x - mx) ** 2, 0)
}

/** Pages of accounts and of transfers a sample reads. */
const PAGES = 2

/** Seconds for 100,000 postings: what the night's check does, to accounts and transfers from a random id on. */
async function verifySample({ store }: City): Promise<number> {
  const startedAt = process.hrtime.bigint()
  const checking = await checkingOf(store)
  const { postings } = await checkFrom(checking, 'accounts', 'pa_')
  const { transfers } = await checkFrom(checking, 'transfers', 'award:wh_')
  // Each posting is met in its account and in its transfer.
  return (Number(process.hrtime.bigint() - startedAt) / 1e9 / ((postings + transfers * 2) / 2)) * 100_000
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

async function checkFrom(checking: Awaited<ReturnType<typeof checkingOf>>, phase: string, prefix: string): Promise<Counts> {
  const letter = (): string => LETTERS.charAt(Math.floor(Math.random() * LETTERS.length))
  let mark: Mark | null = { phase, after: `${prefix}${letter()}${letter()}`, counts: NO_COUNTS }
  let counts = NO_COUNTS
  for (let page = 0; page < PAGES && mark?.phase === phase; page += 1) {
    const found = await checkOn(checking, mark)
    if (found.fault) throw new Error(`${found.fault.record} ${found.fault.what}`)
    counts = found.counts
    mark = found.mark
  }
  return counts
}
