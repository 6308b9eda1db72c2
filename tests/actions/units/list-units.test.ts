import { listUnits } from '#types/units'
import { openCounty, type County } from '../../support/county'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

test('open units of a kind are listed by name', async () => {
  const { rows } = await county.call(listUnits, { kind: 'community' }, { as: null })
  const expected = county.profile.units.filter((unit) => unit.kind === 'community')
  expect(rows.map((row) => row.id).sort()).toEqual(expected.map((unit) => unit.id).sort())
  expect(rows.map((row) => row.name)).toEqual(rows.map((row) => row.name).sort())
})

test('a closed unit is not offered', async () => {
  const unit = await county.store.get('units', county.profile.units.find((one) => one.kind === 'community')?.id ?? '')
  if (!unit) throw new Error('the fixture has no community')
  await county.store.put('units', { ...unit, isOpen: false })
  const { rows } = await county.call(listUnits, { kind: 'community' }, { as: null })
  expect(rows.map((row) => row.id)).not.toContain(unit._id)
})
