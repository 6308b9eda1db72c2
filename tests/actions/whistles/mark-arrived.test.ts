import { listRechecks } from '#types/points-rechecks'
import { markAbsent, markArrived } from '#types/whistle-arrivals'
import { answerWhistle, closeWhistle, confirmWork, leaveWhistle, scanArrival, showWhistle, submitWork } from '#types/whistles'
import { accountOfOwner } from '#core/actions/points/ledger'
import type { County, Person } from '../../support/county'
import { dyingAt, interleave } from '../points/steps'
import { answerOf, arrived, aWhistle, AWAY, digitsOf, HOME, HOUR, openVillage, type Village } from './support'

let village: Village
beforeAll(async () => { village = await openVillage() })
afterAll(() => village.close())

const rider = (name: string) => village.rider(name, { communityIds: [HOME] })

/** A whistle with a place for each of `names`, all of whom said that they come. */
async function expected(...names: string[]) {
  const whistleId = await aWhistle(village, { places: Math.max(names.length, 1) })
  const people: Person[] = []
  for (const name of names) {
    const one = await rider(name)
    await village.call(answerWhistle, { whistleId }, { as: one })
    people.push(one)
  }
  return { whistleId, people, input: { whistleId, accountIds: people.map(({ accountId }) => accountId) } }
}

const messagesTo = async ({ accountId }: Person) => (await village.store.find('outgoing', { to: accountId, kind: 'whistle-listed' })).length

test('who is seen at the place is here by the list, as if the one who ticked had scanned him', async () => {
  const { whistleId, people, input } = await expected('田小满', '韩霜降')
  expect(await village.call(markArrived, input, { as: village.grid })).toEqual({
    id: whistleId, version: 1, outcomes: people.map(({ accountId }) => ({ accountId, refusal: null })),
  })
  for (const one of people) {
    expect(await answerOf(village, whistleId, one)).toMatchObject({ status: 'arrived', arrivedAt: village.at, scannedBy: village.grid.accountId, isListed: true, version: 2 })
  }
})

test('it verifies nobody: who is self-declared stays so, is paid, and a scan verifies him later', async () => {
  const { whistleId, people: [one], input } = await expected('田小满')
  if (!one) throw new Error('one came')
  await village.call(markArrived, input, { as: village.grid })
  expect(await village.store.get('accounts', one.accountId)).toMatchObject({ riderStatus: 'declared', verifiedBy: null })
  await village.call(submitWork, { whistleId, words: '垒好了' }, { as: one })
  expect(await village.call(confirmWork, { whistleId, accountId: one.accountId }, { as: village.second })).toMatchObject({ awardedPoints: 5 })
  expect((await accountOfOwner(village.store, { kind: 'worker', ownerId: one.accountId }))?.balance).toBe(5)
  const other = await aWhistle(village)
  await village.call(answerWhistle, { whistleId: other }, { as: one })
  expect(await village.call(scanArrival, { whistleId: other, digits: await digitsOf(village, one) }, { as: village.grid })).toMatchObject({ hasVerifiedRider: true })
})

test('who ticked him cannot confirm him, another can', async () => {
  const { whistleId, people: [one], input } = await expected('田小满')
  if (!one) throw new Error('one came')
  await village.call(markArrived, input, { as: village.grid })
  await village.call(submitWork, { whistleId, words: '垒好了' }, { as: one })
  expect(await village.refusal(confirmWork, { whistleId, accountId: one.accountId }, { as: village.grid })).toBe('SAME_PERSON')
  await village.call(confirmWork, { whistleId, accountId: one.accountId }, { as: village.second })
  expect(await village.store.get('transfers', `award:${whistleId}:${one.accountId}`)).toMatchObject({ by: [village.grid.accountId, village.second.accountId] })
})

test('it is shown as such to the rider, to the second person and in the recheck sample', async () => {
  const { whistleId, people: [one], input } = await expected('田小满')
  const scanned = await rider('扫码的')
  const elsewhere = await aWhistle(village)
  if (!one) throw new Error('one came')
  await village.call(markArrived, input, { as: village.grid })
  await arrived(village, elsewhere, scanned)
  const seen = async (id: string, as: Person) => (await village.call(showWhistle, { whistleId: id }, { as })).whistle.isMyArrivalListed
  expect([await seen(whistleId, one), await seen(elsewhere, scanned)]).toEqual([true, false])
  const row = async (id: string) => (await village.call(showWhistle, { whistleId: id }, { as: village.second })).answers?.[0]
  expect([await row(whistleId), await row(elsewhere)]).toMatchObject([{ isListed: true, arrivedBy: '路谷雨' }, { isListed: false, arrivedBy: '路谷雨' }])
  await village.call(submitWork, { whistleId, words: '垒好了' }, { as: one })
  await village.store.put('settings', { ...(await village.store.get('settings', 'current'))!, recheckPercent: 100 })
  await village.call(confirmWork, { whistleId, accountId: one.accountId }, { as: village.second })
  const { rows } = await village.call(listRechecks, { unitId: HOME, status: 'due' }, { as: village.lead })
  // Others of this community may have been drawn, too.
  expect(rows.filter((drawn) => drawn.whistleId === whistleId)).toMatchObject([{ isListed: true, scannedBy: '路谷雨' }])
})

