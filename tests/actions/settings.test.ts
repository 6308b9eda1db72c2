import { settingsOf } from '#core/actions/settings'
import { openCounty, type County } from '../support/county'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

test('the county\'s settings are the profile\'s until the database says otherwise', async () => {
  const { face, allocationLimitPoints, calendar, profileId } = await settingsOf(county.store)
  expect({ face, allocationLimitPoints, calendar }).toEqual({ face: county.profile.face, allocationLimitPoints: county.profile.allocationLimitPoints, calendar: county.profile.calendar })
  expect(profileId).toBe(county.profile.face.id)
})

test('a county written with names nobody reads any more keeps its settings', async () => {
  const current = await settingsOf(county.store)
  const before = { ...current, face: { ...current.face, names: { ...current.face.names, rider: '跑腿人' } } }
  await county.store.put('settings', before)
  expect(await settingsOf(county.store)).toEqual(current)
})

test('what an earlier county wrote about points in its settings is passed over: the points rule says it', async () => {
  const current = await settingsOf(county.store)
  const before = { ...current, points: county.profile.points, whistleTemplates: county.profile.whistleTemplates }
  await county.store.put('settings', before)
  expect(await settingsOf(county.store)).toEqual(current)
})

test('a county written before anything was looked at again draws one award in ten', async () => {
  const { recheckPercent: _, ...before } = await settingsOf(county.store)
  await county.store.put('settings', before as never)
  expect((await settingsOf(county.store)).recheckPercent).toBe(10)
})

test('a county written before riders said when they come waits a quarter of an hour', async () => {
  const { arrivalGraceMinutes: _, ...before } = await settingsOf(county.store)
  await county.store.put('settings', before as never)
  expect((await settingsOf(county.store)).arrivalGraceMinutes).toBe(15)
})

test('a county written before answers could be collected collects them for five minutes', async () => {
  const { collectMinutes: _, ...before } = await settingsOf(county.store)
  await county.store.put('settings', before as never)
  expect((await settingsOf(county.store)).collectMinutes).toBe(5)
})

test('a county written before it was said that nobody comes says so after ten minutes', async () => {
  const { nobodyMinutes: _, ...before } = await settingsOf(county.store)
  await county.store.put('settings', before as never)
  expect((await settingsOf(county.store)).nobodyMinutes).toBe(10)
})

test('a county written before nights were quiet is quiet from ten in the evening', async () => {
  const { quietHours: _, ...before } = await settingsOf(county.store)
  await county.store.put('settings', before as never)
  expect((await settingsOf(county.store)).quietHours).toEqual({ from: '22:00', to: '06:00', restDaysTo: '08:00' })
})

test('an environment that was never provisioned says so', async () => {
  const empty = { ...county.store, get: async () => null }
  await expect(settingsOf(empty)).rejects.toThrow(/not provisioned/)
})
