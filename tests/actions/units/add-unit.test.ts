import { addUnit, closeUnit } from '#types/unit-tree'
import { enroll } from '#types/accounts'
import { listUnits } from '#types/units'
import { openCounty, type County, type Person } from '../../support/county'
import { aUnit, STREET } from './tree-of'

let county: County
let official: Person
beforeAll(async () => {
  county = await openCounty()
  official = await county.staff('official', STREET, '陶芒种')
})
afterAll(() => county.close())

test('a unit lies under its parent, is listed, and can be joined', async () => {
  const id = await aUnit(county, STREET, 'community', '新滩社区', official)
  expect(await county.store.get('units', id)).toEqual({
    _id: id, version: 1, kind: 'community', name: '新滩社区', parentId: STREET, within: ['isle', 'east-coast', STREET, id], isOpen: true, isWindingUp: false,
  })
  expect((await county.call(listUnits, { kind: 'community' }, { as: null })).rows.map((row) => row.id)).toContain(id)
  const rider = await county.rider('田小满')
  expect(await county.reply(enroll, { communityId: id }, { as: rider })).not.toMatchObject({ refusal: { code: 'NOT_FOUND' } })
})

test('its place is kept', async () => {
  const { id } = await county.call(addUnit, { parentId: STREET, kind: 'community', name: '灯塔社区', place: { lat: 27.2, lng: 120.7 } }, { as: official })
  expect(await county.store.get('units', id)).toMatchObject({ place: { lat: 27.2, lng: 120.7 } })
})

test('a kind that has no place there is refused', async () => {
  expect(await county.refusal(addUnit, { parentId: STREET, kind: 'grid', name: '一格' }, { as: official })).toBe('KIND_NOT_HERE')
})

test('two of a name do not stand beside each other; under another parent, or after the first was closed, they do', async () => {
  const first = await aUnit(county, STREET, 'community', '渔港社区', official)
  expect(await county.refusal(addUnit, { parentId: STREET, kind: 'community', name: '渔港社区' }, { as: official })).toBe('NAME_TAKEN')
  await aUnit(county, 'west-coast', 'community', '渔港社区')
  await county.call(closeUnit, { unitId: first }, { as: official })
  await aUnit(county, STREET, 'community', '渔港社区', official)
})

test('nothing is added under a closed unit, nor outside one\'s own', async () => {
  const closed = await aUnit(county, STREET, 'community', '旧码头社区', official)
  await county.call(closeUnit, { unitId: closed }, { as: official })
  expect(await county.refusal(addUnit, { parentId: closed, kind: 'grid', name: '一格' }, { as: official })).toBe('UNIT_CLOSED')
  expect(await county.refusal(addUnit, { parentId: 'west-coast', kind: 'community', name: '别人的' }, { as: official })).toBe('NOT_FOUND')
})

test('sent twice it is one unit', async () => {
  const send = () => county.call(addUnit, { parentId: STREET, kind: 'community', name: '双帆社区' }, { as: official, commandId: 'twice' })
  expect(await send()).toEqual(await send())
  expect(await county.store.find('units', { parentId: STREET, isOpen: true, name: '双帆社区' })).toHaveLength(1)
})
