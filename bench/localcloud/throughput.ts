import type { BenchResult } from '../lib/result'
import { goalText, meets } from '../lib/result'
import { CONCURRENCY, Load } from './load'
import type { ServerProcess } from './server-process'
import { startServer, temporaryFolder } from './server-process'

const ROUNDS = 9
const MOST_TRIES = 4
/** Turns of each server within a round. */
const TURNS = 6
/** A baseline that swings more than this says that the machine was busy with something else. */
const MOST_SPREAD = 2

interface Case { id: string; what: string; goal: number; count: number; run: (load: Load) => (worker: number) => Promise<void> }

const CASES: readonly Case[] = [
  { id: 'P1 get', what: 'document by id, against canned replies', goal: 0.7, count: 1_440, run: (load) => load.get },
  { id: 'P1 insert', what: 'durable insert with an index, against canned replies', goal: 0.5, count: 1920, run: (load) => load.insert },
  { id: 'P1 transfer', what: 'durable transfer of points (11 calls), against canned replies', goal: 0.4, count: 192, run: (load) => load.transfer },
]

/** P1: calls through the unmodified SDK, ÷ the same calls to a server that only answers: how near to the SDK's ceiling. */
export async function throughput(cases = CASES): Promise<BenchResult[]> {
  const folder = temporaryFolder()
  const cloud = await startServer('cloud-server', folder.path, [`${folder.path}/data`])
  const canned = await startServer('canned-server', folder.path)
  try {
    const load = new Load()
    load.pointAt(cloud.adminUrl)
    await load.prepare()
    const results: BenchResult[] = []
    for (const item of cases) results.push(await measure(item, load, cloud, canned))
    return results
  } finally {
    await cloud.stop()
    await canned.stop()
    folder.remove()
  }
}

export const TRANSFER = CASES.filter(({ id }) => id === 'P1 transfer')

interface Round { ratio: number; cloudMs: number; cannedMs: number }

async function measure(item: Case, load: Load, cloud: ServerProcess, canned: ServerProcess): Promise<BenchResult> {
  let rounds: Round[] = []
  let spread = Infinity
  for (let tries = 0; tries < MOST_TRIES && spread > MOST_SPREAD; tries += 1) {
    rounds = await runRounds(item, load, cloud, canned)
    const baselines = rounds.map(({ cannedMs }) => cannedMs)
    spread = Math.max(...baselines) / Math.min(...baselines)
  }
  const ratios = rounds.map(({ ratio }) => ratio)
  const ratio = median(ratios)
  const goal = { atLeast: item.goal }
  const perSecond = (ms: number): string => `${Math.round(item.count / (ms / 1_000))}/s`
  return {
    id: item.id, what: `${item.what}, ${CONCURRENCY} at once`, ratio, spread: [Math.min(...ratios), Math.max(...ratios)],
    goal: goalText(goal), pass: meets(ratio, goal) && spread <= MOST_SPREAD,
    absolutes: {
      'local cloud': perSecond(median(rounds.map(({ cloudMs }) => cloudMs))),
      'canned replies': perSecond(median(rounds.map(({ cannedMs }) => cannedMs))),
      'baseline spread': `${spread.toFixed(2)}×`,
    },
  }
}

/** Side by side in short turns, so that what else the machine does meets both; the first round warms up and does not count. */
async function runRounds(item: Case, load: Load, cloud: ServerProcess, canned: ServerProcess): Promise<Round[]> {
  const rounds: Round[] = []
  const call = item.run(load)
  const timeOn = async (server: ServerProcess): Promise<number> => {
    load.pointAt(server.adminUrl)
    return load.time(item.count / TURNS, call)
  }
  for (let at = 0; at <= ROUNDS; at += 1) {
    let cloudMs = 0
    let cannedMs = 0
    for (let turn = 0; turn < TURNS; turn += 2) {
      cloudMs += await timeOn(cloud)
      cannedMs += await timeOn(canned) + await timeOn(canned)
      cloudMs += await timeOn(cloud)
    }
    if (at > 0) rounds.push({ cloudMs, cannedMs, ratio: cannedMs / cloudMs })
  }
  return rounds
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? NaN
}
