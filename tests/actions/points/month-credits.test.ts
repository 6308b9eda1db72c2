import { creditsOf } from '#core/actions/points/month-credits'
import { openCounty, type County } from '../../support/county'
import { aRiderWith, award } from './shop'

let county: County
beforeAll(async () => {
  county = await openCounty()
  for (const [on, points] of [['2026-06-30T23:59:59', 4], ['2026-07-01T00:00:00', 5], ['2026-07-02T12:00:00', 6], ['2026-07-31T23:59:59', 7], ['2026-08-01T00:00:00', 8]] as const) {
    county.at = Date.parse(`${on}+08:00`)
    await aRiderWith(county, points)
  }
})
afterAll(() => county.close())

test('a month’s credits are those of its days, with the template they were for and how long their rule keeps them', async () => {
  const { credits, ...looked } = await creditsOf(county.store, '2026-07')
  expect(looked).toEqual({ versions: [7], until: '2026-07-31', isWhole: true })
  expect(credits.map(({ on, points, templateId, expiryMonths }) => [on, points, templateId, expiryMonths])).toEqual([
    ['2026-07-01', 5, 'sandbags', 2], ['2026-07-02', 6, 'sandbags', 2], ['2026-07-31', 7, 'sandbags', 2],
  ])
})

test('a month with more than one look takes is given up to its last whole day', async () => {
  const { credits, until, isWhole } = await creditsOf(county.store, '2026-07', 2)
  expect([credits.length, until, isWhole]).toEqual([2, '2026-07-30', false])
  expect(await creditsOf(county.store, '2026-07', 0)).toMatchObject({ credits: [], until: '2026-06-30', isWhole: false })
})

test('a month without awards is empty and whole', async () => {
  expect(await creditsOf(county.store, '2026-05')).toEqual({ credits: [], versions: [], until: '2026-05-31', isWhole: true })
})

test('a worker’s credits come in the order they were booked', async () => {
  county.at = Date.parse('2026-09-10T12:00:00+08:00')
  const rider = await aRiderWith(county, 3)
  for (let n = 1; n <= 11; n += 1) await award(county, rider, n)
  expect((await creditsOf(county.store, '2026-09')).credits.map(({ points }) => points)).toEqual([3, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
})
