import { enroll, unenroll } from '#types/accounts'
import { allocateFund, redeemOffer, addOffer, setStock } from '#types/points'
import { Command } from '#core/runtime/command'
import { openCounty, type County } from '../../support/county'
import { placesOf } from '../../support/world'

let county: County
let home: string
let stationId: string
beforeAll(async () => {
  county = await openCounty()
  const places = placesOf(county.profile)
  home = places.home
  stationId = places.stationHome
})
afterAll(() => county.close())

test('a reply that was lost is given again, word for word', async () => {
  const input = { unitId: home, amountPoints: 10, reason: '经费' }
  const first = await county.call(allocateFund, input, { as: county.lead, commandId: 'lost' })
  const again = await county.call(allocateFund, input, { as: county.lead, commandId: 'lost' })
  expect(again).toEqual(first)
  expect(again.balance).toBe(first.balance)
})

test('ten copies at once do the work once and all get one reply', async () => {
  const before = (await county.call(allocateFund, { unitId: home, amountPoints: 1, reason: '先' }, { as: county.lead })).balance
  const input = { unitId: home, amountPoints: 7, reason: '一次' }
  const replies = await Promise.all(Array.from({ length: 10 }, () => county.call(allocateFund, input, { as: county.lead, commandId: 'ten' })))
  expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1)
  expect(replies[0]?.balance).toBe(before + 7)
})

test('a refusal is kept under its id and does not flip when the reason goes away', async () => {
  const rider = await county.rider('小满', { isVerified: true })
  const offer = await county.call(addOffer, { stationId, kind: 'goods', title: '毛巾', pricePoints: 5 }, { as: county.lead })
  expect(await county.refusal(redeemOffer, { offerId: offer.id }, { as: rider, commandId: 'kept' })).toBe('OUT_OF_STOCK')
  await county.call(setStock, { offerId: offer.id, left: 3 }, { as: county.lead })
  expect(await county.refusal(redeemOffer, { offerId: offer.id }, { as: rider, commandId: 'kept' })).toBe('OUT_OF_STOCK')
  expect(await county.refusal(redeemOffer, { offerId: offer.id }, { as: rider })).toBe('POINTS_SHORT')
})

test('a denial is not kept: with the right to act, the same command goes through', async () => {
  const person = county.stranger('立夏')
  expect(await county.refusal(enroll, { communityId: home }, { as: person, commandId: 'later' })).toBe('SIGN_IN')
  const rider = await county.rider('立秋')
  expect((await county.reply(enroll, { communityId: home }, { as: rider, commandId: 'later' })).ok).toBe(true)
})

test('who was answered before is answered the same after losing the right', async () => {
  const rider = await county.rider('霜降', { communityIds: [home] })
  const first = await county.call(unenroll, { communityId: home }, { as: rider, commandId: 'left' })
  expect(await county.call(unenroll, { communityId: home }, { as: rider, commandId: 'left' })).toEqual(first)
})

test('one person\'s command id says nothing to another person', async () => {
  const [one, two] = [await county.rider('甲'), await county.rider('乙')]
  const first = await county.call(enroll, { communityId: home }, { as: one, commandId: 'shared' })
  const second = await county.call(enroll, { communityId: home }, { as: two, commandId: 'shared' })
  expect(second.id).not.toBe(first.id)
})

test('a write without a command id is a field error', async () => {
  const rider = await county.rider('丙')
  const reply = await county.reply(enroll, { communityId: home }, { as: rider, commandId: null as never })
  expect(reply).toMatchObject({ ok: false, fields: { commandId: expect.any(String) } })
})

test('a command of who is gone, or is somebody else by now on the same phone, takes no effect', async () => {
  const { store } = county
  const done: string[] = []
  const send = (of: { identity: string; accountId: string }, id: string) =>
    new Command(store, { key: `ac_old:${id}`, action: 'test', input: {}, at: county.at, of }).once(async () => { done.push(id); return { id } })
  await store.put('identities', { _id: 'his-phone', accountId: 'ac_old' })
  await send({ identity: 'his-phone', accountId: 'ac_old' }, 'here')
  await store.put('identities', { _id: 'his-phone', accountId: 'ac_new' })
  await expect(send({ identity: 'his-phone', accountId: 'ac_old' }, 'other')).rejects.toMatchObject({ code: 'SIGN_IN' })
  await store.remove('identities', 'his-phone')
  await expect(send({ identity: 'his-phone', accountId: 'ac_old' }, 'gone')).rejects.toMatchObject({ code: 'SIGN_IN' })
  expect(done).toEqual(['here'])
  expect(await store.get('commands', 'ac_old:gone')).toBeNull()
})
