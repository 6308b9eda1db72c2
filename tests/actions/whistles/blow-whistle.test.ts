import { allocateFund } from '#types/points'
import { blowWhistle, showWhistle } from '#types/whistles'
import { accountOfOwner } from '#core/actions/points/ledger'
import { thirdCounty } from '../../fixtures/third-county'
import { openCounty } from '../../support/county'
import { COLLECT_MS, SETTLE_MS } from './collected'
import { AWAY, aWhistle, fundOf, HOME, HOUR, openVillage, type Village } from './support'

let village: Village
beforeAll(async () => { village = await openVillage() })
afterAll(() => village.close())

const input = () => ({ communityId: HOME, templateId: 'sandbags', placeName: '东堤', place: { lat: 27.1, lng: 120.6 }, arriveBy: village.at + HOUR })
const escrowOf = async (whistleId: string) => (await accountOfOwner(village.store, { kind: 'whistle', ownerId: whistleId }))?.balance ?? 0

test('a whistle is made from its template, and its points move from the fund into its own account', async () => {
  const before = await fundOf(village)
  const reply = await village.call(blowWhistle, { ...input(), note: '带手套' }, { as: village.grid })
  expect(reply).toMatchObject({ version: 1, status: 'open' })
  expect(await village.store.get('whistles', reply.id)).toMatchObject({
    title: '垒沙袋 45 分钟', icon: 'flag', minutes: 45, isInsured: true, places: 3, pointsEach: 5, note: '带手套', status: 'open',
    within: ['isle', 'east-coast', 'north-bend', HOME], fundUnitId: HOME, blownBy: village.grid.accountId, blownAt: village.at, closedAt: null,
  })
  expect(await fundOf(village)).toBe(before - 15)
  expect(await escrowOf(reply.id)).toBe(15)
})

test('a whistle sent twice is blown once', async () => {
  const before = await fundOf(village)
  const body = input()
  const once = await village.reply(blowWhistle, body, { as: village.grid, commandId: 'blow' })
  expect(await village.reply(blowWhistle, body, { as: village.grid, commandId: 'blow' })).toEqual(once)
  expect(await fundOf(village)).toBe(before - 15)
})

test('places asked for count, not the template\'s', async () => {
  const whistleId = await aWhistle(village, { places: 2 })
  expect(await village.store.get('whistles', whistleId)).toMatchObject({ places: 2 })
  expect(await escrowOf(whistleId)).toBe(10)
})

test('a fund that cannot pay every place blows no whistle', async () => {
  const before = await fundOf(village)
  const whistles = await village.store.count('whistles', { within: HOME })
  await village.call(allocateFund, { unitId: AWAY, amountPoints: 14, reason: '不够' }, { as: village.lead })
  const there = await village.staff('grid', AWAY, '苇塘')
  expect(await village.refusal(blowWhistle, { ...input(), communityId: AWAY }, { as: there })).toBe('FUND_SHORT')
  expect(await village.store.count('whistles', { within: AWAY })).toBe(0)
  expect(await village.refusal(blowWhistle, { ...input(), places: 30, templateId: 'lanterns', communityId: AWAY }, { as: there })).toBe('FUND_SHORT')
  expect([await fundOf(village), await village.store.count('whistles', { within: HOME })]).toEqual([before, whistles])
})

test('only a template of the county can be blown', async () => {
  expect(await village.refusal(blowWhistle, { ...input(), templateId: 'arrest' }, { as: village.grid })).toBe('UNKNOWN_TEMPLATE')
})

test('the arrival time lies ahead', async () => {
  expect(await village.refusal(blowWhistle, { ...input(), arriveBy: village.at }, { as: village.grid })).toBe('ARRIVE_BY_PAST')
  expect(await village.refusal(blowWhistle, { ...input(), arriveBy: village.at + 1 }, { as: village.grid })).toContain('"ok":true')
})

test('only a community whistles', async () => {
  const street = await village.staff('grid', 'north-bend', '北湾')
  expect(await village.refusal(blowWhistle, { ...input(), communityId: 'north-bend' }, { as: street })).toBe('NOT_A_COMMUNITY')
})

test('staff of another community cannot whistle here', async () => {
  const there = await village.staff('grid', 'salt-lane', '盐巷')
  expect(await village.refusal(blowWhistle, input(), { as: there })).toBe('NOT_FOUND')
})

test('a collected whistle collects for the county\'s minutes, which must end well before the arrival time', async () => {
  const { id } = await village.call(blowWhistle, { ...input(), mode: 'collected' }, { as: village.grid })
  expect(await village.store.get('whistles', id)).toMatchObject({ status: 'open', collected: { until: village.at + COLLECT_MS, stage: 'collecting' } })
  const soon = { ...input(), mode: 'collected' as const, arriveBy: village.at + COLLECT_MS + SETTLE_MS }
  expect(await village.refusal(blowWhistle, soon, { as: village.grid })).toBe('NO_TIME_TO_COLLECT')
  expect(await village.refusal(blowWhistle, { ...soon, mode: 'urgent' }, { as: village.grid })).toContain('"ok":true')
  await village.call(blowWhistle, { ...soon, arriveBy: soon.arriveBy + 1 }, { as: village.grid })
})

test('a whistle is urgent unless told, and the county\'s minutes count as they stand', async () => {
  expect(await village.store.get('whistles', await aWhistle(village))).toMatchObject({ collected: null })
  const settings = await village.store.get('settings', 'current')
  if (!settings) throw new Error('a county has settings')
  await village.store.put('settings', { ...settings, collectMinutes: 10 })
  const { id } = await village.call(blowWhistle, { ...input(), mode: 'collected' }, { as: village.grid })
  expect((await village.store.get('whistles', id))?.collected?.until).toBe(village.at + 10 * 60_000)
  await village.store.put('settings', settings)
})

test('into the night nothing is blown that can wait; what cannot says why, and riders read it', async () => {
  const noon = village.at
  const night = Date.parse('2026-07-15T23:30:00+08:00')
  const [late, blown] = [{ ...input(), arriveBy: night }, (body: object) => village.refusal(blowWhistle, { ...input(), ...body }, { as: village.grid })]
  expect(await blown({ ...late, mode: 'collected', quietReason: '堤要漫了' })).toBe('QUIET_HOURS')
  expect(await blown(late)).toBe('QUIET_REASON')
  village.at = night
  expect(await blown({ arriveBy: night + 12 * HOUR })).toBe('QUIET_REASON')
  const { id } = await village.call(blowWhistle, { ...input(), arriveBy: night + HOUR, quietReason: '堤要漫了' }, { as: village.grid })
  expect(await village.store.get('whistles', id)).toMatchObject({ quietReason: '堤要漫了' })
  expect(await village.call(showWhistle, { whistleId: id }, { as: village.grid })).toMatchObject({ quietReason: '堤要漫了' })
  village.at = noon
  const byDay = await village.call(blowWhistle, { ...input(), quietReason: '堤要漫了' }, { as: village.grid })
  expect(await village.store.get('whistles', byDay.id)).toMatchObject({ quietReason: null })
})

test('a county with its points switched off whistles without points', async () => {
  const plain = await openCounty({ ...thirdCounty, face: { ...thirdCounty.face, pointsEnabled: false } })
  const grid = await plain.staff('grid', HOME, '路谷雨')
  const { id } = await plain.call(blowWhistle, { ...input(), arriveBy: plain.at + HOUR }, { as: grid })
  expect(await plain.store.get('whistles', id)).toMatchObject({ pointsEach: 0 })
  expect(await plain.store.count('transfers', { kind: 'escrow' })).toBe(0)
  await plain.close()
})
