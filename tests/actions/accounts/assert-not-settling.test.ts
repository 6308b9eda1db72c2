import { closeAccount } from '#types/account-closing'
import { unenroll } from '#types/accounts'
import { leaveWhistle } from '#types/whistles'
import { askedWhistles, assertNotSettling } from '#core/actions/accounts/assert-not-settling'
import { asked, settle, SETTLE_MS } from '../whistles/collected'
import { answerOf, AWAY, HOME, holders, openVillage, type Village } from '../whistles/support'

let village: Village
let noon: number
beforeAll(async () => {
  village = await openVillage()
  noon = village.at
})
beforeEach(() => { village.at = noon })
afterAll(() => village.close())

test('between the deadline and the settlement nobody leaves: not the whistle, not the community, not the programme', async () => {
  const rider = await village.rider('甲', { communityIds: [HOME, AWAY] })
  const { whistleId, until } = await asked(village, 1, [rider])
  for (const at of [until, until + SETTLE_MS]) {
    village.at = at
    expect(await village.refusal(leaveWhistle, { whistleId }, { as: rider })).toBe('SETTLING')
    expect(await village.refusal(unenroll, { communityId: HOME }, { as: rider })).toBe('SETTLING')
    expect(await village.refusal(closeAccount, {}, { as: rider })).toBe('SETTLING')
  }
  expect((await village.store.get('accounts', rider.accountId))?.enrollments).toHaveLength(2)
  expect((await answerOf(village, whistleId, rider))?.status).toBe('asked')
  await village.call(unenroll, { communityId: AWAY }, { as: rider })
})

test('once it is settled he may leave all of them', async () => {
  const [one, two, three] = [await village.rider('甲', { communityIds: [HOME] }), await village.rider('乙', { communityIds: [HOME] }), await village.rider('丙', { communityIds: [HOME] })]
  const { whistleId } = await asked(village, 3, [one, two, three])
  await settle(village)
  await village.call(unenroll, { communityId: HOME }, { as: two })
  await village.call(closeAccount, {}, { as: three })
  await village.call(leaveWhistle, { whistleId }, { as: one })
  expect(Object.values(await holders(village, whistleId))).toEqual([two.accountId])
})

test('up to the deadline he leaves at no cost, and an account that ends takes its answer with it', async () => {
  const [one, two] = [await village.rider('甲', { communityIds: [HOME] }), await village.rider('乙', { communityIds: [HOME] })]
  const { whistleId, until } = await asked(village, 1, [one, two])
  village.at = until - 1
  await village.call(leaveWhistle, { whistleId }, { as: one })
  await village.call(closeAccount, {}, { as: two })
  for (const person of [one, two]) expect((await answerOf(village, whistleId, person))?.status).toBe('left')
  village.at = until
  expect(await settle(village)).toBe(1)
  expect(await holders(village, whistleId)).toEqual({})
})

test('what is asked for elsewhere, and what was closed, holds nobody', async () => {
  const rider = await village.rider('甲', { communityIds: [HOME] })
  const { whistleId, until } = await asked(village, 1, [rider])
  expect((await askedWhistles(village.store, rider.accountId)).map(({ _id }) => _id)).toEqual([whistleId])
  expect(await askedWhistles(village.store, rider.accountId, AWAY)).toEqual([])
  const whistles = await askedWhistles(village.store, rider.accountId, HOME)
  await expect(village.store.transact((tx) => assertNotSettling(tx, whistles, until - 1))).resolves.toBeUndefined()
  await expect(village.store.transact((tx) => assertNotSettling(tx, whistles, until))).rejects.toMatchObject({ code: 'SETTLING' })
  const whistle = whistles[0]
  if (whistle) await village.store.put('whistles', { ...whistle, status: 'closed' })
  expect(await askedWhistles(village.store, rider.accountId)).toEqual([])
  await expect(village.store.transact((tx) => assertNotSettling(tx, whistles, until))).resolves.toBeUndefined()
})
