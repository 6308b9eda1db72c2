import { showUnit } from '#types/unit-tree'
import { openCounty, type County, type Person } from '../../support/county'
import { COMMUNITY, GRID, STREET } from './tree-of'

let county: County
let official: Person
beforeAll(async () => {
  county = await openCounty()
  official = await county.staff('official', STREET, '陶芒种')
})
afterAll(() => county.close())

test('an official sees what lies below, who holds a post, what is open, and what he may do', async () => {
  await county.staff('grid', COMMUNITY, '路谷雨')
  const below = await county.store.count('units', { parentId: COMMUNITY, isOpen: true })
  expect(await county.call(showUnit, { unitId: COMMUNITY }, { as: official })).toEqual({
    unit: { id: COMMUNITY, kind: 'community', name: '鸥石社区', parentId: STREET, place: { lat: 27.1, lng: 120.6 } }, isOpen: true,
    unitsBelow: below, postsHeld: 1, openWhistles: 0, openReports: 0, heldRedemptions: 0, outline: null, can: ['add', 'outline'], version: 1,
  })
})

test('a unit with nothing below may be closed by who sits above it, never his own', async () => {
  expect((await county.call(showUnit, { unitId: GRID }, { as: official })).can).toEqual(['close'])
  expect((await county.call(showUnit, { unitId: STREET }, { as: official })).can).toEqual(['add'])
})
