import { listPairs } from '#types/points-rechecks'
import { listPairsHandler } from '#core/actions/points/list-pairs'
import type { Answer } from '#core/store/records/whistles'
import { DAY_MS } from '#domain/calendar/dates'
import { confirmedWork, openDrawnVillage, STREET, type DrawnVillage } from './drawn'
import { AWAY, HOME } from '../whistles/support'

let village: DrawnVillage
beforeAll(async () => { village = await openDrawnVillage() })
afterAll(() => village.close())

const pairs = (unitId = STREET) => village.call(listPairs, { unitId }, { as: village.street })
const WITHIN = ['isle', 'east-coast', 'north-bend', HOME]

/** A confirmed work as it would be stored. */
const aWork = (n: number, part: Partial<Answer>): Answer => ({
  _id: `w${n}:a`, version: 1, within: WITHIN, whistleId: `w${n}`, accountId: 'a', status: 'confirmed', n: 1, answeredAt: 0, arriveAt: null, settled: null, arrivedAt: 0, scannedBy: 'x', words: null,
  photoId: null, isListed: false, submittedAt: 0, returned: null, confirmedBy: 'y', confirmedAt: village.at, ...part,
})

test('without awards there are no pairs', async () => {
  expect(await pairs()).toEqual({ rows: [], awards: 0, isWhole: true })
})

test('who scanned and who confirmed are a pair by name, with all that each took part in', async () => {
  await confirmedWork(village, '田小满')
  await confirmedWork(village, '韩霜降', village.official)
  const { rows, awards } = await pairs(HOME)
  expect(awards).toBe(2)
  const named = rows.map(({ people, together, isToAsk }) => ({ names: people.map(({ displayName, tookPart }) => `${displayName} ${tookPart}`).sort(), together, isToAsk }))
  expect(named).toEqual(expect.arrayContaining([
    { names: ['方白露 1', '路谷雨 2'].sort(), together: 1, isToAsk: false },
    { names: ['路谷雨 2', '陶芒种 1'].sort(), together: 1, isToAsk: false },
  ]))
})

test('two who always verify with each other are a question from the fifth time on', async () => {
  for (const n of [1, 2, 3, 4]) await village.store.put('answers', aWork(n, {}))
  expect((await pairs()).rows.some(({ isToAsk }) => isToAsk)).toBe(false)
  await village.store.put('answers', aWork(5, { scannedBy: 'y', confirmedBy: 'x' }))
  expect((await pairs()).rows[0]).toEqual({
    people: [{ accountId: 'x', displayName: '已注销', tookPart: 5 }, { accountId: 'y', displayName: '已注销', tookPart: 5 }], together: 5, isToAsk: true,
  })
})

test('what lies longer back than 90 days is not counted, nor what is not confirmed, nor what lies elsewhere', async () => {
  const { awards } = await pairs()
  await village.store.put('answers', aWork(6, { confirmedAt: village.at - 90 * DAY_MS - 1 }))
  await village.store.put('answers', aWork(7, { status: 'submitted', confirmedBy: null, confirmedAt: null }))
  await village.store.put('answers', aWork(8, { within: ['isle', 'west-coast', AWAY] }))
  expect((await pairs()).awards).toBe(awards)
  await village.store.put('answers', aWork(9, { confirmedAt: village.at - 90 * DAY_MS }))
  expect((await pairs()).awards).toBe(awards + 1)
})

test('of more awards than can be read at once the latest are counted, and it is said', async () => {
  const { awards } = await pairs()
  const more = { ...village.runtime.store, count: async () => awards + 1 }
  const answer = await listPairsHandler.run({ ...village.runtime, store: more, input: { unitId: STREET }, at: village.at } as never)
  expect(answer).toMatchObject({ awards, isWhole: false })
  expect((await pairs()).isWhole).toBe(true)
})
