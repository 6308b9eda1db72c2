import { settingsWithPoints } from '#core/actions/points/points-on'
import { openCounty, type County } from '../../support/county'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

test('settings are given while points are on, and refused once they are switched off', async () => {
  const settings = await settingsWithPoints(county.store)
  expect(settings.allocationLimitPoints).toBe(500)
  await county.store.put('settings', { ...settings, face: { ...settings.face, pointsEnabled: false } })
  await expect(settingsWithPoints(county.store)).rejects.toMatchObject({ code: 'NOT_FOUND' })
})
