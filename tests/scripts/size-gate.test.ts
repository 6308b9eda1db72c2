import { sizeFaults } from '../../scripts/lib/size-gate'

const MAIN = 759_225
const PACKAGE = 2_097_152

test('a main package of two and a half empty apps passes, one byte more does not', () => {
  expect(sizeFaults({ main: MAIN, subpackages: {} })).toEqual([])
  expect(sizeFaults({ main: MAIN + 1, subpackages: {} })).toEqual([expect.stringContaining('main package')])
})

test('a subpackage of 2 MB passes, one byte more does not, and it is named', () => {
  expect(sizeFaults({ main: 1, subpackages: { 'roles/grid': PACKAGE } })).toEqual([])
  expect(sizeFaults({ main: 1, subpackages: { 'roles/grid': PACKAGE + 1, 'roles/keeper': 1 } })).toEqual([expect.stringContaining('roles/grid')])
})
