import { confirmSignIn, showSignIn } from '#types/sessions'
import { openHands, type Hands } from '../points/hands'
import { aBrowser, aCode, signedIn } from './desk'

let hands: Hands
beforeAll(async () => { hands = await openHands() })
afterAll(() => hands.close())

test('he reads which browser asks and since when; looking uses nothing up', async () => {
  const digits = await aCode(hands, aBrowser())
  for (let turn = 0; turn < 2; turn += 1) {
    expect(await hands.call(showSignIn, { digits }, { as: hands.grid })).toEqual({ browser: 'Chrome · Windows', issuedAt: hands.at, validUntil: hands.at + 300_000 })
  }
  await hands.call(confirmSignIn, { digits }, { as: hands.grid })
  expect(await hands.refusal(showSignIn, { digits }, { as: hands.grid })).toBe('CODE_USED')
  hands.at += 300_000
  expect(await hands.refusal(showSignIn, { digits }, { as: hands.grid })).toBe('CODE_USED')
})

test('a code that ran out says so, from the desk it cannot be looked at, and guesses are counted', async () => {
  const digits = await aCode(hands, aBrowser())
  expect(await hands.refusal(showSignIn, { digits }, { as: await signedIn(hands, hands.official) })).toBe('ONLY_ON_PHONE')
  hands.at += 300_000
  expect(await hands.refusal(showSignIn, { digits }, { as: hands.grid })).toBe('CODE_EXPIRED')
  const wrong = digits === '00000000' ? '11111111' : '00000000'
  for (let n = 0; n < 5; n += 1) expect(await hands.refusal(showSignIn, { digits: wrong }, { as: hands.second })).toBe('CODE_WRONG')
  expect(await hands.refusal(showSignIn, { digits: wrong }, { as: hands.second })).toBe('TOO_MANY')
})
