import { showMe } from '#types/accounts'
import { grantPoints } from '#types/proposals'
import { revokeSession } from '#types/sessions'
import { grantInput, openHands, workerOf, type Hands } from '../points/hands'
import { interleave } from '../points/steps'
import { signedIn } from './desk'

let hands: Hands
beforeAll(async () => { hands = await openHands() })
afterAll(() => hands.close())

test('from the phone it takes effect at once; revoking it again changes nothing', async () => {
  const browser = await signedIn(hands, hands.grid)
  expect(await hands.call(revokeSession, { sessionId: browser.id }, { as: hands.grid })).toEqual({ id: browser.id, version: 2 })
  expect((await hands.call(showMe, {}, { as: browser })).account).toBeNull()
  expect(await hands.refusal(grantPoints, await grantInput(hands, 1), { as: browser })).toBe('SIGN_IN')
  expect(await hands.call(revokeSession, { sessionId: browser.id }, { as: hands.grid })).toEqual({ id: browser.id, version: 2 })
})

test('a browser signs itself out', async () => {
  const browser = await signedIn(hands, hands.grid)
  await hands.call(revokeSession, { sessionId: browser.id }, { as: browser })
  expect((await hands.call(showMe, {}, { as: browser })).account).toBeNull()
})

test('nobody else can, and is not told whether it is there', async () => {
  const browser = await signedIn(hands, hands.grid)
  expect(await hands.refusal(revokeSession, { sessionId: browser.id }, { as: hands.official })).toBe('NOT_FOUND')
  expect(await hands.refusal(revokeSession, { sessionId: 'nowhere' }, { as: hands.official })).toBe('NOT_FOUND')
  expect((await hands.call(showMe, {}, { as: browser })).account?.id).toBe(hands.grid.accountId)
})

test('revoked in the middle of a write, at each of its steps: it is done or it is not, and after a "no" nothing is', async () => {
  const seen = new Set<string>()
  for (let at = 1; at < 40; at += 1) {
    const rider = await hands.rider('小满')
    const browser = await signedIn(hands, hands.grid)
    const input = await grantInput(hands, 1, rider)
    let said = ''
    const isMore = await interleave(hands, at, async (county) => {
      const reply = await county.reply(grantPoints, input, { as: browser })
      said = reply.ok ? 'ok' : 'refusal' in reply ? reply.refusal.code : 'fields'
    }, async () => { await hands.call(revokeSession, { sessionId: browser.id }, { as: hands.grid }) })
    seen.add(said)
    expect([at, said, (await workerOf(hands, rider))?.balance ?? 0]).toEqual([at, said, said === 'ok' ? 1 : 0])
    if (!isMore) break
  }
  expect([...seen].sort()).toEqual(['SIGN_IN', 'ok'])
})
