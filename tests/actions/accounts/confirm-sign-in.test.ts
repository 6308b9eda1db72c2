import { showMe } from '#types/accounts'
import { confirmSignIn } from '#types/sessions'
import { grantPoints } from '#types/proposals'
import { SESSION_LIFE_MS } from '#domain/sessions/session'
import type { Person } from '../../support/county'
import { grantInput, openHands, type Hands } from '../points/hands'
import { closes, settled } from './closing'
import { aBrowser, aCode, signedIn } from './desk'

let hands: Hands
let staff: Person
beforeAll(async () => {
  hands = await openHands()
  staff = hands.official
})
afterAll(() => hands.close())

const whoIs = async (as: { secret: string }) => (await hands.call(showMe, {}, { as })).account?.id ?? null

test('the browser that asked acts as who confirmed, with his posts; another secret does not', async () => {
  const browser = aBrowser()
  const { id, expiresAt } = await hands.call(confirmSignIn, { digits: await aCode(hands, browser) }, { as: staff })
  expect(expiresAt).toBe(hands.at + SESSION_LIFE_MS)
  const { account } = await hands.call(showMe, {}, { as: browser })
  expect(account).toMatchObject({ id: staff.accountId, posts: [{ role: 'official' }] })
  expect(await whoIs(aBrowser())).toBeNull()
  expect(await whoIs({ secret: id.padEnd(43, 'x') })).toBeNull()
  expect(JSON.stringify(await hands.store.get('sessions', id))).not.toContain(browser.secret)
})

test('what he does at the desk is his, also under the rules that bind his phone', async () => {
  const browser = await signedIn(hands, hands.grid)
  const { id } = await hands.call(grantPoints, await grantInput(hands, 1), { as: browser })
  expect(await hands.store.get('proposals', id)).toMatchObject({ proposedBy: hands.grid.accountId })
})

test('at the instant it runs out it acts no more', async () => {
  const browser = await signedIn(hands, staff)
  hands.at += SESSION_LIFE_MS - 1
  expect(await whoIs(browser)).toBe(staff.accountId)
  hands.at += 1
  expect(await whoIs(browser)).toBeNull()
  expect(await hands.refusal(grantPoints, await grantInput(hands, 1), { as: browser })).toBe('SIGN_IN')
})

test('a code is good until, not including, its last instant', async () => {
  const [late, inTime] = [await aCode(hands, aBrowser()), await aCode(hands, aBrowser())]
  hands.at += 299_999
  await hands.call(confirmSignIn, { digits: inTime }, { as: staff })
  hands.at += 1
  expect(await hands.refusal(confirmSignIn, { digits: late }, { as: staff })).toBe('CODE_EXPIRED')
})

test('a code is confirmed once, by whoever is first, also when two confirm at the same moment', async () => {
  const digits = await aCode(hands, aBrowser())
  const replies = await Promise.all([hands.grid, staff, hands.second].map((as) => hands.reply(confirmSignIn, { digits }, { as })))
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  expect(replies.flatMap((reply) => (!reply.ok && 'refusal' in reply ? [reply.refusal.code] : []))).toEqual(['CODE_USED', 'CODE_USED'])
  expect(await hands.refusal(confirmSignIn, { digits }, { as: staff })).toBe('CODE_USED')
})

test('the same command sent again gets the same answer', async () => {
  const digits = await aCode(hands, aBrowser())
  const first = await hands.call(confirmSignIn, { digits }, { as: staff, commandId: 'let-in' })
  expect(await hands.call(confirmSignIn, { digits }, { as: staff, commandId: 'let-in' })).toEqual(first)
})

test('of two codes of one browser the second one confirmed is told that it was used', async () => {
  const browser = aBrowser()
  const [one, other] = [await aCode(hands, browser), await aCode(hands, browser)]
  await hands.call(confirmSignIn, { digits: one }, { as: staff })
  expect(await hands.refusal(confirmSignIn, { digits: other }, { as: hands.grid })).toBe('CODE_USED')
  expect(await whoIs(browser)).toBe(staff.accountId)
})

test('a browser that is signed in lets no other one in', async () => {
  const browser = await signedIn(hands, staff)
  expect(await hands.refusal(confirmSignIn, { digits: await aCode(hands, aBrowser()) }, { as: browser })).toBe('ONLY_ON_PHONE')
})

test('guessing ends after five wrong codes a minute, for the right one, too', async () => {
  const digits = await aCode(hands, aBrowser())
  const wrong = digits === '00000000' ? '11111111' : '00000000'
  const guesser = hands.second
  hands.at += 60_000
  for (let n = 0; n < 5; n += 1) expect(await hands.refusal(confirmSignIn, { digits: wrong }, { as: guesser })).toBe('CODE_WRONG')
  expect(await hands.refusal(confirmSignIn, { digits }, { as: guesser })).toBe('TOO_MANY')
  hands.at += 60_000
  await hands.call(confirmSignIn, { digits }, { as: guesser })
})

test('with the account its browsers are signed out at once, and nothing of them is left', async () => {
  const person = await hands.staff('grid', 'gull-rock', '程惊蛰')
  const browser = await signedIn(hands, person)
  await closes(hands, person)
  expect(await whoIs(browser)).toBeNull()
  await settled(hands)
  expect(await hands.store.get('sessions', browser.id)).toBeNull()
})
