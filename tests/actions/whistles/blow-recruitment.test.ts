import type { InputGiven } from '#types/core/action'
import { unenroll } from '#types/accounts'
import { revealPhone } from '#types/phones'
import { allocateFund } from '#types/points'
import { listRechecks, recheckWork } from '#types/points-rechecks'
import { showFund } from '#types/points-funds'
import { markArrived } from '#types/whistle-arrivals'
import { handBack, widenWhistle } from '#types/whistle-calls'
import { showWhistleCard } from '#types/whistle-cards'
import { blowRecruitment } from '#types/whistle-recruitment'
import { answerWhistle, blowWhistle, closeWhistle, confirmWork, listOfferedWhistles, listWhistles, scanArrival, showWhistle, submitWork } from '#types/whistles'
import { accountOfOwner } from '#core/actions/points/ledger'
import { verifyLedger } from '#core/actions/points/verify-ledger'
import { settledIfDue } from '#core/actions/whistles/settled-if-due'
import type { Person } from '../../support/county'
import { answerOf, AWAY, digitsOf, HOME, HOUR, openVillage, type Village } from './support'

const STREET = 'north-bend'
/** Another community of the street. */
const NEXT = 'salt-lane'
let village: Village
let street: Person
let next: Person
let away: Person
beforeAll(async () => {
  village = await openVillage()
  await addTemplate()
  street = await village.staff('grid', STREET, '冬小雪')
  next = await village.staff('grid', NEXT, '盐巷')
  away = await village.staff('grid', AWAY, '苇塘')
  for (const unitId of [STREET, STREET]) await village.call(allocateFund, { unitId, amountPoints: 500, reason: '招募' }, { as: village.lead })
})
afterAll(() => village.close())

/** One for streets, which the fixture's county has none of, and what it pays. */
async function addTemplate(): Promise<void> {
  const [settings, [rule]] = [await village.store.get('settings', 'current'), await village.store.find('pointsRules', {}, { limit: 1 })]
  if (!settings || !rule) throw new Error('a county has settings and a rule')
  await village.store.put('settings', { ...settings, whistleTemplates: [...settings.whistleTemplates, { id: 'beach-day', title: '捡滩涂', icon: 'people', minutes: 30, places: 4, insured: false, hint: '袋子在码头领', by: 'street' }] })
  await village.store.put('pointsRules', { ...rule, pointsEach: [...rule.pointsEach, { templateId: 'beach-day', points: 4 }] })
}

const given = (part: Partial<InputGiven<typeof blowRecruitment>> = {}): InputGiven<typeof blowRecruitment> => ({
  streetId: STREET, communityIds: [HOME, NEXT], templateId: 'beach-day', placeName: '南滩', place: { lat: 27.1, lng: 120.6 }, arriveBy: village.at + HOUR, ...part,
})
const aCall = async (part: Partial<InputGiven<typeof blowRecruitment>> = {}) => (await village.call(blowRecruitment, given(part), { as: street })).id
const of = (name: string, ...communityIds: string[]) => village.rider(name, { communityIds })
const offered = async (as: Person) => (await village.call(listOfferedWhistles, {}, { as })).rows.map(({ id }) => id)
const listed = async (as: Person, unitId: string) => (await village.call(listWhistles, { unitId, status: 'open' }, { as })).rows.map(({ id }) => id)

test('a street calls: it lies in the street and is paid from the street\'s own fund', async () => {
  const [before, home] = [await village.call(showFund, { unitId: STREET }, { as: village.lead }), await village.call(showFund, { unitId: HOME }, { as: village.lead })]
  const id = await aCall({ places: 3 })
  expect(await village.store.get('whistles', id)).toMatchObject({
    by: 'street', communityId: STREET, fundUnitId: STREET, within: ['isle', 'east-coast', STREET], offeredTo: [HOME, NEXT], title: '捡滩涂', places: 3, pointsEach: 4, blownBy: street.accountId,
  })
  expect(await village.call(showFund, { unitId: STREET }, { as: village.lead })).toMatchObject({ left: before.left - 12, committed: before.committed + 12 })
  expect(await village.call(showFund, { unitId: HOME }, { as: village.lead })).toEqual(home)
})

test('who joined a community that it names finds it as the street\'s call and answers; nobody else finds or sees it', async () => {
  const id = await aCall({ communityIds: [HOME] })
  const [here, beside, far] = [await of('甲', HOME), await of('乙', NEXT), await of('丙', AWAY)]
  expect(await offered(here)).toContain(id)
  expect((await village.call(showWhistle, { whistleId: id }, { as: here })).whistle).toMatchObject({ isCall: true, communityName: '北湾片区', isWidened: false })
  expect(await village.call(answerWhistle, { whistleId: id }, { as: here })).toMatchObject({ status: 'placed' })
  for (const one of [beside, far]) {
    expect(await offered(one)).not.toContain(id)
    for (const action of [showWhistle, answerWhistle]) expect(await village.refusal(action, { whistleId: id }, { as: one })).toBe('NOT_FOUND')
  }
})

