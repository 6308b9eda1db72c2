import { allocateFund } from '#types/points'
import { closeUnit, showUnit } from '#types/unit-tree'
import { blowWhistle, closeWhistle } from '#types/whistles'
import { listUnits } from '#types/units'
import { windUpUnits } from '#core/actions/timers/wind-up-units'
import { openCounty, type County, type Person } from '../../support/county'
import { aUnit, COMMUNITY, STREET } from './tree-of'

let county: County
let official: Person
beforeAll(async () => {
  county = await openCounty()
  official = await county.staff('official', STREET, '陶芒种')
})
afterAll(() => county.close())

const postsOf = async (unitId: string) => (await county.store.find('posts', { unitId })).map(({ holderId }) => holderId)

test('a unit where nothing is open is gone from the lists, and its posts are vacant at once', async () => {
  const unitId = await aUnit(county, STREET, 'community', '新滩社区', official)
  await county.staff('grid', unitId, '小滩')
  await county.call(closeUnit, { unitId }, { as: official })
  expect(await county.store.get('units', unitId)).toMatchObject({ isOpen: false, isWindingUp: false })
  expect((await county.call(listUnits, { kind: 'community' }, { as: null })).rows.map((row) => row.id)).not.toContain(unitId)
  expect(await postsOf(unitId)).toEqual([null])
})

test('with a whistle open nothing new begins, who holds the post ends it, and then the post is vacant', async () => {
  const unitId = await aUnit(county, STREET, 'community', '渔港社区', official)
  const grid = await county.staff('grid', unitId, '小渔')
  await county.call(allocateFund, { unitId, amountPoints: 100, reason: '测试' }, { as: county.lead })
  const blow = { communityId: unitId, templateId: 'sandbags', placeName: '东堤', place: { lat: 27.1, lng: 120.6 }, arriveBy: county.at + 3_600_000 }
  const { id: whistleId } = await county.call(blowWhistle, blow, { as: grid })
  expect(await county.call(showUnit, { unitId }, { as: official })).toMatchObject({ openWhistles: 1, can: expect.arrayContaining(['close']) })
  await county.call(closeUnit, { unitId }, { as: official })
  expect(await county.refusal(blowWhistle, blow, { as: grid })).toBe('NOT_A_COMMUNITY')
  expect(await windUpUnits(county.runtime)).toBe(0)
  expect(await postsOf(unitId)).toEqual([grid.accountId])
  await county.call(closeWhistle, { whistleId }, { as: grid })
  expect(await windUpUnits(county.runtime)).toBe(1)
  expect(await postsOf(unitId)).toEqual([null])
  expect(await windUpUnits(county.runtime)).toBe(0)
})

test('what lies below is closed first, one\'s own unit by somebody above, and each once', async () => {
  expect(await county.refusal(closeUnit, { unitId: COMMUNITY }, { as: official })).toBe('UNITS_BELOW')
  expect(await county.refusal(closeUnit, { unitId: STREET }, { as: official })).toBe('OWN_UNIT')
  const unitId = await aUnit(county, STREET, 'community', '灯塔社区', official)
  await county.call(closeUnit, { unitId }, { as: county.lead })
  expect(await county.refusal(closeUnit, { unitId }, { as: county.lead })).toBe('UNIT_CLOSED')
})

test('another street\'s unit is not found', async () => {
  expect(await county.refusal(closeUnit, { unitId: 'reed-pond' }, { as: official })).toBe('NOT_FOUND')
})

test('two who close it at once close it once', async () => {
  const unitId = await aUnit(county, STREET, 'community', '双帆社区', official)
  const replies = await Promise.all([official, county.lead].map((as) => county.reply(closeUnit, { unitId }, { as })))
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  expect(replies.flatMap((reply) => ('refusal' in reply ? [reply.refusal.code] : []))).toEqual(['UNIT_CLOSED'])
})
