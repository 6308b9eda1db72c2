import { finishClosings } from '#core/actions/timers/finish-closings'
import { openHands, type Hands } from '../points/hands'
import { aRider, gone, settled } from '../accounts/closing'

let hands: Hands
beforeAll(async () => { hands = await openHands() })
afterAll(() => hands.close())

test('accounts that ended are gone on with, late or twice or beside each other, each finished once', async () => {
  for (let n = 0; n < 3; n += 1) await gone(hands, await aRider(hands))
  expect(await finishClosings(hands.runtime)).toBe(0)
  hands.at += 600_000
  const finished = await Promise.all([finishClosings(hands.runtime), finishClosings(hands.runtime)])
  expect(Math.max(...finished)).toBeGreaterThanOrEqual(1)
  expect(await hands.store.count('accountClosings', {})).toBe(0)
  expect(await finishClosings(hands.runtime)).toBe(0)
})

test('one that cannot be finished does not keep those behind it waiting', async () => {
  const [one, other] = [await aRider(hands), await aRider(hands)]
  for (const rider of [one, other]) await gone(hands, rider)
  const [stuck = '', free = ''] = [one.accountId, other.accountId].sort()
  const { store } = hands
  const errors = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  const find: typeof store.find = async (name, where, options) => {
    if (Object.values(where).includes(stuck)) throw new Error('cannot be read')
    return store.find(name, where, options)
  }
  hands.at += 600_000
  expect(await finishClosings({ ...hands.runtime, store: { ...store, find } })).toBe(1)
  errors.mockRestore()
  expect(await store.get('accountClosings', free)).toBeNull()
  expect(await store.get('accountClosings', stuck)).not.toBeNull()
  expect(await settled(hands)).toBe(1)
})

test('a run whose time is up begins nothing', async () => {
  await gone(hands, await aRider(hands))
  hands.at += 600_000
  expect(await finishClosings(hands.runtime, () => false)).toBe(0)
  expect(await finishClosings(hands.runtime)).toBe(1)
})
