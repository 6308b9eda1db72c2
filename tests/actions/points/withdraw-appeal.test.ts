import { listMyAppeals, withdrawAppeal } from '#types/points-appeals'
import { openCounty, type County, type Person } from '../../support/county'
import { anAppeal } from './appeals'
import { aRiderWith } from './shop'

let county: County
let rider: Person
beforeAll(async () => {
  county = await openCounty()
  rider = await aRiderWith(county, 12)
})
afterAll(() => county.close())

test('the rider takes it back, once, and his timeline says so', async () => {
  const { id } = await anAppeal(county, rider)
  expect(await county.refusal(withdrawAppeal, { appealId: id }, { as: await aRiderWith(county, 1, '韩霜降') })).toBe('NOT_FOUND')
  expect(await county.call(withdrawAppeal, { appealId: id }, { as: rider })).toEqual({ id, version: 2, status: 'withdrawn' })
  expect(await county.refusal(withdrawAppeal, { appealId: id }, { as: rider })).toBe('MOVED_ON')
  const [mine] = (await county.call(listMyAppeals, {}, { as: rider })).rows
  expect(mine).toMatchObject({ status: 'withdrawn', can: [], timeline: [{ kind: 'open', by: null }, { kind: 'withdrawn', by: null, words: null }] })
})
