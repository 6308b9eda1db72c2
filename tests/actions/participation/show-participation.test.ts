import { showParticipation } from '#types/participation'
import { answerWhistle, blowWhistle, closeWhistle, confirmWork, scanArrival, submitWork } from '#types/whistles'
import { countParticipation } from '#core/actions/timers/count-participation'
import type { Person } from '../../support/county'
import { openVillage, digitsOf, HOME, HOUR, type Village } from '../whistles/support'
import { DEPARTMENT, BEND, EAST, noonOf, openCoast, REED, riders, WEST } from './support'

const MONTH = '2026-07'
let village: Village
let coast = ''
let department: Person
let bend: Person
let both: Person
beforeAll(async () => {
  village = await openVillage()
  coast = await openCoast(village)
  department = await village.staff('official', DEPARTMENT, '港务')
  bend = await village.staff('official', BEND, '北湾')
  both = await village.staff('official', WEST, '两处', await village.staff('official', DEPARTMENT, '两处'))
  await helpedForReal()
  const at = noonOf('2026-07-10')
  await riders(village, HOME, 3, at)
  await riders(village, coast, 5, at)
  await riders(village, REED, 2, at)
  await countParticipation(village.runtime)
})
afterAll(() => village.close())

/** One rider, through every action, and the whistle ended. */
async function helpedForReal(): Promise<void> {
  const rider = await village.rider('田小满', { communityIds: [HOME], isVerified: true })
  const { id: whistleId } = await village.call(blowWhistle, { communityId: HOME, templateId: 'sandbags', placeName: '东堤', place: { lat: 27.1, lng: 120.6 }, arriveBy: village.at + HOUR }, { as: village.grid })
  await village.call(answerWhistle, { whistleId }, { as: rider })
  await village.call(scanArrival, { whistleId, digits: await digitsOf(village, rider) }, { as: village.grid })
  await village.call(submitWork, { whistleId, words: '垒好了' }, { as: rider })
  await village.call(confirmWork, { whistleId, accountId: rider.accountId }, { as: village.second })
  await village.call(closeWhistle, { whistleId }, { as: village.grid })
}

type Shown = Record<string, [riders: number | null, helped: number | null, whistles: number, isExact: boolean]>
const seenBy = async (person: Person): Promise<Shown> => {
  const { rows } = await village.call(showParticipation, {}, { as: person })
  return Object.fromEntries(rows.map(({ unitId, riders: people, helped, whistles, isExact }) => [unitId, [people, helped, whistles, isExact]]))
}

test('a department sees no count of 1 to 4 riders, and not how often they helped', async () => {
  expect(await seenBy(department)).toEqual({ [BEND]: [null, null, 1, false], [EAST]: [5, 5, 0, false], [WEST]: [null, null, 0, false] })
})

test('a street sees its own exactly, others as outside; the street above it is outside, too', async () => {
  expect(await seenBy(bend)).toEqual({ [BEND]: [4, 4, 1, true], [EAST]: [5, 5, 0, false], [WEST]: [null, null, 0, false] })
})

test('the county, and a street above, see exactly what lies below', async () => {
  expect(await seenBy(village.lead)).toEqual({ [BEND]: [4, 4, 1, true], [EAST]: [5, 5, 0, true], [WEST]: [2, 2, 0, true] })
  const east = await village.staff('official', EAST, '东岸')
  expect(await seenBy(east)).toEqual({ [BEND]: [4, 4, 1, true], [EAST]: [5, 5, 0, true], [WEST]: [null, null, 0, false] })
})

test('a community\'s official is outside his street', async () => {
  expect((await seenBy(village.official))[BEND]).toEqual([null, null, 1, false])
})

test('of several posts the one that stands inside counts', async () => {
  expect((await seenBy(both))[WEST]).toEqual([2, 2, 0, true])
})

test('a post of another role inside does not count', async () => {
  const grid = await village.staff('grid', BEND, '北湾网格', await village.staff('official', DEPARTMENT, '北湾网格'))
  expect((await seenBy(grid))[BEND]).toEqual([null, null, 1, false])
})

test('riders, grid staff, keepers, an enterprise, strangers and visitors are refused', async () => {
  const rider = await village.rider('韩霜降', { communityIds: [HOME] })
  const keeper = await village.staff('keeper', 'gull-pavilion', '方白露')
  const enterprise = await village.staff('grid', REED, '平台的人')
  const [post] = await village.store.find('posts', { holderId: enterprise.accountId })
  if (!post) throw new Error('no post')
  await village.store.put('posts', { ...post, role: 'enterprise' })
  for (const as of [rider, village.grid, keeper, enterprise]) expect(await village.refusal(showParticipation, {}, { as })).toBe('NOT_ALLOWED')
  for (const as of [village.stranger('路人'), null]) expect(await village.refusal(showParticipation, {}, { as })).toBe('SIGN_IN')
})

test('it says as of when, offers twelve months and answers by the name of the street', async () => {
  const { rows, ...shown } = await village.call(showParticipation, {}, { as: department })
  expect(shown).toEqual({
    month: MONTH, asOf: village.at,
    months: ['2026-07', '2026-06', '2026-05', '2026-04', '2026-03', '2026-02', '2026-01', '2025-12', '2025-11', '2025-10', '2025-09', '2025-08'],
  })
  const names = rows.map(({ unitName }) => unitName)
  expect(names).toEqual([...names].sort())
})

test('a month that was counted with nobody in it shows zeros; one that was not, or may not be asked for, has no rows', async () => {
  const june = await village.call(showParticipation, { month: '2026-06' }, { as: department })
  expect(june.rows.map(({ riders: people, helped }) => [people, helped])).toEqual([[0, 0], [0, 0], [0, 0]])
  await village.store.put('participation', { _id: `${BEND}:2025-07`, unitId: BEND, month: '2025-07', riders: 9, helped: 9, whistles: 9, asOf: village.at })
  for (const month of ['2026-05', '2026-08', '2025-07', '9999-12'])
    expect(await village.call(showParticipation, { month }, { as: department })).toMatchObject({ month, asOf: null, rows: [] })
})

test('what is no month is a wrong field', async () => {
  for (const month of ['2026-13', '2026-7', '', '2026-07-01', 'july'])
    expect(await village.reply(showParticipation, { month }, { as: department })).toMatchObject({ ok: false, fields: { month: expect.any(String) } })
})

test('neither a reply nor a row names an account', async () => {
  const accounts = (await village.store.find('answers', { status: 'confirmed', within: 'isle' }, { limit: 100 })).map(({ accountId }) => accountId)
  expect(accounts.length).toBe(11)
  const rows = await village.store.find('participation', { month: MONTH })
  for (const as of [department, bend, village.lead]) {
    const text = JSON.stringify([await village.reply(showParticipation, {}, { as }), rows])
    expect(accounts.filter((accountId) => text.includes(accountId))).toEqual([])
  }
})
