import { allocateFund } from '#types/points'
import { answerWhistle, blowWhistle, MAX_PLACES } from '#types/whistles'
import { openCounty, type County, type Person } from '../tests/support/county'
import type { BenchResult } from './lib/result'
import { compare } from './lib/rounds'

const COMMUNITY = 'gull-rock'
const CONTENDERS = 100
const HOUR = 3_600_000

/**
 * P9: a hundred riders answer one whistle of thirty places, all at once ÷ one after the other, in answers a second, on the
 * real SDK and the local cloud. A place too many or too few ends the bench.
 */
export async function run(): Promise<BenchResult[]> {
  const county = await openCounty()
  try {
    const grid = await county.staff('grid', COMMUNITY, '路谷雨')
    const riders: Person[] = []
    for (let n = 0; n < CONTENDERS; n += 1) riders.push(await county.rider(`骑手${n}`, { communityIds: [COMMUNITY] }))
    const throughput = async (answerAll: (whistleId: string) => Promise<unknown>): Promise<number> => {
      const whistleId = await aWhistle(county, grid)
      const startedAt = performance.now()
      await answerAll(whistleId)
      const perSecond = CONTENDERS / ((performance.now() - startedAt) / 1_000)
      await assertFull(county, whistleId)
      return perSecond
    }
    const answer = (whistleId: string) => (as: Person) => county.call(answerWhistle, { whistleId }, { as })
    return [await compare({
      id: 'P9', what: `${CONTENDERS} riders answer for ${MAX_PLACES} places, at once ÷ one after the other; oversold 0`, unit: '/s', goal: { atLeast: 0.8 },
      subject: () => throughput((whistleId) => Promise.all(riders.map(answer(whistleId)))),
      baseline: () => throughput(async (whistleId) => {
        for (const rider of riders) await answer(whistleId)(rider)
      }),
    })]
  } finally {
    await county.close()
  }
}

async function aWhistle(county: County, grid: Person): Promise<string> {
  await county.call(allocateFund, { unitId: COMMUNITY, amountPoints: county.profile.allocationLimitPoints, reason: '基准' }, { as: county.lead })
  const template = county.profile.whistleTemplates[0]
  const { id } = await county.call(blowWhistle, {
    communityId: COMMUNITY, templateId: template?.id ?? '', placeName: '东堤', place: { lat: 27.1, lng: 120.6 }, arriveBy: county.at + HOUR, places: MAX_PLACES,
  }, { as: grid })
  return id
}

async function assertFull(county: County, whistleId: string): Promise<void> {
  const [placed, waiting] = await Promise.all(['placed', 'waiting'].map((status) => county.store.count('answers', { whistleId, status })))
  if (placed !== MAX_PLACES || waiting !== CONTENDERS - MAX_PLACES) throw new Error(`${placed} placed and ${waiting} waiting of ${CONTENDERS} for ${MAX_PLACES} places`)
}
