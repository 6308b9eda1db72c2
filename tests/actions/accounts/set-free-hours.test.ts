import { showMe } from '#types/accounts'
import { setFreeHours } from '#types/rider-hours'
import { openCounty, type County } from '../../support/county'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

const afternoons = [{ days: [1, 3], from: '12:00', to: '18:00' }]
const mine = async (as: Parameters<County['call']>[2]['as']) => (await county.call(showMe, {}, { as })).account?.freeHours

test('who never said when he is free is free at any time', async () => {
  expect(await mine(await county.rider('甲'))).toEqual([])
})

test('a rider says when he is free, says it anew, and takes it back', async () => {
  const [rider, other] = [await county.rider('甲'), await county.rider('乙')]
  await county.call(setFreeHours, { hours: afternoons }, { as: rider })
  expect([await mine(rider), await mine(other)]).toEqual([afternoons, []])
  await county.call(setFreeHours, { hours: [] }, { as: rider })
  expect(await mine(rider)).toEqual([])
})

test('hours that end before they begin are refused, and nothing changes', async () => {
  const rider = await county.rider('甲')
  await county.call(setFreeHours, { hours: afternoons }, { as: rider })
  for (const to of ['12:00', '09:00']) expect(await county.refusal(setFreeHours, { hours: [{ days: [1], from: '12:00', to }] }, { as: rider })).toBe('HOURS_BACKWARDS')
  expect(await mine(rider)).toEqual(afternoons)
})
