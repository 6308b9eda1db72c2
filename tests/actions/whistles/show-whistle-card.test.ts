import { showWhistleCard } from '#types/whistle-cards'
import { answerWhistle, closeWhistle } from '#types/whistles'
import { aWhistle, HOME, HOUR, openVillage, type Village } from './support'

let village: Village
beforeAll(async () => { village = await openVillage() })
afterAll(() => village.close())

test('whoever was sent the card sees what is asked, without an account', async () => {
  const whistleId = await aWhistle(village, { places: 2, note: '带手套' })
  const card = await village.call(showWhistleCard, { whistleId }, { as: null })
  expect(card).toMatchObject({
    whistle: { id: whistleId, communityName: '鸥石社区', placeName: '东堤', places: 2, placesFree: 2, status: 'open', arriveBy: village.at + HOUR, myAnswer: null },
    communities: [{ id: HOME, name: '鸥石社区' }], note: '带手套', now: village.at,
  })
})

test('it counts places and says nobody\'s name, nor what he answered who looks', async () => {
  const whistleId = await aWhistle(village, { places: 2 })
  const rider = await village.rider('田小满', { communityIds: [HOME] })
  await village.call(answerWhistle, { whistleId }, { as: rider })
  const card = await village.call(showWhistleCard, { whistleId }, { as: rider })
  expect(card.whistle).toMatchObject({ placesFree: 1, myAnswer: null, myArriveAt: null })
  expect(JSON.stringify(card)).not.toMatch(/田小满|路谷雨/)
  expect(JSON.stringify(card)).not.toContain(rider.accountId)
})

test('the card of a closed whistle says that it is over', async () => {
  const whistleId = await aWhistle(village)
  await village.call(closeWhistle, { whistleId }, { as: village.grid })
  expect((await village.call(showWhistleCard, { whistleId }, { as: null })).whistle).toMatchObject({ status: 'closed', placesFree: 0 })
})

test('there is no card of what is not there', async () => {
  expect(await village.refusal(showWhistleCard, { whistleId: 'nothing' }, { as: null })).toBe('NOT_FOUND')
})
