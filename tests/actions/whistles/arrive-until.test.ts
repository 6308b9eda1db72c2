import { settingsOf } from '#core/actions/settings'
import { arriveUntilOf } from '#core/actions/whistles/arrive-until'
import { openCounty } from '../../support/county'

test('how late one may say he comes is the county\'s setting as it stands, a quarter of an hour where there is none', async () => {
  const county = await openCounty()
  const lateMinutes = async () => (await arriveUntilOf(county.store, { arriveBy: 0 })) / 60_000
  expect(await lateMinutes()).toBe(county.profile.arrivalLateMinutes)
  const { arrivalLateMinutes: _, ...before } = await settingsOf(county.store)
  await county.store.put('settings', { ...before, arrivalLateMinutes: 40 })
  expect(await lateMinutes()).toBe(40)
  await county.store.put('settings', before as never)
  expect(await lateMinutes()).toBe(15)
  await county.close()
})
