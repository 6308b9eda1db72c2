import { setFreeHours } from '#types/rider-hours'
import { answerWhistle, closeWhistle, listOfferedWhistles, showWhistle } from '#types/whistles'
import { allocateFund } from '#types/points'
import { AWAY, aWhistle, HOME, HOUR, openVillage, type Village } from './support'

let village: Village
beforeEach(async () => { village = await openVillage() })
afterEach(() => village.close())

test('a rider sees what the communities he joined need, the first to start first', async () => {
  const there = await village.staff('grid', AWAY, '苇塘')
  await village.call(allocateFund, { unitId: AWAY, amountPoints: 100, reason: '测试' }, { as: village.lead })
  const late = await aWhistle(village, { arriveBy: village.at + 3 * HOUR })
  const soon = await aWhistle({ ...village, grid: there }, { communityId: AWAY, arriveBy: village.at + HOUR })
  const middle = await aWhistle(village, { arriveBy: village.at + 2 * HOUR, places: 2 })
  const both = await village.rider('甲', { communityIds: [HOME, AWAY] })
  const { rows } = await village.call(listOfferedWhistles, {}, { as: both })
  expect(rows.map(({ id }) => id)).toEqual([soon, middle, late])
  expect(rows[1]).toEqual({
    id: middle, title: '垒沙袋 45 分钟', icon: 'flag', communityName: '鸥石社区', placeName: '东堤', place: { lat: 27.1, lng: 120.6 }, status: 'open',
    arriveBy: village.at + 2 * HOUR, minutes: 45, places: 2, placesFree: 2, pointsEach: 5, isInsured: true, collected: null, nobodyAt: village.at + 8 * 60_000, isCall: false, isWidened: false, isInMyHours: true, myAnswer: null, myArriveAt: null, myReturnReason: null, isMyArrivalListed: false, myPickReason: null,
  })
  const one = await village.rider('乙', { communityIds: [AWAY] })
  expect((await village.call(listOfferedWhistles, {}, { as: one })).rows.map(({ id }) => id)).toEqual([soon])
  expect((await village.call(listOfferedWhistles, {}, { as: await village.rider('丙') })).rows).toEqual([])
})

test('places and the rider\'s own answer are counted whistle by whistle', async () => {
  const [one, two] = [await aWhistle(village, { arriveBy: village.at + HOUR }), await aWhistle(village, { arriveBy: village.at + 2 * HOUR })]
  const [mine, other] = [await village.rider('甲', { communityIds: [HOME] }), await village.rider('乙', { communityIds: [HOME] })]
  for (const as of [mine, other]) await village.call(answerWhistle, { whistleId: one }, { as })
  const { rows } = await village.call(listOfferedWhistles, {}, { as: mine })
  expect(rows.map(({ id, placesFree, myAnswer }) => ({ id, placesFree, myAnswer }))).toEqual([
    { id: one, placesFree: 1, myAnswer: 'placed' }, { id: two, placesFree: 3, myAnswer: null },
  ])
})

test('pages follow each other through several communities without a gap or a double', async () => {
  const there = await village.staff('grid', AWAY, '苇塘')
  await village.call(allocateFund, { unitId: AWAY, amountPoints: 100, reason: '测试' }, { as: village.lead })
  const blown: string[] = []
  for (let i = 0; i < 3; i++) {
    blown.push(await aWhistle(village, { arriveBy: village.at + HOUR, templateId: 'lanterns' }))
    blown.push(await aWhistle({ ...village, grid: there }, { communityId: AWAY, arriveBy: village.at + HOUR, templateId: 'lanterns' }))
  }
  const both = await village.rider('甲', { communityIds: [HOME, AWAY] })
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const page = await village.call(listOfferedWhistles, { limit: 2, ...(cursor ? { cursor } : {}) }, { as: both })
    seen.push(...page.rows.map(({ id }) => id))
    cursor = page.next
  } while (cursor)
  expect(seen).toEqual([...blown].sort())
})

test('a closed whistle is offered to nobody, one that began only to who is at it', async () => {
  const [closed, begun] = [await aWhistle(village), await aWhistle(village)]
  const [worker, other] = [await village.rider('甲', { communityIds: [HOME] }), await village.rider('乙', { communityIds: [HOME] })]
  await village.call(answerWhistle, { whistleId: begun }, { as: worker })
  await village.call(closeWhistle, { whistleId: closed }, { as: village.grid })
  village.at += HOUR
  expect((await village.call(listOfferedWhistles, {}, { as: worker })).rows.map(({ id }) => id)).toEqual([begun])
  expect((await village.call(listOfferedWhistles, {}, { as: other })).rows).toEqual([])
})

test('each says whether it lies in the hours he is free; none is left out', async () => {
  const one = await village.rider('甲', { communityIds: [HOME] })
  const [soon, later] = [await aWhistle(village, { arriveBy: village.at + HOUR }), await aWhistle(village, { arriveBy: village.at + 4 * HOUR })]
  const mine = async () => (await village.call(listOfferedWhistles, {}, { as: one })).rows.map(({ id, isInMyHours }) => [id, isInMyHours])
  expect(await mine()).toEqual([[soon, true], [later, true]])
  await village.call(setFreeHours, { hours: [{ days: [3], from: '12:00', to: '14:00' }] }, { as: one })
  expect(await mine()).toEqual([[soon, true], [later, false]])
  expect((await village.call(showWhistle, { whistleId: later }, { as: one })).whistle).toMatchObject({ isInMyHours: false })
  expect((await village.call(showWhistle, { whistleId: later }, { as: one })).can).toEqual(['answer'])
})
