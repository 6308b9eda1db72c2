import { listMyAppeals } from '#types/points-appeals'
import { openCounty, type County, type Person } from '../../support/county'
import { anAppeal } from './appeals'
import { aRiderWith, award } from './shop'

let county: County
let rider: Person
beforeAll(async () => {
  county = await openCounty()
  rider = await aRiderWith(county, 12)
})
afterAll(() => county.close())

test('a rider has none before he files one', async () => {
  expect((await county.call(listMyAppeals, {}, { as: rider })).rows).toEqual([])
})

test('his own are listed with their line, his words and what he may do, the latest first, page by page', async () => {
  await anAppeal(county, rider, '第一件')
  county.at += 60_000
  await award(county, rider, 3)
  await anAppeal(county, rider, '第二件')
  const first = await county.call(listMyAppeals, { limit: 1 }, { as: rider })
  const second = await county.call(listMyAppeals, { limit: 1, cursor: first.next ?? '' }, { as: rider })
  expect([...first.rows, ...second.rows].map(({ timeline, line, can }) => [timeline[0]?.words, line?.amount, can])).toEqual([['第二件', 3, ['withdraw']], ['第一件', 12, ['withdraw']]])
})
