import { staffRole } from '#types/core/roles'
import { unitKind } from '#types/profile'
import { kindsWithPosts, mayCarryRole } from '#domain/accounts/roles-of-units'

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

test('grid staff work in streets and communities; nothing lies in a grid, so nobody has a post there', () => {
  expect((['street', 'community', 'grid'] as const).map((kind) => mayCarryRole(kind, 'grid'))).toEqual([true, true, false])
  expect(kindsWithPosts).not.toContain('grid')
})

test('every role has a kind of unit it can be at, and every kind but a grid has posts', () => {
  expect(staffRole.options.filter((role) => !kindsWithPosts.some((kind) => mayCarryRole(kind, role)))).toEqual([])
  expect([...unitKind.options].filter((kind) => !kindsWithPosts.includes(kind))).toEqual(['grid'])
})
