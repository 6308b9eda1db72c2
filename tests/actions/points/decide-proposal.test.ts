import { listMyStatement, redeemOffer } from '#types/points'
import { showFund } from '#types/points-funds'
import { decideProposal, grantPoints } from '#types/proposals'
import { accountOfOwner, fundBalance } from '#core/actions/points/ledger'
import { verifyLedger } from '#core/actions/points/verify-ledger'
import { aGrant, ALONE, anAward, aReversal, aTakenBack, balanceOf, grantInput, openHands, workerOf, writeOffOf, type Hands } from './hands'
import { anOffer, COMMUNITY } from './shop'

let hands: Hands
beforeAll(async () => { hands = await openHands() })
afterAll(() => hands.close())

const fund = () => fundBalance(hands.store, COMMUNITY)
const decide = (proposalId: string, as = hands.second) => hands.refusal(decideProposal, { proposalId, isAgreed: true }, { as })
const someone = (name: string) => hands.rider(name, { communityIds: [COMMUNITY], isVerified: true })

test('a second official agrees: the rider has the grant, and both stand for it', async () => {
  const before = await fund()
  const proposalId = await aGrant(hands, ALONE + 1)
  expect(await hands.call(decideProposal, { proposalId, isAgreed: true, reason: '我也在场' }, { as: hands.official })).toEqual({ id: proposalId, version: 2, status: 'done' })
  expect([await fund(), await balanceOf(hands, hands.xiaoman)]).toEqual([before - ALONE - 1, ALONE + 1])
  const { rows } = await hands.call(listMyStatement, {}, { as: hands.xiaoman })
  expect(rows[0]).toMatchObject({ kind: 'grant', amount: ALONE + 1, confirmedBy: [hands.grid.name, hands.official.name] })
  expect(await hands.store.get('proposals', proposalId)).toMatchObject({ decidedBy: hands.official.accountId, decidedAt: hands.at, decidedReason: '我也在场' })
})

test('who declines says why, and nothing moves', async () => {
  const before = await fund()
  const proposalId = await aGrant(hands, ALONE + 1, await someone('韩霜降'))
  expect(await hands.reply(decideProposal, { proposalId, isAgreed: false } as never, { as: hands.second })).toMatchObject({ ok: false, fields: { reason: 'REQUIRED' } })
  expect((await hands.call(decideProposal, { proposalId, isAgreed: false, reason: '查不到这件事' }, { as: hands.second })).status).toBe('declined')
  expect(await fund()).toBe(before)
  expect(await hands.store.get('transfers', `grant:${proposalId}`)).toBeNull()
})

test('the caps hold when it is paid: a grant that waited until the day was full is refused and goes on waiting', async () => {
  const rider = await someone('立夏')
  const proposalId = await aGrant(hands, ALONE + 1, rider)
  await aGrant(hands, ALONE, rider)
  expect(await decide(proposalId)).toBe('DAILY_CAP')
  expect(await hands.store.get('proposals', proposalId)).toMatchObject({ status: 'waiting', version: 1 })
  hands.at += 86_400_000
  expect(JSON.parse(await decide(proposalId))).toMatchObject({ ok: true })
})

test('nobody decides what he proposed, nor what is his own', async () => {
  const own = await hands.call(grantPoints, await grantInput(hands, ALONE + 1), { as: hands.official })
  expect(await decide(own.id, hands.official)).toBe('OWN_PROPOSAL')
  const colleague = await hands.staff('official', COMMUNITY, '也骑车', await someone('也骑车'))
  expect(await decide(await aGrant(hands, ALONE + 1, colleague), colleague)).toBe('OWN_POINTS')
})

test('whoever stood for what is taken back does not decide it', async () => {
  const proposalId = await aReversal(hands, await anAward(hands, 3, await someone('小暑')))
  expect(await decide(proposalId, hands.lead)).toBe('STOOD_FOR_IT')
  expect(JSON.parse(await decide(proposalId))).toMatchObject({ ok: true })
})

test('grid workers decide nothing, and an official of another community finds nothing', async () => {
  const proposalId = await aGrant(hands, ALONE + 1, await someone('大暑'))
  expect(await decide(proposalId, hands.grid)).toBe('NOT_ALLOWED')
  expect(await decide(proposalId, await hands.staff('official', 'salt-lane', '邻社区'))).toBe('NOT_FOUND')
})

