import { randomIds } from '#core/runtime/ids'
import { verifyLedger } from '#core/actions/points/verify-ledger'
import { hashOf } from '#domain/points/posting'
import { existsSync } from 'node:fs'
import { TIERS, type TierName } from '../../seed/city/tiers'
import type { BenchResult } from '../lib/result'
import { median } from '../lib/rounds'
import { startServer, temporaryFolder, type ServerProcess } from '../localcloud/server-process'
import { throughput, TRANSFER } from '../localcloud/throughput'
import { City } from './city'
import { cityFolder, warmUp } from './cities'
import { growth } from './growth'
import { startUp } from './start-up'

/** Tier L takes minutes and gigabytes: `BENCH_TIERS=SML`. Two tiers make a slope, too. */
const tiers = [...(process.env['BENCH_TIERS'] ?? 'SM')].filter((tier): tier is TierName => tier in TIERS)

/** P1, P10, P11 and what hashing costs, on whole cities. */
export async function run(): Promise<BenchResult[]> {
  const folder = temporaryFolder()
  const servers: ServerProcess[] = []
  try {
    const folders = new Map(tiers.map((tier) => [tier, cityFolder(tier)]))
    const cityM = folders.get('M')
    const first = [...await throughput(TRANSFER), ...(cityM !== undefined && existsSync(cityM) ? [await startUp(cityM)] : [])]
    const cities: City[] = []
    for (const [tier, path] of folders) {
      await warmUp(path)
      const server = await startServer('../points/city-server', folder.path, [path, TIERS[tier].profileId])
      servers.push(server)
      cities.push(await City.open(tier, server, path))
    }
    const { results, awardMs } = await growth(cities)
    const whole = cities.find(({ tier }) => tier === 'M')
    return [...first, ...results, hashing(awardMs), ...(whole ? [await wholeLedger(whole)] : [])]
  } finally {
    for (const server of servers) await server.stop()
    folder.remove()
  }
}

const HASHES = 20_000

/** Two hashes of an award's time, by this process's clock on both sides. */
function hashing(awardMs: number): BenchResult {
  const facts = { account: randomIds.make('pa'), sequence: 7, transfer: `award:${randomIds.make('wh')}:${randomIds.make('ac')}`, kind: 'award' as const, amount: 20, balanceAfter: 140, ruleVersion: 1, at: 1_784_088_000_000, previousHash: 'f'.repeat(64) }
  const shares = Array.from({ length: 9 }, () => {
    const startedAt = process.hrtime.bigint()
    for (let sequence = 0; sequence < HASHES; sequence += 1) hashOf({ ...facts, sequence })
    return (2 * Number(process.hrtime.bigint() - startedAt)) / 1e6 / HASHES / awardMs
  })
  const ratio = median(shares)
  return {
    id: 'hashing', what: 'two hashes ÷ the time of an award on tier M', ratio, spread: [Math.min(...shares), Math.max(...shares)], goal: '≤ 0.1', pass: ratio <= 0.1,
    absolutes: { 'a hash': `${((ratio * awardMs * 1_000) / 2).toFixed(1)} µs` },
  }
}

/** The whole ledger once, through the actions' own check; judged by its outcome alone. */
async function wholeLedger(city: City): Promise<BenchResult> {
  city.point()
  const startedAt = Date.now()
  const { postings, fault } = await verifyLedger(city.store)
  const seconds = (Date.now() - startedAt) / 1_000
  return {
    id: 'verify M', what: 'faults in the whole ledger of tier M', ratio: fault ? 1 : 0, spread: [0, 0], goal: '≤ 0', pass: fault === null,
    absolutes: { [`${postings} postings`]: `${seconds.toFixed(0)} s`, '600,000 would take': `${((seconds / postings) * 600_000).toFixed(0)} s`, ...(fault ? { fault: `${fault.record} ${fault.what}` } : {}) },
  }
}
