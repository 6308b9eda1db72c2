import { mayCarryRole } from '#domain/accounts/roles-of-units'

test('a station has keepers and merchants, and no grid staff', () => {
  expect(mayCarryRole('station', 'keeper')).toBe(true)
  expect(mayCarryRole('station', 'merchant')).toBe(true)
  expect(mayCarryRole('station', 'grid')).toBe(false)
})

test('a county\'s root has officials only', () => {
  expect(mayCarryRole('county', 'official')).toBe(true)
  expect(mayCarryRole('county', 'grid')).toBe(false)
  expect(mayCarryRole('county', 'keeper')).toBe(false)
})

test('grid staff work in streets, communities and grids', () => {
  expect((['street', 'community', 'grid'] as const).map((kind) => mayCarryRole(kind, 'grid'))).toEqual([true, true, true])
})
