import { listMyStatement } from '#types/points'
import { grantPoints } from '#types/proposals'
import { fundBalance } from '#core/actions/points/ledger'
import { verifyLedger } from '#core/actions/points/verify-ledger'
import { aGrant, ALONE, balanceOf, DAILY_CAP, grantInput, openHands, workerOf, type Hands } from './hands'
import { aHeldRedemption, anOffer, aPresenceCode, COMMUNITY } from './shop'

const DAY = 86_400_000
let hands: Hands
beforeAll(async () => { hands = await openHands() })
afterAll(() => hands.close())

const fund = () => fundBalance(hands.store, COMMUNITY)
const someone = (name: string) => hands.rider(name, { isVerified: true })

test('up to the limit the rider has the points at once, and his statement says why and from whom', async () => {
  const before = await fund()
  const reply = await hands.call(grantPoints, await grantInput(hands, ALONE), { as: hands.grid })
  expect(reply).toMatchObject({ version: 1, status: 'done', displayName: hands.xiaoman.name, hasVerifiedRider: false })
  expect([await fund(), await balanceOf(hands, hands.xiaoman)]).toEqual([before - ALONE, ALONE])
  const { rows } = await hands.call(listMyStatement, {}, { as: hands.xiaoman })
  expect(rows[0]).toMatchObject({ kind: 'grant', amount: ALONE, title: '雨夜帮忙推车', placeName: '鸥石社区', confirmedBy: [hands.grid.name], reason: null })
  expect(await hands.store.get('proposals', reply.id)).toMatchObject({ kind: 'grant', status: 'done', decidedBy: null, decidedAt: hands.at, transferId: null })
})

test('one point more waits: nothing moves, and the code is used up', async () => {
  const rider = await someone('韩霜降')
  const before = await fund()
  const input = await grantInput(hands, ALONE + 1, rider)
  expect((await hands.call(grantPoints, input, { as: hands.official })).status).toBe('waiting')
  expect([await fund(), await balanceOf(hands, rider)]).toEqual([before, 0])
  expect(await hands.refusal(grantPoints, input, { as: hands.official })).toBe('CODE_USED')
})

test('the first scan verifies, also for a grant that waits', async () => {
  const rider = await hands.rider('程惊蛰')
  expect(await hands.call(grantPoints, await grantInput(hands, ALONE + 1, rider), { as: hands.grid })).toMatchObject({ hasVerifiedRider: true })
  expect(await hands.store.get('accounts', rider.accountId)).toMatchObject({ riderStatus: 'verified', verifiedBy: hands.grid.accountId })
})

test('the same command gives the same reply and grants once, also when its answer was lost', async () => {
  const rider = await someone('立夏')
  const input = await grantInput(hands, 2, rider)
  const first = await hands.call(grantPoints, input, { as: hands.grid, commandId: 'grant-once' })
  expect(await hands.call(grantPoints, input, { as: hands.grid, commandId: 'grant-once' })).toEqual(first)
  expect(await balanceOf(hands, rider)).toBe(2)
})

test('a day\'s cap holds for grants too, and a grant that could not be paid today does not wait either', async () => {
  const rider = await someone('小暑')
  await aGrant(hands, 3, rider)
  await aGrant(hands, 3, rider)
  expect(await hands.refusal(grantPoints, await grantInput(hands, 3, rider), { as: hands.grid })).toBe('DAILY_CAP')
  expect(await hands.refusal(grantPoints, await grantInput(hands, ALONE + 1, rider), { as: hands.grid })).toBe('DAILY_CAP')
  await aGrant(hands, 2, rider)
  expect(await balanceOf(hands, rider)).toBe(DAILY_CAP)
})

test('a month\'s cap holds for grants too', async () => {
  const rider = await someone('大暑')
  await aGrant(hands, 1, rider)
  const account = await workerOf(hands, rider)
  if (!account) throw new Error('no account')
  await hands.store.put('pointsAccounts', { ...account, creditedMonthPoints: 60 })
  hands.at += DAY
  expect(await hands.refusal(grantPoints, await grantInput(hands, 1, rider), { as: hands.grid })).toBe('MONTHLY_CAP')
  await hands.store.put('pointsAccounts', account)
})

test('a fund that is short says so, at once or before anybody is asked; the code stays good', async () => {
  const rider = await someone('立秋')
  const digits = await aPresenceCode(hands, rider)
  const input = { unitId: 'salt-lane', digits, reason: '谢谢' }
  expect(await hands.refusal(grantPoints, { ...input, amountPoints: 1 }, { as: hands.second })).toBe('FUND_SHORT')
  expect(await hands.refusal(grantPoints, { ...input, amountPoints: ALONE + 1 }, { as: hands.second })).toBe('FUND_SHORT')
  expect((await hands.call(grantPoints, { ...input, unitId: COMMUNITY, amountPoints: 1 }, { as: hands.second })).status).toBe('done')
})

test('an account that is being closed takes no grant', async () => {
  const rider = await someone('处暑')
  await aGrant(hands, 1, rider)
  const account = await workerOf(hands, rider)
  if (!account) throw new Error('no account')
  await hands.store.put('pointsAccounts', { ...account, isClosing: true })
  expect(await hands.refusal(grantPoints, await grantInput(hands, 1, rider), { as: hands.grid })).toBe('ACCOUNT_CLOSING')
  expect(await hands.refusal(grantPoints, await grantInput(hands, ALONE + 1, rider), { as: hands.grid })).toBe('ACCOUNT_CLOSING')
})

test('a code that is wrong, run out, his own or for goods is refused', async () => {
  const grid = await hands.staff('grid', COMMUNITY, '自己人', await someone('自己人'))
  const own = { ...await grantInput(hands, 1, grid) }
  expect(await hands.refusal(grantPoints, own, { as: grid })).toBe('OWN_CODE')
  expect(await hands.refusal(grantPoints, { ...own, digits: '00000000' }, { as: hands.official })).toBe('CODE_WRONG')
  const { digits } = await aHeldRedemption(hands, hands.xiaoman, await anOffer(hands, { pricePoints: 1 }))
  expect(await hands.refusal(grantPoints, { ...own, digits }, { as: hands.official })).toBe('NOT_A_PRESENCE_CODE')
  const old = await grantInput(hands, 1)
  hands.at += DAY
  expect(await hands.refusal(grantPoints, old, { as: hands.official })).toBe('CODE_EXPIRED')
})

test('another community\'s fund is not found', async () => {
  expect(await hands.refusal(grantPoints, { ...await grantInput(hands, 1), unitId: 'reed-pond' }, { as: hands.official })).toBe('NOT_FOUND')
})

test('after all of it the ledger verifies', async () => {
  expect((await verifyLedger(hands.store)).fault).toBeNull()
})
