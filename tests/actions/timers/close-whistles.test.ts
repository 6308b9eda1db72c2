import { answerWhistle } from '#types/whistles'
import { closeWhistles } from '#core/actions/timers/close-whistles'
import { verifyLedger } from '#core/actions/points/verify-ledger'
import { answerOf, arrived, aWhistle, fundOf, holders, HOME, HOUR, openVillage, type Village } from '../whistles/support'

let village: Village
beforeEach(async () => { village = await openVillage() })
afterEach(() => village.close())

const rider = (name: string) => village.rider(name, { communityIds: [HOME] })

test('twelve hours after its arrival time a whistle nobody closed is closed, and its points go back', async () => {
  const before = await fundOf(village)
  const whistleId = await aWhistle(village)
  const one = await rider('甲')
  await village.call(answerWhistle, { whistleId }, { as: one })
  village.at += 13 * HOUR
  expect(await closeWhistles(village.runtime)).toBe(0)
  expect(await village.store.get('whistles', whistleId)).toMatchObject({ status: 'open' })
  village.at += 1
  expect(await closeWhistles(village.runtime)).toBe(1)
  expect(await village.store.get('whistles', whistleId)).toMatchObject({ status: 'closed', closedAt: village.at })
  expect(await answerOf(village, whistleId, one)).toMatchObject({ status: 'absent' })
  expect(await fundOf(village)).toBe(before)
  expect(await closeWhistles(village.runtime)).toBe(0)
  expect((await verifyLedger(village.store)).fault).toBeNull()
})

test('one with work to confirm stays open and does not hold up the others; where nobody came it says so', async () => {
  const [working, idle] = [await aWhistle(village), await aWhistle(village)]
  await arrived(village, working, await rider('甲'))
  village.at += 14 * HOUR
  expect(await closeWhistles(village.runtime)).toBe(1)
  expect(await village.store.get('whistles', working)).toMatchObject({ status: 'open' })
  expect(await village.store.get('whistles', idle)).toMatchObject({ status: 'unanswered' })
})

test('who waits beside a free place moves up', async () => {
  const whistleId = await aWhistle(village, { places: 1 })
  const [holder, waiter] = [await rider('甲'), await rider('乙')]
  await village.call(answerWhistle, { whistleId }, { as: holder })
  await village.call(answerWhistle, { whistleId }, { as: waiter })
  await village.store.remove('places', `${whistleId}:1`)
  expect(await closeWhistles(village.runtime)).toBe(1)
  expect(await holders(village, whistleId)).toEqual({ 1: waiter.accountId })
})
