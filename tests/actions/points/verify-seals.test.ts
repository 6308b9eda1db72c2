import { checkDays } from '#core/actions/points/verify-seals'
import { checkingOf } from '#core/actions/points/verify-steps'
import { sealDay } from '#core/actions/timers/seal-day'
import type { Store } from '#core/store/store'
import { openCounty, type County } from '../../support/county'
import { aRiderWith } from './shop'

let county: County
beforeEach(async () => { county = await openCounty() })
afterEach(() => county.close())

const runAt = (time: string) => {
  county.at = Date.parse(`${time}+08:00`)
  return sealDay(county.runtime)
}
const check = async (after: string, store: Store = county.store) => checkDays({ ...await checkingOf(county.store), store }, after)

test('days are checked some at a time, sealed and open ones', async () => {
  await aRiderWith(county, 4)
  await runAt('2026-08-20T00:05:00')
  await runAt('2026-08-20T00:10:00')
  county.at = Date.parse('2026-08-20T12:00:00+08:00')
  await aRiderWith(county, 4)
  expect(await check('')).toEqual({ fault: null, next: '2026-08-14' })
  expect(await check('2026-08-14')).toEqual({ fault: null, next: null })
})

test('a day that is sealed while one looks is no fault', async () => {
  await aRiderWith(county, 4)
  await runAt('2026-07-16T00:05:00')
  let isSealed = false
  const store: Store = { ...county.store, get: async (name, id) => {
    const found = await county.store.get(name, id)
    if (name === 'sealProgress' && !isSealed) {
      isSealed = true
      await runAt('2026-07-16T00:10:00')
    }
    return found
  } }
  expect(await check('', store)).toEqual({ fault: null, next: null })
  expect(await county.store.count('seals', {})).toBe(1)
})

test('before the first posting there is nothing to check', async () => {
  expect(await check('')).toEqual({ fault: null, next: null })
})