test('staff of a community that it names find it, scan, list, call and confirm; staff of any other see nothing of it', async () => {
  const id = await aCall({ communityIds: [HOME] })
  const one = await of('甲', HOME)
  await village.call(answerWhistle, { whistleId: id }, { as: one })
  expect(await listed(village.grid, HOME)).toContain(id)
  expect((await village.call(showWhistle, { whistleId: id }, { as: village.grid })).answers?.map(({ canMarkArrived }) => canMarkArrived)).toEqual([true])
  expect(await village.call(revealPhone, { whistleId: id, accountId: one.accountId, reason: '到哪了' }, { as: village.grid })).toMatchObject({ phone: one.phone })
  await village.call(scanArrival, { whistleId: id, digits: await digitsOf(village, one) }, { as: village.grid })
  await village.call(submitWork, { whistleId: id, words: '捡好了' }, { as: one })
  for (const [as, unitId] of [[next, NEXT], [away, AWAY]] as const) {
    expect(await listed(as, unitId)).not.toContain(id)
    expect(await village.refusal(showWhistle, { whistleId: id }, { as })).toBe('NOT_FOUND')
    expect(await village.refusal(scanArrival, { whistleId: id, digits: '12345678' }, { as })).toBe('NOT_FOUND')
    expect(await village.refusal(markArrived, { whistleId: id, accountIds: [one.accountId] }, { as })).toBe('NOT_FOUND')
    expect(await village.refusal(confirmWork, { whistleId: id, accountId: one.accountId }, { as })).toBe('NOT_FOUND')
    expect(await village.refusal(revealPhone, { whistleId: id, accountId: one.accountId, reason: '到哪了' }, { as })).toBe('NOT_FOUND')
  }
  expect(await village.refusal(confirmWork, { whistleId: id, accountId: one.accountId }, { as: village.grid })).toBe('SAME_PERSON')
  expect(await village.call(confirmWork, { whistleId: id, accountId: one.accountId }, { as: village.second })).toMatchObject({ awardedPoints: 4 })
  expect((await accountOfOwner(village.store, { kind: 'worker', ownerId: one.accountId }))?.balance).toBe(4)
})

test('an official of a community that it names reads nothing of it', async () => {
  const id = await aCall()
  expect(await listed(village.official, HOME)).not.toContain(id)
  expect(await village.refusal(showWhistle, { whistleId: id }, { as: village.official })).toBe('NOT_FOUND')
})

test('it is closed by the street alone, which gets back what was not paid; nobody widens it', async () => {
  const id = await aCall({ places: 2 })
  const before = (await village.call(showFund, { unitId: STREET }, { as: village.lead })).left
  for (const action of [closeWhistle, handBack, widenWhistle]) expect(await village.refusal(action, { whistleId: id }, { as: village.grid })).toBe('NOT_FOUND')
  village.at += 10 * 60_000
  expect((await village.call(showWhistle, { whistleId: id }, { as: street })).can).toEqual(['scan', 'close', 'hand-back'])
  expect((await village.call(showWhistle, { whistleId: id }, { as: village.grid })).can).toEqual(['scan'])
  expect(await village.refusal(widenWhistle, { whistleId: id }, { as: street })).toBe('ALREADY_WIDENED')
  expect(await village.call(closeWhistle, { whistleId: id }, { as: street })).toMatchObject({ returnedPoints: 8 })
  expect((await village.call(showFund, { unitId: STREET }, { as: village.lead })).left).toBe(before + 8)
})

test('the second look at what a call awarded is not the street\'s own', async () => {
  const official = await village.staff('official', STREET, '秋处暑')
  await village.store.put('settings', { ...(await village.store.get('settings', 'current'))!, recheckPercent: 100 })
  const id = await aCall()
  const one = await of('甲', HOME)
  await village.call(answerWhistle, { whistleId: id }, { as: one })
  await village.call(markArrived, { whistleId: id, accountIds: [one.accountId] }, { as: village.grid })
  await village.call(submitWork, { whistleId: id, words: '捡好了' }, { as: one })
  await village.call(confirmWork, { whistleId: id, accountId: one.accountId }, { as: street })
  // Others of this county may have been drawn, too.
  const due = async (unitId: string, as: Person) => (await village.call(listRechecks, { unitId, status: 'due' }, { as })).rows.filter(({ whistleId }) => whistleId === id)
  expect(await due(STREET, official)).toMatchObject([{ whistleId: id, canRecheck: false }])
  expect(await village.refusal(recheckWork, { outcome: 'right', whistleId: id, accountId: one.accountId }, { as: official })).toBe('NOT_FOUND')
  expect(await due('isle', village.lead)).toMatchObject([{ whistleId: id, communityName: '北湾片区', canRecheck: true }])
  expect(await village.call(recheckWork, { outcome: 'right', whistleId: id, accountId: one.accountId }, { as: village.lead })).toMatchObject({ outcome: 'right' })
})