test('each of them is told, but in quiet hours', async () => {
  const { people: [one], input } = await expected('田小满')
  if (!one) throw new Error('one came')
  await village.call(markArrived, input, { as: village.grid })
  expect(await messagesTo(one)).toBe(1)
  const noon = village.at
  village.at = Date.parse('2026-07-15T23:00:00+08:00')
  const night = await expected('夜里来的')
  await village.call(markArrived, night.input, { as: village.grid })
  expect(await messagesTo(night.people[0]!)).toBe(0)
  village.at = noon
})

test('who cannot be here by the list says why and keeps nobody else back', async () => {
  const { whistleId, people: [one] } = await expected('田小满')
  const [here, waiter] = [await rider('扫过的'), await rider('候补的')]
  const other = await aWhistle(village, { places: 1 })
  await arrived(village, other, here)
  await village.call(answerWhistle, { whistleId: other }, { as: waiter })
  const outcomes = async (id: string, ...accountIds: string[]) => (await village.call(markArrived, { whistleId: id, accountIds }, { as: village.second })).outcomes.map(({ refusal }) => refusal)
  expect(await outcomes(other, here.accountId, waiter.accountId, 'ac_nobody')).toEqual(['ALREADY_ARRIVED', 'NOT_PLACED', 'NOT_PLACED'])
  expect(await answerOf(village, other, here)).toMatchObject({ isListed: false, scannedBy: village.grid.accountId })
  expect(await outcomes(whistleId, 'ac_nobody', one?.accountId ?? '')).toEqual(['NOT_PLACED', null])
})

test('nobody ticks himself', async () => {
  const { whistleId } = await expected()
  const both = await rider('两头跑')
  await village.staff('grid', HOME, '两头跑', both)
  await village.call(answerWhistle, { whistleId }, { as: both })
  expect((await village.call(markArrived, { whistleId, accountIds: [both.accountId] }, { as: both })).outcomes).toEqual([{ accountId: both.accountId, refusal: 'OWN_ARRIVAL' }])
  expect((await village.call(showWhistle, { whistleId }, { as: both })).answers?.map(({ canMarkArrived }) => canMarkArrived)).toEqual([false])
  expect((await village.call(showWhistle, { whistleId }, { as: village.grid })).answers?.map(({ canMarkArrived }) => canMarkArrived)).toEqual([true])
})

test('nobody arrives at a closed whistle, by the list either', async () => {
  const { whistleId, input } = await expected('田小满')
  await village.call(closeWhistle, { whistleId }, { as: village.grid })
  expect((await village.call(markArrived, input, { as: village.grid })).outcomes.map(({ refusal }) => refusal)).toEqual(['WHISTLE_CLOSED'])
})

test('whose account ended is not here', async () => {
  const { people: [one], input } = await expected('田小满')
  await village.store.remove('accounts', one?.accountId ?? '')
  expect((await village.call(markArrived, input, { as: village.grid })).outcomes.map(({ refusal }) => refusal)).toEqual(['NOT_PLACED'])
})

test('staff of another community and officials tick nobody, and see nobody to tick', async () => {
  const { whistleId, input } = await expected('田小满')
  const there = await village.staff('grid', AWAY, '邻社区')
  expect(await village.refusal(markArrived, input, { as: there })).toBe('NOT_FOUND')
  expect(await village.refusal(markArrived, input, { as: village.official })).toBe('NOT_ALLOWED')
  expect((await village.call(showWhistle, { whistleId }, { as: village.official })).answers?.map(({ canMarkArrived }) => canMarkArrived)).toEqual([false])
})

test('the same command answers the same outcomes, and cut off at any step it finishes what was begun and tells each once', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
  for (let step = 1, hasDied = true; hasDied; step += 3) {
    const { whistleId, people, input } = await expected('甲', '乙')
    const dying = dyingAt(village, step)
    await dying.county.reply(markArrived, input, { as: village.grid, commandId: `list-${step}` })
    hasDied = dying.hasDied()
    const again = await village.reply(markArrived, input, { as: village.grid, commandId: `list-${step}` })
    expect(again).toMatchObject({ ok: true, data: { outcomes: [{ refusal: null }, { refusal: null }] } })
    expect(await village.reply(markArrived, input, { as: village.grid, commandId: `list-${step}` })).toEqual(again)
    for (const one of people) {
      expect(await answerOf(village, whistleId, one)).toMatchObject({ status: 'arrived', version: 2 })
      expect(await messagesTo(one)).toBe(1)
    }
  }
  jest.restoreAllMocks()
}, 120_000)

test('ticked and given up, or ticked and leaving at once, he is either here or not, whichever step the other comes at', async () => {
  const seen = new Set<string>()
  const rivals = [
    (at: County, whistleId: string, one: Person) => at.refusal(markAbsent, { whistleId, accountId: one.accountId }, { as: village.second }),
    (at: County, whistleId: string, one: Person) => at.refusal(leaveWhistle, { whistleId }, { as: one }),
  ]
  for (const rival of rivals) {
    for (let step = 1, isThere = true; isThere; step += 2) {
      const { whistleId, people: [one], input } = await expected('甲')
      if (!one) throw new Error('one came')
      village.at += 2 * HOUR
      isThere = await interleave(village, step, (slow) => slow.call(markArrived, input, { as: village.grid }), () => rival(village, whistleId, one))
      const [answer, place] = [await answerOf(village, whistleId, one), await village.store.get('places', `${whistleId}:1`)]
      seen.add(`${answer?.status} ${place === null ? 'without' : 'with'} a place`)
    }
  }
  for (const ending of seen) expect(['arrived with a place', 'absent without a place', 'left without a place']).toContain(ending)
  expect(seen.has('arrived with a place')).toBe(true)
}, 120_000)
