import { showCounty } from '#types/units'
import { openCounty, type County } from '../../support/county'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

test('the county shows its names, tiles, templates and bodies to anyone', async () => {
  const shown = await county.call(showCounty, {}, { as: null })
  expect(shown.face).toEqual(county.profile.face)
  expect(shown.reportCategories).toEqual(county.profile.reportCategories)
  expect(shown.whistleTemplates).toEqual(county.profile.whistleTemplates)
  expect(shown.bodies.map((body) => body.id).sort()).toEqual(county.profile.units.filter((unit) => unit.kind === 'body').map((unit) => unit.id).sort())
  expect(shown.rootUnitId).toBe(county.profile.units.find((unit) => unit.kind === 'county')?.id)
})
