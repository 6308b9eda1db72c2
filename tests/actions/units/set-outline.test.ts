import { fileReport } from '#types/reports'
import { closeUnit, setOutline, showUnit, type Outline } from '#types/unit-tree'
import { openCounty, type County, type Person } from '../../support/county'
import { readyPhotoOf } from '../reports/support'
import { aUnit, COMMUNITY, STREET } from './tree-of'

let county: County
let official: Person
beforeAll(async () => {
  county = await openCounty()
  official = await county.staff('official', STREET, '陶芒种')
})
afterAll(() => county.close())

/** Reaches from beside COMMUNITY's own place (27.1, 120.6) to that of 盐巷社区 (27.12, 120.63) and past it. */
const wide: Outline = [[[[120.59, 27.09], [120.65, 27.09], [120.65, 27.14], [120.59, 27.14], [120.59, 27.09]]]]

test('from then on a report that lies in it is the community\'s, also when another one is nearer', async () => {
  const rider = await county.rider('田小满')
  const category = county.profile.reportCategories[0]?.id ?? ''
  const filed = async () => {
    const { id } = await county.call(fileReport, { categoryId: category, place: { lat: 27.121, lng: 120.631 }, words: '井盖没了', photoIds: [await readyPhotoOf(county, rider)], takenAt: county.at }, { as: rider })
    return (await county.store.get('reports', id))?.communityId
  }
  expect(await filed()).toBe('salt-lane')
  await county.call(setOutline, { unitId: COMMUNITY, outline: wide }, { as: official })
  expect(await filed()).toBe(COMMUNITY)
  expect((await county.call(showUnit, { unitId: COMMUNITY }, { as: official })).outline).toEqual(wide)
})

test('set again it replaces the one before', async () => {
  const small: Outline = [[[[120.59, 27.09], [120.61, 27.09], [120.61, 27.11], [120.59, 27.09]]]]
  const { version } = await county.call(setOutline, { unitId: COMMUNITY, outline: wide }, { as: official })
  expect(await county.call(setOutline, { unitId: COMMUNITY, outline: small }, { as: official })).toEqual({ id: COMMUNITY, version: version + 1 })
  expect(await county.store.get('unitOutlines', COMMUNITY)).toMatchObject({ outline: small, setBy: official.accountId, at: county.at, within: ['isle', 'east-coast', STREET, COMMUNITY] })
})

test('a ring that does not close is refused, and so is a closed unit', async () => {
  const open: Outline = [[[[120.59, 27.09], [120.61, 27.09], [120.61, 27.11], [120.59, 27.11]]]]
  expect(await county.refusal(setOutline, { unitId: COMMUNITY, outline: open }, { as: official })).toBe('OUTLINE_WRONG')
  const unitId = await aUnit(county, STREET, 'community', '旧码头社区', official)
  await county.call(closeUnit, { unitId }, { as: official })
  expect(await county.refusal(setOutline, { unitId, outline: wide }, { as: official })).toBe('UNIT_CLOSED')
})
