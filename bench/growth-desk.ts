import { listReports } from '#types/reports'
import { listMembers } from '#types/members'
import { answerWhistle, listWhistles } from '#types/whistles'
import { randomIds } from '#core/runtime/ids'
import { TIERS, type TierName } from '../seed/city/tiers'
import type { BenchResult } from './lib/result'
import { startServer, temporaryFolder, type ServerProcess } from './localcloud/server-process'
import { City, STAFF } from './points/city'
import { cityFolder, warmUp } from './points/cities'
import { calls, growthOf, type Case } from './points/growth'

const READS = 32
const HOUR_MS = 3_600_000
/** Tier L takes minutes and gigabytes: `BENCH_TIERS=SML`. */
const tiers = [...(process.env['BENCH_TIERS'] ?? 'SM')].filter((tier): tier is TierName => tier in TIERS)

/** Reads of communities drawn anywhere, by somebody with a post at the root. */
const ofCommunities = (read: (city: City, communityId: string) => Promise<unknown>): Case['timed'] => calls(async (city) => {
  const communityIds = (await city.riders(READS)).map(({ account }) => account.enrollments[0]?.communityId ?? '')
  return communityIds.map((communityId) => () => read(city, communityId))
})

/** An open whistle with a place for each; those who answer joined its community. */
const answers: Case['timed'] = calls(async (city) => {
  const [{ account } = { account: undefined }] = await city.riders(1)
  const communityId = account?.enrollments[0]?.communityId ?? ''
  const [sample] = await city.store.find('whistles', { within: communityId, status: 'closed' }, { limit: 1 })
  if (!sample) throw new Error('a city has whistles')
  const whistle = { ...sample, _id: randomIds.make('wh'), version: 1, status: 'open' as const, places: 30, pointsEach: 0, communityId, arriveBy: city.at + HOUR_MS, blownAt: city.at, closedAt: null }
  await city.store.put('whistles', whistle)
  return (await city.neighbours(communityId, 12)).map((openid) => () => city.call(answerWhistle, { whistleId: whistle._id }, openid))
})

const CASES: readonly Case[] = [
  { id: 'P10 inbox', what: 'first page of a community\'s inbox', unit: 'ms', timed: ofCommunities((city, unitId) => city.call(listReports, { unitId, limit: 50 }, STAFF.grid)) },
  { id: 'P10 whistles', what: 'first page of a community\'s whistles', unit: 'ms', timed: ofCommunities((city, unitId) => city.call(listWhistles, { unitId }, STAFF.grid)) },
  { id: 'P10 members', what: 'first page of who joined a community', unit: 'ms', timed: ofCommunities((city, communityId) => city.call(listMembers, { communityId }, STAFF.grid)) },
  { id: 'P10 answer', what: 'answer a whistle', unit: 'ms', timed: answers },
]

/** P10: how what a grid desk asks, and a rider's answer, grow with the county. */
export async function run(): Promise<BenchResult[]> {
  const folder = temporaryFolder()
  const servers: ServerProcess[] = []
  try {
    const cities: City[] = []
    for (const tier of tiers) {
      const path = cityFolder(tier)
      await warmUp(path)
      const server = await startServer('../points/city-server', folder.path, [path, TIERS[tier].profileId])
      servers.push(server)
      cities.push(await City.open(tier, server, path))
    }
    return (await growthOf(cities, CASES)).map(({ result }) => result)
  } finally {
    for (const server of servers) await server.stop()
    folder.remove()
  }
}
