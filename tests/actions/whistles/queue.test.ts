import { answerWhistle } from '#types/whistles'
import { queueOf } from '#core/actions/whistles/queue'
import { asked, passedOver, settle } from './collected'
import { aWhistle, HOME, openVillage, type Village } from './support'

let village: Village
let noon: number
beforeAll(async () => {
  village = await openVillage()
  noon = village.at
})
beforeEach(() => { village.at = noon })
afterAll(() => village.close())

const rider = (name: string) => village.rider(name, { communityIds: [HOME] })
const names = async (whistleId: string, limit: number) => {
  const queue = await queueOf(village.store, whistleId, limit)
  const accounts = await village.store.getMany('accounts', queue.map(({ accountId }) => accountId))
  return queue.map(({ accountId }) => accounts.get(accountId)?.displayName)
}

test('on an urgent whistle they wait in the order they answered', async () => {
  const whistleId = await aWhistle(village, { places: 1 })
  for (const name of ['甲', '乙', '丙']) {
    village.at += 1_000
    await village.call(answerWhistle, { whistleId }, { as: await rider(name) })
  }
  expect(await names(whistleId, 5)).toEqual(['乙', '丙'])
  expect(await names(whistleId, 1)).toEqual(['乙'])
})

test('after a settlement its order goes first, then who answered since', async () => {
  const people = [await passedOver(village, await rider('轮')), await rider('甲'), await passedOver(village, await rider('乙')), await rider('丙')]
  // The one who had no turn for longest goes; the other who was passed over waits before those who were not.
  const { whistleId } = await asked(village, 1, people)
  await settle(village)
  village.at += 1_000
  await village.call(answerWhistle, { whistleId }, { as: await rider('后来') })
  expect(await names(whistleId, 9)).toEqual(['乙', '甲', '丙', '后来'])
  expect(await names(whistleId, 2)).toEqual(['乙', '甲'])
})
