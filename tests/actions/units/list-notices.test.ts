import { listNotices, withdrawNotice } from '#types/notices'
import { openHands, type Hands } from '../points/hands'
import { aNotice, HOME, ROOT } from './notices'

const DAY_MS = 86_400_000

let hands: Hands
let elsewhere: string
beforeAll(async () => {
  hands = await openHands()
  const home = await hands.store.get('units', HOME)
  const others = await hands.store.find('units', { kind: 'community', isOpen: true }, { limit: 100 })
  elsewhere = others.find(({ parentId }) => parentId !== home?.parentId)?._id ?? ''
})
afterAll(() => hands.close())

const seen = async (communityIds: string[]) => (await hands.call(listNotices, { communityIds }, { as: null })).rows.map(({ words }) => words)

test('a visitor sees the county\'s, who joined a community its street\'s, too, the latest first; another street\'s nobody does', async () => {
  await aNotice(hands, hands.lead, { unitId: ROOT, words: '全县停水' })
  hands.at += 1_000
  await aNotice(hands, hands.second, { words: '北弯修路' })
  expect(await seen([])).toEqual(['全县停水'])
  expect(await seen([HOME])).toEqual(['北弯修路', '全县停水'])
  expect(await seen([elsewhere])).toEqual(['全县停水'])
  expect(await seen(['nowhere'])).toEqual(['全县停水'])
})

test('each names its unit and its days, and nobody', async () => {
  const [row] = (await hands.call(listNotices, { communityIds: [HOME] }, { as: null })).rows
  const street = await hands.store.get('units', 'north-bend')
  expect(row).toEqual({ id: expect.any(String), version: 1, unitName: street?.name, words: '北弯修路', fromOn: '2026-07-15', untilOn: '2026-07-15', publishedAt: hands.at })
})

test('it is there from the first instant of its first day to the last of its last, +08:00', async () => {
  hands.at = Date.parse('2026-08-01T12:00:00+08:00')
  await aNotice(hands, hands.second, { words: '明天起两天', from: 1, days: 2 })
  const at = async (instant: string) => {
    hands.at = Date.parse(instant)
    return (await seen([HOME])).includes('明天起两天')
  }
  expect(await at('2026-08-01T23:59:59+08:00')).toBe(false)
  expect(await at('2026-08-02T00:00:00+08:00')).toBe(true)
  expect(await at('2026-08-03T23:59:59+08:00')).toBe(true)
  expect(await at('2026-08-04T00:00:00+08:00')).toBe(false)
})

test('what was withdrawn is shown to nobody', async () => {
  const noticeId = await aNotice(hands, hands.second, { words: '发错了' })
  await hands.call(withdrawNotice, { noticeId }, { as: hands.second })
  expect(await seen([HOME])).not.toContain('发错了')
})

test('of many that hold at once ten are shown', async () => {
  hands.at += DAY_MS
  for (let n = 0; n < 12; n += 1) await aNotice(hands, hands.second, { words: `第 ${n} 条` })
  expect(await seen([HOME])).toHaveLength(10)
})
