import { closeWhistle, leaveWhistle } from '#types/whistles'
import { addSettlement } from '#core/actions/whistles/add-settlement'
import { asked, passedOver, SETTLE_MS } from './collected'
import { aWhistle, HOME, openVillage, type Village } from './support'

let village: Village
let noon: number
beforeAll(async () => {
  village = await openVillage()
  noon = village.at
})
beforeEach(() => { village.at = noon })
afterAll(() => village.close())

const rider = (name: string) => village.rider(name, { communityIds: [HOME] })
async function add(whistleId: string) {
  const whistle = await village.store.get('whistles', whistleId)
  if (!whistle) throw new Error('it was blown')
  return addSettlement(village.runtime, whistle)
}

test('who had answered is frozen in the order of the pick, with what was known of each and what decided, and the whistle moves', async () => {
  const [one, two] = [await rider('甲'), await passedOver(village, await rider('乙'))]
  const { whistleId, until } = await asked(village, 1, [one, two])
  village.at += SETTLE_MS
  expect(await add(whistleId)).toMatchObject({ isMine: true })
  const joined = (await village.store.get('accounts', one.accountId))?.enrollments[0]?.enrolledAt
  expect(await village.store.get('settlements', whistleId)).toEqual({
    _id: whistleId, places: 1, at: village.at,
    candidates: [
      { accountId: two.accountId, answeredAt: noon + 2_000, sinceAt: joined, wasPassedOver: true, isPlaced: true, reason: 'passed-over' },
      { accountId: one.accountId, answeredAt: noon + 1_000, sinceAt: joined, wasPassedOver: false, isPlaced: false, reason: 'passed-over' },
    ],
  })
  expect(await village.store.get('whistles', whistleId)).toMatchObject({ status: 'open', version: 2, collected: { until, stage: 'settling' } })
  expect(await village.store.count('places', { whistleId })).toBe(0)
})

test('not before 35 s after the deadline', async () => {
  const { whistleId } = await asked(village, 1, ['甲'])
  village.at += SETTLE_MS - 1
  expect(await add(whistleId)).toBeNull()
  expect(await village.store.get('settlements', whistleId)).toBeNull()
})

test('it is made once; whoever comes later is given the one that stands', async () => {
  const { whistleId } = await asked(village, 1, ['甲', '乙'])
  village.at += SETTLE_MS
  const whistle = await village.store.get('whistles', whistleId)
  const made = await Promise.all([1, 2, 3].map(() => add(whistleId)))
  expect(made.filter((one) => one?.isMine)).toHaveLength(1)
  village.at += 60_000
  const later = whistle && await addSettlement(village.runtime, whistle)
  expect(later).toMatchObject({ isMine: false, settlement: { at: village.at - 60_000 } })
})

test('who left in time is not weighed', async () => {
  const { whistleId, people: [first, second] } = await asked(village, 2, ['甲', '乙'])
  if (!first || !second) throw new Error('two are two')
  village.at -= 1
  await village.call(leaveWhistle, { whistleId }, { as: first })
  village.at += 1 + SETTLE_MS
  expect((await add(whistleId))?.settlement.candidates.map(({ accountId }) => accountId)).toEqual([second.accountId])
})

test('a whistle that nobody asked for is settled with nobody', async () => {
  const { whistleId } = await asked(village, 2, [])
  village.at += SETTLE_MS
  expect((await add(whistleId))?.settlement.candidates).toEqual([])
})

test('an urgent whistle and one that was closed while it collected are never settled', async () => {
  const urgent = await aWhistle(village)
  const { whistleId } = await asked(village, 1, ['甲'])
  village.at -= 1
  const before = await village.store.get('whistles', whistleId)
  await village.call(closeWhistle, { whistleId }, { as: village.grid })
  village.at += 1 + SETTLE_MS
  expect(await add(urgent)).toBeNull()
  expect(await add(whistleId)).toBeNull()
  expect(before && await addSettlement(village.runtime, before)).toBeNull()
  expect(await village.store.get('settlements', whistleId)).toBeNull()
})