test('a card of it names the communities one may join it through', async () => {
  const card = await village.call(showWhistleCard, { whistleId: await aCall() }, { as: null })
  expect(card.communities).toEqual([{ id: HOME, name: '鸥石社区' }, { id: NEXT, name: '盐巷社区' }])
})

test('a collected call goes by the turn in the community that called, and leaves its mark there alone', async () => {
  const [both, other] = [await of('两处', NEXT, HOME), await of('一处', HOME)]
  const passed = await village.store.get('accounts', other.accountId)
  if (!passed) throw new Error('a rider has an account')
  await village.store.put('accounts', { ...passed, enrollments: passed.enrollments.map((one) => ({ ...one, turn: { placedAt: null, wasPassedOver: true } })) })
  const id = await aCall({ mode: 'collected', places: 1 })
  for (const as of [both, other]) await village.call(answerWhistle, { whistleId: id }, { as })
  village.at += 3 * 60_000
  expect(await village.refusal(unenroll, { communityId: HOME }, { as: other })).toBe('SETTLING')
  village.at += 40_000
  const whistle = await village.store.get('whistles', id)
  if (!whistle) throw new Error('it was blown')
  await settledIfDue({ ...village.runtime, now: () => village.at }, whistle)
  expect(await answerOf(village, id, other)).toMatchObject({ status: 'placed', settled: { reason: 'passed-over' } })
  expect(await answerOf(village, id, both)).toMatchObject({ status: 'waiting' })
  const turns = async ({ accountId }: Person) => Object.fromEntries(((await village.store.get('accounts', accountId))?.enrollments ?? []).map(({ communityId, turn }) => [communityId, turn?.wasPassedOver ?? null]))
  expect([await turns(other), await turns(both)]).toEqual([{ [HOME]: false }, { [NEXT]: true, [HOME]: null }])
})

test('only a street calls, only open communities of its own, and only from a template for streets', async () => {
  expect(await village.refusal(blowRecruitment, given({ streetId: HOME }), { as: village.grid })).toBe('NOT_A_STREET')
  for (const communityIds of [[AWAY], [HOME, AWAY], ['gull-rock-lane-9'], ['nowhere']]) expect(await village.refusal(blowRecruitment, given({ communityIds }), { as: street })).toBe('NOT_ITS_COMMUNITY')
  expect(await village.refusal(blowRecruitment, given({ templateId: 'sandbags' }), { as: street })).toBe('UNKNOWN_TEMPLATE')
  const { streetId: _, communityIds: __, ...fields } = given()
  expect(await village.refusal(blowWhistle, { communityId: HOME, ...fields }, { as: village.grid })).toBe('UNKNOWN_TEMPLATE')
  expect(await village.reply(blowRecruitment, given({ communityIds: [] }), { as: street })).toMatchObject({ ok: false, fields: { communityIds: expect.any(String) } })
})

test('what the street does not have cannot be called with, and what lies behind cannot be called to', async () => {
  expect(await village.refusal(blowRecruitment, given({ arriveBy: village.at }), { as: street })).toBe('ARRIVE_BY_PAST')
  expect(await village.refusal(blowRecruitment, given({ mode: 'collected', arriveBy: village.at + 60_000 }), { as: street })).toBe('NO_TIME_TO_COLLECT')
  const west = await village.staff('grid', 'west-coast', '西岸')
  expect(await village.refusal(blowRecruitment, given({ streetId: 'west-coast', communityIds: [AWAY] }), { as: west })).toBe('FUND_SHORT')
  const noon = village.at
  village.at = Date.parse('2026-07-15T23:30:00+08:00')
  expect(await village.refusal(blowRecruitment, given(), { as: street })).toBe('QUIET_REASON')
  expect(await village.refusal(blowRecruitment, given({ mode: 'collected' }), { as: street })).toBe('QUIET_HOURS')
  village.at = noon
})

test('the same command calls once', async () => {
  const once = await village.reply(blowRecruitment, given(), { as: street, commandId: 'call' })
  expect(await village.reply(blowRecruitment, given(), { as: street, commandId: 'call' })).toEqual(once)
})

test('after all of it the ledger holds', async () => {
  expect(await verifyLedger(village.store)).toMatchObject({ fault: null })
})
