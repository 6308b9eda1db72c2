import { decideProposal, proposeReversal } from '#types/proposals'
import { answerWhistle, closeWhistle, confirmWork, listOfferedWhistles, showWhistle } from '#types/whistles'
import { answerOf, arrived, aWhistle, HOME, HOUR, openVillage, submitted, type Village } from './support'

let village: Village
beforeAll(async () => { village = await openVillage() })
afterAll(() => village.close())

const rider = (name: string) => village.rider(name, { communityIds: [HOME] })

test('a rider sees numbers and what he can do, and nobody\'s name but the caller\'s', async () => {
  const whistleId = await aWhistle(village, { places: 1, note: '带手套' })
  const [one, two] = [await rider('甲'), await rider('乙')]
  await village.call(answerWhistle, { whistleId }, { as: one })
  await village.call(answerWhistle, { whistleId }, { as: two })
  const shown = await village.call(showWhistle, { whistleId }, { as: two })
  expect(shown).toMatchObject({
    whistle: { id: whistleId, placesFree: 0, myAnswer: 'waiting', communityName: '鸥石社区' }, note: '带手套', blownBy: '路谷雨', blownAt: village.at,
    waiting: 1, arriveUntil: village.at + HOUR + 10 * 60_000, answers: null, can: ['leave', 'move-arrival'], version: 1, now: village.at,
  })
  expect((await village.call(showWhistle, { whistleId }, { as: one })).can).toEqual(['leave', 'move-arrival', 'show-code'])
  expect((await village.call(showWhistle, { whistleId }, { as: await rider('丙') })).can).toEqual(['answer'])
})

test('staff see who holds a place and who waits, and whose work they can confirm', async () => {
  const whistleId = await aWhistle(village, { places: 2 })
  const [worker, holder, waiter] = [await rider('甲'), await rider('乙'), await rider('丙')]
  await submitted(village, whistleId, worker)
  for (const as of [holder, waiter]) await village.call(answerWhistle, { whistleId }, { as })
  const byScanner = await village.call(showWhistle, { whistleId }, { as: village.grid })
  expect(byScanner.can).toEqual(['scan'])
  const bySecond = await village.call(showWhistle, { whistleId }, { as: village.second })
  expect(bySecond.can).toEqual(['scan', 'confirm'])
  const work = await answerOf(village, whistleId, worker)
  expect([...bySecond.answers ?? []].sort((a, b) => (a.displayName < b.displayName ? -1 : 1))).toEqual([
    { accountId: waiter.accountId, displayName: '丙', status: 'waiting', isVerified: false, arriveAt: null, arrivedAt: null, arrivedBy: null, isListed: false, words: null, photoUrl: null, returnReason: null, pickReason: null, canConfirm: false, canMarkAbsent: false, canMarkArrived: false, award: null },
    { accountId: holder.accountId, displayName: '乙', status: 'placed', isVerified: false, arriveAt: null, arrivedAt: null, arrivedBy: null, isListed: false, words: null, photoUrl: null, returnReason: null, pickReason: null, canConfirm: false, canMarkAbsent: false, canMarkArrived: true, award: null },
    { accountId: worker.accountId, displayName: '甲', status: 'submitted', isVerified: true, arriveAt: null, arrivedAt: work?.arrivedAt, arrivedBy: '路谷雨', isListed: false, words: '垒好了', photoUrl: null, returnReason: null, pickReason: null, canConfirm: true, canMarkAbsent: false, canMarkArrived: false, award: null },
  ])
  expect((await village.call(showWhistle, { whistleId }, { as: village.official })).can).toEqual(['confirm'])
})

test('when a rider said he comes is shown to him, in his list and to staff, never to another rider', async () => {
  const whistleId = await aWhistle(village)
  const [one, two] = [await rider('甲'), await rider('乙')]
  const arriveAt = village.at + 25 * 60_000
  await village.call(answerWhistle, { whistleId, arriveAt }, { as: one })
  expect((await village.call(showWhistle, { whistleId }, { as: one })).whistle).toMatchObject({ myAnswer: 'placed', myArriveAt: arriveAt })
  const { rows } = await village.call(listOfferedWhistles, { limit: 50 }, { as: one })
  expect(rows.find(({ id }) => id === whistleId)).toMatchObject({ myArriveAt: arriveAt })
  expect((await village.call(showWhistle, { whistleId }, { as: village.grid })).answers).toMatchObject([{ displayName: '甲', status: 'placed', arriveAt }])
  expect(await village.call(showWhistle, { whistleId }, { as: two })).toMatchObject({ whistle: { myArriveAt: null }, answers: null })
})

test('who is on the staff and joined as a rider is shown as both', async () => {
  const whistleId = await aWhistle(village)
  const both = await rider('两头跑')
  await village.staff('grid', HOME, '两头跑', both)
  const shown = await village.call(showWhistle, { whistleId }, { as: both })
  expect(shown).toMatchObject({ answers: [], can: ['answer', 'scan', 'close'] })
})

test('staff see of what was paid whether it may be taken back', async () => {
  const whistleId = await aWhistle(village)
  const [paid, unpaid] = [await rider('甲'), await rider('乙')]
  for (const one of [paid, unpaid]) {
    await submitted(village, whistleId, one)
    village.at += 60_000
  }
  await village.call(confirmWork, { whistleId, accountId: paid.accountId }, { as: village.second })
  const transferId = `award:${whistleId}:${paid.accountId}`
  const awards = async () => (await village.call(showWhistle, { whistleId }, { as: village.official })).answers?.map(({ award }) => award)
  expect(await awards()).toEqual([{ transferId, takeBack: 'possible' }, null])
  const { id: proposalId } = await village.call(proposeReversal, { transferId, reason: '扫错了人' }, { as: village.grid })
  expect(await awards()).toEqual([{ transferId, takeBack: 'waiting' }, null])
  await village.call(decideProposal, { proposalId, isAgreed: true }, { as: village.official })
  expect(await awards()).toEqual([{ transferId, takeBack: 'done' }, null])
})

test('on a closed whistle nobody can do anything, and who did not come is absent', async () => {
  const whistleId = await aWhistle(village)
  const one = await rider('甲')
  await village.call(answerWhistle, { whistleId }, { as: one })
  await village.call(closeWhistle, { whistleId }, { as: village.grid })
  expect(await village.call(showWhistle, { whistleId }, { as: one })).toMatchObject({ can: [], whistle: { status: 'closed', placesFree: 0, myAnswer: 'absent' } })
  expect(await village.call(showWhistle, { whistleId }, { as: village.grid })).toMatchObject({ can: [], answers: [{ status: 'absent' }] })
})

test('a whistle of a community one did not join is not found', async () => {
  const whistleId = await aWhistle(village)
  await arrived(village, whistleId, await rider('甲'))
  expect(await village.refusal(showWhistle, { whistleId }, { as: await village.rider('外人') })).toBe('NOT_FOUND')
  expect(await village.refusal(showWhistle, { whistleId: 'wh_none' }, { as: village.grid })).toBe('NOT_FOUND')
})
