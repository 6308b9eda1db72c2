import { countUp } from '#core/actions/limits'
import { openCounty, type County } from '../support/county'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

const outcome = (what: string, at: number) => countUp(county.store, { what, most: 3, at }).then(() => 'counted', (error: { code: string; retryAt: number }) => error)

test('of ten at one moment as many pass as may', async () => {
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => outcome('texts:a', county.at)))
  expect(outcomes.filter((one) => one === 'counted')).toHaveLength(3)
})

test('what is over until midnight says so, and the next day it may be done again', async () => {
  const night = Date.parse('2026-07-15T23:59:59.999+08:00')
  for (let n = 0; n < 3; n += 1) await outcome('texts:b', night)
  expect(await outcome('texts:b', night)).toMatchObject({ code: 'TOO_MANY', retryAt: night + 1 })
  expect(await outcome('texts:b', night + 1)).toBe('counted')
  expect(await outcome('texts:c', night)).toBe('counted')
})
