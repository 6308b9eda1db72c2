import { enroll, unenroll } from '#types/accounts'
import { allocateFund, redeemOffer, addOffer, setStock } from '#types/points'
import { Command } from '#core/runtime/command'
import { sha256Hex } from '#core/runtime/keys'
import { Refusal } from '#core/runtime/refusal'
import { CommitUnknown, type Store } from '#core/store/store'
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
  const offer = await county.call(addOffer, { stationId, kind: 'goods', title: '毛巾', pricePoints: 5 }, { as: county.lead })
  const rider = await county.rider('立秋')
  const send = () => county.reply(setStock, { offerId: offer.id, left: 2 }, { as: rider, commandId: 'later' })
  expect(await send()).toMatchObject({ ok: false })
  await county.staff('keeper', stationId, '立秋', rider)
  expect(await send()).toMatchObject({ ok: true })
})

test('of a denial nothing is kept under the id, of a refusal its code', async () => {
  const command = (key: string) => new Command(county.store, { key, action: 'redeemOffer', input: {}, at: county.at, hash: sha256Hex })
  for (const code of ['NOT_FOUND', 'NOT_ALLOWED', 'BUSY'] as const) {
    expect(await command(`x:${code}`).keepRefusal(new Refusal(code))).toBeNull()
    expect(await county.store.get('commands', `x:${code}`)).toBeNull()
  }
  expect(await command('x:kept').keepRefusal(new Refusal('OUT_OF_STOCK'))).toBeNull()
  expect(JSON.parse((await county.store.get('commands', 'x:kept'))?.reply ?? '')).toEqual({ refusal: 'OUT_OF_STOCK' })
})

test('an id that stood for another body or another action is refused', async () => {
  const sent = (commandId: string, amountPoints: number) => county.call(allocateFund, { unitId: home, amountPoints, reason: '经费' }, { as: county.lead, commandId })
  await sent('once', 10)
  expect(await county.refusal(allocateFund, { unitId: home, amountPoints: 11, reason: '经费' }, { as: county.lead, commandId: 'once' })).toBe('COMMAND_REUSED')
  const command = (action: string) => new Command(county.store, { key: 'x:one', action, input: {}, at: county.at, hash: sha256Hex })
  await command('allocateFund').once(async () => 'done')
  await expect(command('redeemOffer').recorded()).rejects.toMatchObject({ code: 'COMMAND_REUSED' })
})

test('who was answered before is answered the same after losing the right', async () => {
  const rider = await county.rider('霜降', { communityIds: [home] })
  const first = await county.call(unenroll, { communityId: home }, { as: rider, commandId: 'left' })
  expect(await county.call(unenroll, { communityId: home }, { as: rider, commandId: 'left' })).toEqual(first)
})

test('staff who lost their post meanwhile hear what was answered, and do nothing new', async () => {
  const official = await county.staff('official', home, '白社区')
  const offer = await county.call(addOffer, { stationId, kind: 'goods', title: '毛巾', pricePoints: 5 }, { as: county.lead })
  const keeper = await county.staff('keeper', stationId, '方白露')
  const first = await county.call(setStock, { offerId: offer.id, left: 3 }, { as: keeper, commandId: 'stocked' })
  const [post] = await county.store.find('posts', { holderId: keeper.accountId })
  if (!post) throw new Error('he holds a post')
  await county.store.put('posts', { ...post, holderId: official.accountId })
  expect(await county.call(setStock, { offerId: offer.id, left: 3 }, { as: keeper, commandId: 'stocked' })).toEqual(first)
  expect((await county.reply(setStock, { offerId: offer.id, left: 9 }, { as: keeper })).ok).toBe(false)
})

test('what a command was sent with is kept under the deployment key alone: a number in it cannot be found by trying', async () => {
  const input = { communityId: home }
  const rider = await county.rider('丁')
  await county.call(enroll, input, { as: rider, commandId: 'keyed' })
  const kept = await county.store.get('commands', `${rider.accountId}:keyed`)
  expect(kept?.bodyHash).toBe(county.runtime.keys.hash('body', JSON.stringify(input)))
  // Of before hashes were keyed.
  if (kept) await county.store.put('commands', { ...kept, bodyHash: sha256Hex(JSON.stringify(input)) })
  expect(await county.call(enroll, input, { as: rider, commandId: 'keyed' })).toEqual(JSON.parse(kept?.reply ?? '').reply)
})

test('when a commit\'s answer is lost, what was written is answered; when nothing was, the id may be sent again', async () => {
  const losing = (isDone: boolean): Store => Object.assign(Object.create(county.store) as Store, {
    async transact<R>(work: Parameters<Store['transact']>[0]): Promise<R> {
      if (isDone) await county.store.transact(work)
      throw new CommitUnknown()
    },
  })
  const facts = { action: 'allocateFund', input: {}, at: county.at, hash: sha256Hex }
  expect(await new Command(losing(true), { key: 'x:done', ...facts }).once(async () => 'done')).toBe('done')
  await expect(new Command(losing(false), { key: 'x:not', ...facts }).once(async () => 'done')).rejects.toMatchObject({ code: 'BUSY' })
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
    new Command(store, { key: `ac_old:${id}`, action: 'test', input: {}, at: county.at, of, hash: sha256Hex }).once(async () => { done.push(id); return { id } })
  await store.put('identities', { _id: 'his-phone', accountId: 'ac_old' })
  await send({ identity: 'his-phone', accountId: 'ac_old' }, 'here')
  await store.put('identities', { _id: 'his-phone', accountId: 'ac_new' })
  await expect(send({ identity: 'his-phone', accountId: 'ac_old' }, 'other')).rejects.toMatchObject({ code: 'SIGN_IN' })
  await store.remove('identities', 'his-phone')
  await expect(send({ identity: 'his-phone', accountId: 'ac_old' }, 'gone')).rejects.toMatchObject({ code: 'SIGN_IN' })
  expect(done).toEqual(['here'])
  expect(await store.get('commands', 'ac_old:gone')).toBeNull()
})
