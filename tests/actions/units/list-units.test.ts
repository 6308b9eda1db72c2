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

test('a city\'s communities are all listed', async () => {
  const one = await county.store.get('units', county.profile.units.find((unit) => unit.kind === 'community')?.id ?? '')
  if (!one) throw new Error('the fixture has no community')
  const before = (await county.call(listUnits, { kind: 'community' }, { as: null })).rows.length
  for (let n = 0; n < 420; n += 1) await county.store.put('units', { ...one, _id: `c${n}`, name: `第${n}社区`, isOpen: true })
  const { rows } = await county.call(listUnits, { kind: 'community' }, { as: null })
  expect(rows).toHaveLength(before + 420)
})
