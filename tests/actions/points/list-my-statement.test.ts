import { listMyStatement, showMyPoints } from '#types/points'
import { scanCode } from '#types/stations'
import { checkStatement } from '#domain/points/check-lines'
import { openCounty, type County, type Person } from '../../support/county'
import { aHeldRedemption, anOffer, aRiderWith, award, STATION } from './shop'

let county: County
let rider: Person
beforeAll(async () => {
  county = await openCounty()
  rider = await aRiderWith(county, 12)
  const keeper = await county.staff('keeper', STATION, '方白露')
  county.at += 60_000
  const { digits } = await aHeldRedemption(county, rider, await anOffer(county, { title: '毛巾' }))
  await county.call(scanCode, { stationId: STATION, digits }, { as: keeper })
})
afterAll(() => county.close())

test('each line says for what, where, by whom and under which rule, the newest first', async () => {
  const { rows, next } = await county.call(listMyStatement, {}, { as: rider })
  expect(next).toBeUndefined()
  expect(rows).toEqual([
    expect.objectContaining({ kind: 'redemption', amount: -5, balanceAfter: 7, sequence: 2, title: '毛巾', placeName: '鸥石歇脚亭', confirmedBy: ['方白露'], ruleVersion: 7, at: county.at }),
    expect.objectContaining({ kind: 'award', amount: 12, balanceAfter: 12, sequence: 1, title: '垒沙袋', placeName: '堤内侧', confirmedBy: ['秦冬至'], ruleVersion: 7 }),
  ])
  expect(rows.every(({ hash }) => /^[0-9a-f]{64}$/.test(hash))).toBe(true)
})

test('pages follow each other without a gap, and belong to one rider', async () => {
  for (let n = 0; n < 3; n += 1) await award(county, rider, 1)
  const first = await county.call(listMyStatement, { limit: 2 }, { as: rider })
  const second = await county.call(listMyStatement, { limit: 3, cursor: first.next ?? '' }, { as: rider })
  expect([...first.rows, ...second.rows].map(({ sequence }) => sequence)).toEqual([5, 4, 3, 2, 1])
  const other = await aRiderWith(county, 3, '韩霜降')
  expect(await county.refusal(listMyStatement, { cursor: first.next ?? '' }, { as: other })).toBe('NOT_FOUND')
  expect((await county.call(listMyStatement, {}, { as: other })).rows).toHaveLength(1)
})

test('all that its hashes cover is in it: whoever has it can recompute it up to the account\'s end', async () => {
  const [{ rows }, mine] = [await county.call(listMyStatement, { limit: 50 }, { as: rider }), await county.call(showMyPoints, {}, { as: rider })]
  expect(checkStatement(rows, { hasMore: false, account: mine, seen: null })).toMatchObject({ result: 'yes', misfit: null })
})

test('a group has its kinds alone, page by page, and its cursor is no other list\'s', async () => {
  const first = await county.call(listMyStatement, { group: 'earned', limit: 2 }, { as: rider })
  const second = await county.call(listMyStatement, { group: 'earned', cursor: first.next ?? '' }, { as: rider })
  expect([...first.rows, ...second.rows].map(({ kind, sequence }) => [kind, sequence])).toEqual([['award', 5], ['award', 4], ['award', 3], ['award', 1]])
  expect((await county.call(listMyStatement, { group: 'spent' }, { as: rider })).rows.map(({ title }) => title)).toEqual(['毛巾'])
  expect((await county.call(listMyStatement, { group: 'corrected' }, { as: rider })).rows).toEqual([])
  expect(await county.refusal(listMyStatement, { group: 'spent', cursor: first.next ?? '' }, { as: rider })).toBe('NOT_FOUND')
})

test('who has no account in the ledger has an empty statement', async () => {
  expect(await county.call(listMyStatement, {}, { as: await county.rider('程惊蛰') })).toEqual({ rows: [] })
})
