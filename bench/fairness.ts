import { pick, type Candidate } from '#domain/whistles/pick'
import { seeded } from './lib/seeded'
import { goalText, meets, type BenchResult, type Goal } from './lib/result'

const WHISTLES = 1_000
const RIDERS = 60
const PLACES = 3
const MINUTE = 60_000
const COLLECT_MS = 5 * MINUTE
/** Of ten riders one is at his phone when a whistle is blown, or two. */
const LOOKS_SHARE = 0.15
const COUNTIES = [1, 2, 3, 4, 5]
const GOAL: Goal = { atMost: 0.5 }

interface Rider { readonly accountId: string; readonly thumbMs: number }
interface Answer { readonly accountId: string; readonly answeredAt: number }

/**
 * The same whistles answered by the same riders, some quick and some slow with their thumbs: how unequal the turns are
 * when answers are collected and picked from ÷ when whoever is first goes. Gini: 0 is equal, 1 is one rider with all.
 */
export async function run(): Promise<BenchResult[]> {
  const counties = COUNTIES.map((seed) => county(seed))
  const ratios = counties.map(({ picked, firstCome }) => gini(picked) / gini(firstCome)).sort((a, b) => a - b)
  const ratio = ratios[Math.floor(ratios.length / 2)] ?? NaN
  const mean = (figure: (turns: readonly number[]) => number, of: 'picked' | 'firstCome'): string =>
    (counties.reduce((sum, one) => sum + figure(one[of]), 0) / counties.length).toFixed(2)
  return [{
    id: 'fairness', what: `spread of turns over ${RIDERS} riders and ${WHISTLES} whistles of ${PLACES} places, picked ÷ first come (Gini)`,
    ratio, spread: [ratios[0] ?? NaN, ratios.at(-1) ?? NaN], goal: goalText(GOAL), pass: meets(ratio, GOAL),
    absolutes: {
      'Gini picked': mean(gini, 'picked'), 'Gini first come': mean(gini, 'firstCome'),
      'deviation picked': mean(deviation, 'picked'), 'deviation first come': mean(deviation, 'firstCome'),
      'fewest turns picked': mean((turns) => Math.min(...turns), 'picked'), 'fewest turns first come': mean((turns) => Math.min(...turns), 'firstCome'),
    },
  }]
}

/** One county's year: each rider's turns either way. */
function county(seed: number): { picked: number[]; firstCome: number[] } {
  const random = seeded(seed)
  // From five seconds to two minutes, most of them quick.
  const riders = Array.from({ length: RIDERS }, (_, at): Rider => ({ accountId: `r${at}`, thumbMs: 5_000 + 115_000 * random() ** 2 }))
  const turns = { picked: new Map<string, number>(), firstCome: new Map<string, number>() }
  const memory = new Map<string, Pick<Candidate, 'sinceAt' | 'wasPassedOver'>>()
  for (let blownAt = 0; blownAt < WHISTLES * 60 * MINUTE; blownAt += 60 * MINUTE) {
    const answers = answersTo(riders, blownAt, random)
    for (const { accountId } of answers.slice(0, PLACES)) count(turns.firstCome, accountId)
    const inTime = answers.filter(({ answeredAt }) => answeredAt < blownAt + COLLECT_MS)
    for (const { accountId, isPlaced, sinceAt } of pick(inTime.map((one) => ({ ...one, ...(memory.get(one.accountId) ?? { sinceAt: 0, wasPassedOver: false }) })), PLACES)) {
      if (isPlaced) count(turns.picked, accountId)
      memory.set(accountId, isPlaced ? { sinceAt: blownAt, wasPassedOver: false } : { sinceAt, wasPassedOver: true })
    }
  }
  const list = (of: ReadonlyMap<string, number>): number[] => riders.map(({ accountId }) => of.get(accountId) ?? 0)
  return { picked: list(turns.picked), firstCome: list(turns.firstCome) }
}

/** Who looked in time, the quickest first. */
function answersTo(riders: readonly Rider[], blownAt: number, random: () => number): Answer[] {
  return riders
    .filter(() => random() < LOOKS_SHARE)
    .map(({ accountId, thumbMs }) => ({ accountId, answeredAt: blownAt + Math.round(thumbMs * (0.5 + random())) }))
    .sort((a, b) => a.answeredAt - b.answeredAt)
}

const count = (turns: Map<string, number>, accountId: string): unknown => turns.set(accountId, (turns.get(accountId) ?? 0) + 1)

function gini(turns: readonly number[]): number {
  const sorted = [...turns].sort((a, b) => a - b)
  const total = sorted.reduce((sum, one) => sum + one, 0)
  return sorted.reduce((sum, one, at) => sum + (2 * (at + 1) - sorted.length - 1) * one, 0) / (sorted.length * total)
}

function deviation(turns: readonly number[]): number {
  const mean = turns.reduce((sum, one) => sum + one, 0) / turns.length
  return Math.sqrt(turns.reduce((sum, one) => sum + (one - mean) ** 2, 0) / turns.length)
}
