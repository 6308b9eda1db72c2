import { enroll, showMe } from '#types/accounts'
import { giveConsent, listMyConsents, withdrawConsent } from '#types/consents'
import { grantMessages } from '#types/message-grants'
import { answerWhistle, listOfferedWhistles } from '#types/whistles'
import { CONSENT_TEXTS } from '#domain/accounts/consents'
import { grantsOf } from '#core/actions/accounts/message-grants'
import { openHands, type Hands } from '../points/hands'
import { COMMUNITY } from '../points/shop'
import { answerOf, aWhistle } from '../whistles/support'

let hands: Hands
beforeAll(async () => { hands = await openHands() })
afterAll(() => hands.close())

const kind = 'participation' as const

test('taking it back leaves the communities: nothing is offered, and none is joined until he agrees again', async () => {
  const as = await hands.rider('小满', { communityIds: [COMMUNITY] })
  await aWhistle(hands, { places: 1 })
  expect((await hands.call(listOfferedWhistles, {}, { as })).rows).not.toEqual([])
  expect(await hands.call(withdrawConsent, { kind }, { as })).toMatchObject({ version: 2, status: 'withdrawn' })
  expect((await hands.call(showMe, {}, { as })).account?.enrollments).toEqual([])
  expect((await hands.call(listOfferedWhistles, {}, { as })).rows).toEqual([])
  expect(await hands.refusal(enroll, { communityId: COMMUNITY }, { as })).toBe('CONSENT_NEEDED')
  await hands.call(giveConsent, { kind, textVersion: CONSENT_TEXTS.participation.version }, { as })
  await hands.call(enroll, { communityId: COMMUNITY }, { as })
})

test('what he promised stays open', async () => {
  const as = await hands.rider('霜降', { communityIds: [COMMUNITY] })
  const whistleId = await aWhistle(hands, { places: 1 })
  await hands.call(answerWhistle, { whistleId }, { as })
  await hands.call(withdrawConsent, { kind }, { as })
  expect(await answerOf(hands, whistleId, as)).toMatchObject({ status: 'placed' })
})

test('every yes and every taking back stays as it was, the latest first', async () => {
  const as = await hands.rider('立夏')
  const begun = hands.at
  hands.at += 1_000
  await hands.call(withdrawConsent, { kind }, { as })
  hands.at += 1_000
  await hands.call(giveConsent, { kind, textVersion: CONSENT_TEXTS.participation.version }, { as })
  const [row] = (await hands.call(listMyConsents, {}, { as })).rows
  expect(row?.history.map(({ status, at }) => [status, at - begun])).toEqual([['given', 2_000], ['withdrawn', 1_000], ['given', 0]])
})

test('with the consent to messages, whatever was still to come and whose phone it was are gone', async () => {
  const as = await hands.rider('白露')
  const { version: textVersion } = CONSENT_TEXTS.messages
  for (const one of ['whistle-placed', 'report-resolved'] as const) await hands.call(grantMessages, { kind: one, textVersion }, { as })
  await hands.call(withdrawConsent, { kind: 'messages' }, { as })
  expect(await grantsOf(hands.store, as.accountId)).toEqual([])
  expect((await hands.call(showMe, {}, { as })).account).not.toBeNull()
})

test('what was not given cannot be taken back, nor twice', async () => {
  const as = await hands.rider('处暑')
  await hands.call(withdrawConsent, { kind }, { as, commandId: 'back' })
  expect(await hands.call(withdrawConsent, { kind }, { as, commandId: 'back' })).toMatchObject({ version: 2 })
  expect(await hands.refusal(withdrawConsent, { kind }, { as })).toBe('NOT_GIVEN')
})
