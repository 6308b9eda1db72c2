import { listMySessions, revokeSession } from '#types/sessions'
import { SESSION_LIFE_MS } from '#domain/sessions/session'
import { openHands, type Hands } from '../points/hands'
import { signedIn } from './desk'

let hands: Hands
beforeAll(async () => { hands = await openHands() })
afterAll(() => hands.close())

test('his browsers that act now, the latest first, and which of them this one is', async () => {
  const first = await signedIn(hands, hands.grid)
  hands.at += 1_000
  const second = await signedIn(hands, hands.grid)
  await signedIn(hands, hands.official)
  const { rows } = await hands.call(listMySessions, {}, { as: second })
  expect(rows).toEqual([
    { id: second.id, browser: 'Chrome · Windows', createdAt: hands.at, expiresAt: hands.at + SESSION_LIFE_MS, isThis: true },
    { id: first.id, browser: 'Chrome · Windows', createdAt: hands.at - 1_000, expiresAt: hands.at - 1_000 + SESSION_LIFE_MS, isThis: false },
  ])
  expect((await hands.call(listMySessions, {}, { as: hands.grid })).rows.map(({ isThis }) => isThis)).toEqual([false, false])
})

test('one that was revoked or ran out is in the list no more', async () => {
  const [out, gone] = [await signedIn(hands, hands.second), await signedIn(hands, hands.second)]
  await hands.call(revokeSession, { sessionId: gone.id }, { as: hands.second })
  expect((await hands.call(listMySessions, {}, { as: hands.second })).rows.map(({ id }) => id)).toEqual([out.id])
  hands.at += SESSION_LIFE_MS
  expect((await hands.call(listMySessions, {}, { as: hands.second })).rows).toEqual([])
})
