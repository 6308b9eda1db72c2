import { closeAccount } from '#types/account-closing'
import { listMyReveals, revealPhone } from '#types/phones'
import { answerWhistle, closeWhistle, leaveWhistle } from '#types/whistles'
import { aWhistle, HOME, openVillage, type Village } from '../whistles/support'

let village: Village
beforeAll(async () => { village = await openVillage() })
afterAll(() => village.close())

const MINUTE = 60_000
const REASON = '问问到哪了'

async function coming(name = '田小满') {
  const whistleId = await aWhistle(village)
  const rider = await village.rider(name, { communityIds: [HOME] })
  await village.call(answerWhistle, { whistleId }, { as: rider })
  return { whistleId, rider, input: { whistleId, accountId: rider.accountId, reason: REASON } }
}

test('grid staff read the number of who comes, and he reads who looked, in which post, when and why', async () => {
  const { rider, input } = await coming()
  expect((await village.call(revealPhone, input, { as: village.grid })).phone).toBe(rider.phone)
  const unit = await village.store.get('units', HOME)
  const post = (await village.store.find('posts', { holderId: village.grid.accountId }))[0]
  expect((await village.call(listMyReveals, {}, { as: rider })).rows).toEqual([
    { id: expect.any(String), what: 'phone', byName: village.grid.name, byTitle: `${unit?.name}${post?.title}`, reason: REASON, at: village.at },
  ])
})

test('neither the command nor the row keeps the number', async () => {
  const { rider, input } = await coming()
  await village.call(revealPhone, input, { as: village.grid, commandId: 'looked' })
  const kept = [await village.store.get('commands', `${village.grid.accountId}:looked`), ...(await village.store.find('reveals', { accountId: rider.accountId }))]
  expect(kept).toHaveLength(2)
  expect(JSON.stringify(kept)).not.toContain(rider.phone)
})

test('the same command answers the number for five minutes, written down once', async () => {
  const { rider, input } = await coming()
  const look = () => village.call(revealPhone, input, { as: village.grid, commandId: 'again' })
  const first = await look()
  village.at += 5 * MINUTE - 1
  expect(await look()).toEqual(first)
  village.at += 1
  expect(await look()).toEqual({ ...first, phone: null })
  expect((await village.call(listMyReveals, {}, { as: rider })).rows).toHaveLength(1)
})

test('who left, who never answered and who comes to a whistle that is over is not called', async () => {
  const left = await coming('韩霜降')
  await village.call(leaveWhistle, { whistleId: left.whistleId }, { as: left.rider })
  expect(await village.refusal(revealPhone, left.input, { as: village.grid })).toBe('NOT_COMING')
  const stranger = await village.rider('程惊蛰', { communityIds: [HOME] })
  expect(await village.refusal(revealPhone, { ...left.input, accountId: stranger.accountId }, { as: village.grid })).toBe('NOT_COMING')
  const over = await coming('方白露')
  await village.call(closeWhistle, { whistleId: over.whistleId }, { as: village.grid })
  expect(await village.refusal(revealPhone, over.input, { as: village.grid })).toBe('NOT_COMING')
  expect((await village.call(listMyReveals, {}, { as: left.rider })).rows).toEqual([])
})

test('who has left no number is said to have none', async () => {
  const { rider, input } = await coming()
  const account = await village.store.get('accounts', rider.accountId)
  if (account) await village.store.put('accounts', { ...account, phoneId: null })
  expect(await village.refusal(revealPhone, input, { as: village.grid })).toBe('NO_PHONE')
})

test('an account that ended has no number, also for a command of before', async () => {
  const { rider, input } = await coming()
  await village.call(revealPhone, input, { as: village.grid, commandId: 'before' })
  await village.call(closeAccount, {}, { as: rider })
  expect((await village.call(revealPhone, input, { as: village.grid, commandId: 'before' })).phone).toBeNull()
  expect(await village.store.find('reveals', { accountId: rider.accountId })).toEqual([])
})

test('thirty looks a day, also at one moment', async () => {
  const { input } = await coming()
  village.at += 24 * 60 * MINUTE
  const fresh = await coming()
  const looks = await Promise.all(Array.from({ length: 40 }, () => village.refusal(revealPhone, fresh.input, { as: village.grid })))
  expect(looks.filter((one) => one === 'TOO_MANY')).toHaveLength(10)
  expect(await village.refusal(revealPhone, input, { as: village.grid })).toBe('TOO_MANY')
})