test('what is free goes back to the fund, and the statement says which, why and by whom', async () => {
  const rider = await someone('立秋')
  const transferId = await anAward(hands, 20, rider)
  const before = await fund()
  await aTakenBack(hands, transferId)
  expect([await balanceOf(hands, rider), await fund(), await writeOffOf(hands)]).toEqual([0, before + 20, 0])
  const { rows } = await hands.call(listMyStatement, {}, { as: rider })
  expect(rows.map(({ kind, amount }) => [kind, amount])).toEqual([['reversal', -20], ['award', 20]])
  expect(rows[0]).toMatchObject({ title: '垒沙袋', placeName: '堤内侧', reason: '扫错了人', confirmedBy: [hands.grid.name, hands.second.name] })
})

test('what is held for goods stays; the write-off of the fund\'s unit covers the rest', async () => {
  const rider = await someone('处暑')
  const transferId = await anAward(hands, 20, rider)
  await hands.call(redeemOffer, { offerId: await anOffer(hands, { pricePoints: 15 }) }, { as: rider })
  const before = await fund()
  await aTakenBack(hands, transferId)
  expect(await workerOf(hands, rider)).toMatchObject({ balance: 15, held: 15 })
  expect([await fund(), await writeOffOf(hands)]).toEqual([before + 20, -15])
})

test('a rider who spent everything loses nothing: the write-off covers all of it', async () => {
  const rider = await someone('白露')
  const transferId = await anAward(hands, 5, rider)
  await hands.call(redeemOffer, { offerId: await anOffer(hands, { pricePoints: 5 }) }, { as: rider })
  const before = await writeOffOf(hands)
  await aTakenBack(hands, transferId)
  expect(await hands.store.get('transfers', `reversal:${transferId}`)).toBeNull()
  expect([await balanceOf(hands, rider), await writeOffOf(hands)]).toEqual([5, before - 5])
})

test('an award of a whistle that is still open goes back to its funder, not into the whistle', async () => {
  const rider = await someone('秋分')
  const transferId = await anAward(hands, 5, rider)
  const [, whistleId = ''] = transferId.split(':')
  const whistle = await hands.store.get('whistles', whistleId)
  if (!whistle) throw new Error('no whistle')
  await hands.store.put('whistles', { ...whistle, status: 'open', closedAt: null })
  const before = await fund()
  await aTakenBack(hands, transferId)
  expect(await fund()).toBe(before + 5)
  expect(await accountOfOwner(hands.store, { kind: 'whistle', ownerId: whistleId })).toMatchObject({ balance: 0 })
})

test('a rider whose account is gone is not given a new one', async () => {
  const rider = await someone('寒露')
  const transferId = await anAward(hands, 4, rider)
  const owner = await hands.store.get('pointsOwners', `worker:${rider.accountId}`)
  if (!owner) throw new Error('no owner')
  await hands.store.remove('pointsOwners', owner._id)
  const proposalId = await aTakenBack(hands, transferId)
  expect(await workerOf(hands, rider)).toBeNull()
  expect(await hands.store.get('transfers', `reversal-cover:${transferId}`)).toMatchObject({ factId: proposalId })
  await hands.store.put('pointsOwners', owner)
})

test('two officials who agree at once: one does, the other is told it is over, and points move once', async () => {
  const rider = await someone('霜降')
  const proposalId = await aReversal(hands, await anAward(hands, 7, rider))
  const replies = await Promise.all([hands.official, hands.second].map((as) => hands.reply(decideProposal, { proposalId, isAgreed: true }, { as })))
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  expect(replies.flatMap((reply) => ('refusal' in reply ? [reply.refusal.code] : []))).toEqual(['PROPOSAL_OVER'])
  expect(await balanceOf(hands, rider)).toBe(0)
})

test('the same command gives the same reply and decides once', async () => {
  const rider = await someone('立冬')
  const proposalId = await aReversal(hands, await anAward(hands, 3, rider))
  const first = await hands.call(decideProposal, { proposalId, isAgreed: true }, { as: hands.second, commandId: 'decide-once' })
  expect(await hands.call(decideProposal, { proposalId, isAgreed: true }, { as: hands.second, commandId: 'decide-once' })).toEqual(first)
  expect(await balanceOf(hands, rider)).toBe(0)
})

test('after all of it the fund\'s figures add up, and the ledger verifies', async () => {
  const shown = await hands.call(showFund, { unitId: COMMUNITY }, { as: hands.lead })
  expect(shown.allocated).toBe(shown.left + shown.committed + shown.paid)
  expect(shown.left).toBe(await fund())
  expect(shown.paid).toBe(shown.awarded + shown.granted - shown.takenBack)
  expect(shown.takenBack).toBe(72 - 5)
  expect((await verifyLedger(hands.store)).fault).toBeNull()
})
