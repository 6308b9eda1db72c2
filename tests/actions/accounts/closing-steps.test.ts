import { CLOSING_STEPS } from '#core/actions/accounts/closing-steps'
import { openHands, type Hands } from '../points/hands'
import { aLeaver, filled, gone } from './closing'

let hands: Hands
beforeAll(async () => {
  hands = await openHands()
  await filled(hands)
})
afterAll(() => hands.close())

const kinds = CLOSING_STEPS.map(({ of }) => of)

test('everything that can hang on an account has its step', () => {
  expect(kinds).toEqual(['posts', 'redemptions', 'answers', 'appeals', 'proposals', 'reports', 'reveals', 'consents', 'messageGrants', 'outgoing', 'inboxMarks', 'sessions', 'feedback', 'workers', 'commands'])
})

test.each(CLOSING_STEPS.map((step) => [step.of, step] as const))('%s: what is found is let go of, done again it changes nothing, and nothing is found any more', async (of, step) => {
  const { rider } = await aLeaver(hands)
  if (of === 'posts') await hands.staff('grid', 'gull-rock', '路谷雨', rider)
  else await gone(hands, rider)
  const closing = { _id: rider.accountId, identity: hands.runtime.keys.hash('identity', rider.openid), at: hands.at }
  const found = await step.find(hands.store, closing)
  expect(found.length).toBe(of === 'answers' ? 3 : 1)
  for (const { _id } of found) await step.letGo(hands.runtime, _id, closing)
  expect(await step.find(hands.store, closing)).toEqual([])
  const name = of as 'redemptions'
  const after = await Promise.all(found.map(({ _id }) => hands.store.get(name, _id)))
  for (const { _id } of found) await step.letGo(hands.runtime, _id, closing)
  if (of !== 'posts') expect(await Promise.all(found.map(({ _id }) => hands.store.get(name, _id)))).toEqual(after)
})
