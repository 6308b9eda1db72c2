import { closeAccount } from '#types/account-closing'
import { declareRider, enroll, showMe } from '#types/accounts'
import { giveConsent } from '#types/consents'
import { listMyRedemptions, listMyStatement, redeemOffer, showMyPoints } from '#types/points'
import { listAppeals } from '#types/points-appeals'
import { listFundTransfers, showFund } from '#types/points-funds'
import { decideProposal, grantPoints, listProposals } from '#types/proposals'
import { listMyReports, showReport } from '#types/reports'
import { scanCode } from '#types/stations'
import { closeWhistle, confirmWork, scanArrival, showWhistle, answerWhistle } from '#types/whistles'
import { CONSENT_TEXTS } from '#domain/accounts/consents'
import { verifyLedger } from '#core/actions/points/verify-ledger'
import { proofOf } from '../../support/county'
import { aGrant, ALONE, openHands, type Hands } from '../points/hands'
import { aHeldRedemption, anOffer, aPresenceCode, COMMUNITY, STATION } from '../points/shop'
import { answerOf, aWhistle, submitted } from '../whistles/support'
import { aLeaver, aRider, AWARD, closes, gone, pointsOf, PRICE, ROOT, rootFund, settled } from './closing'

let hands: Hands
beforeAll(async () => { hands = await openHands() })
afterAll(() => hands.close())

const clean = async () => expect((await verifyLedger(hands.store)).fault).toBeNull()

test('who leaves is gone at once, everything that hung on him is let go of, and the ledger holds', async () => {
  const of = await aLeaver(hands)
  const before = await rootFund(hands)
  expect(await closes(hands, of.rider)).toEqual({ isClosed: true })

  expect(await hands.call(showMe, {}, { as: of.rider })).toMatchObject({ account: null })
  expect(await hands.store.get('accounts', of.rider.accountId)).toBeNull()
  expect(await hands.store.get('identities', hands.runtime.keys.hash('identity', of.rider.openid))).toBeNull()

  expect(await hands.store.get('redemptions', of.redemptionId)).toMatchObject({ status: 'cancelled' })
  expect(await hands.store.get('stocks', of.offerId)).toMatchObject({ left: 1 })
  for (const whistleId of [of.placedId, of.waitingId, of.submittedId]) {
    expect(await answerOf(hands, whistleId, of.rider)).toMatchObject({ status: 'left', n: null, words: null })
  }
  expect(await answerOf(hands, of.placedId, of.next)).toMatchObject({ status: 'placed' })
  expect(await hands.store.get('appeals', of.appealId)).toMatchObject({ status: 'withdrawn' })
  expect(await hands.store.get('proposals', of.proposalId)).toMatchObject({ status: 'withdrawn', decidedBy: null })
  expect(await hands.store.get('reports', of.reportId)).toMatchObject({ reporterId: null, status: 'to-triage' })

  expect(await rootFund(hands)).toBe(before + AWARD)
  expect(await hands.store.get('accountEnds', of.pointsId)).toEqual({ _id: of.pointsId, points: AWARD, fundUnitId: ROOT, at: hands.at })
  expect(await pointsOf(hands, of.rider)).toMatchObject({ balance: 0, held: 0, isClosing: true })
  await clean()

  expect(await settled(hands)).toBe(1)
  expect(await pointsOf(hands, of.rider)).toBeNull()
  expect(await hands.store.get('accountClosings', of.rider.accountId)).toBeNull()
  await clean()
  expect(await settled(hands)).toBe(0)
})

test('work he handed in no longer keeps its whistle open, and its points go back when it closes', async () => {
  const of = await aLeaver(hands)
  await closes(hands, of.rider)
  const { returnedPoints } = await hands.call(closeWhistle, { whistleId: of.submittedId }, { as: hands.grid })
  expect(returnedPoints).toBe((await hands.store.get('whistles', of.submittedId))?.pointsEach)
  await clean()
})

test('the fund\'s list and figures show what came back, and name nobody', async () => {
  const rider = await aRider(hands)
  const before = await hands.call(showFund, { unitId: ROOT }, { as: hands.lead })
  await closes(hands, rider)
  const { rows: [line] } = await hands.call(listFundTransfers, { unitId: ROOT }, { as: hands.lead })
  expect(line).toMatchObject({ kind: 'closing', amount: AWARD, title: '', placeName: null, by: [] })
  expect(JSON.stringify(line)).not.toContain(rider.accountId)
  const fund = await hands.call(showFund, { unitId: ROOT }, { as: hands.lead })
  expect(fund).toEqual({ ...before, returned: before.returned + AWARD, left: before.left + AWARD })
})

test('a retry is told the same when nobody knows him any more, by the same command and by another', async () => {
  const rider = await aRider(hands)
  for (const commandId of ['close', 'close', 'close-again']) expect(await closes(hands, rider, commandId)).toEqual({ isClosed: true })
  expect(await closes(hands, hands.stranger('路人'))).toEqual({ isClosed: true })
  expect(await hands.refusal(closeAccount, {}, { as: null })).toBe('SIGN_IN')
})

test('from two phones at once it is done once, and both are told', async () => {
  const rider = await aRider(hands)
  const before = await rootFund(hands)
  expect(await Promise.all([closes(hands, rider), closes(hands, rider), closes(hands, rider)])).toEqual([1, 2, 3].map(() => ({ isClosed: true })))
  expect(await rootFund(hands)).toBe(before + AWARD)
  await clean()
})

test('who comes back on the same phone is somebody new with nothing', async () => {
  const of = await aLeaver(hands)
  await closes(hands, of.rider)
  const { id } = await hands.call(declareRider, { age: 'adult', phone: proofOf(of.rider) }, { as: of.rider })
  expect(id).not.toBe(of.rider.accountId)
  const as = of.rider
  expect(await hands.call(showMyPoints, {}, { as })).toMatchObject({ balance: 0, held: 0, sequence: 0 })
  for (const list of [listMyStatement, listMyRedemptions, listMyReports]) expect(await hands.call(list, {}, { as })).toEqual({ rows: [] })
  expect(await hands.refusal(showReport, { reportId: of.reportId }, { as })).toBe('NOT_FOUND')
  await settled(hands)
  expect(await hands.call(showMe, {}, { as })).toMatchObject({ account: { id, riderStatus: 'declared', enrollments: [] } })
})

test('his old commands do nothing', async () => {
  const rider = hands.stranger('程惊蛰')
  await hands.call(declareRider, { age: 'adult', phone: proofOf(rider) }, { as: rider, commandId: 'declared' })
  const { account } = await hands.call(showMe, {}, { as: rider })
  rider.accountId = account?.id ?? ''
  await hands.call(giveConsent, { kind: 'participation', textVersion: CONSENT_TEXTS.participation.version }, { as: rider })
  await hands.call(enroll, { communityId: COMMUNITY }, { as: rider, commandId: 'joined' })
  await closes(hands, rider)
  expect(await hands.refusal(enroll, { communityId: COMMUNITY }, { as: rider, commandId: 'joined' })).toBe('SIGN_IN')
  expect(await hands.refusal(declareRider, { age: 'adult', phone: proofOf(rider) }, { as: rider, commandId: 'declared' })).toBe('SIGN_IN')
  expect(await hands.call(showMe, {}, { as: rider })).toMatchObject({ account: null })
  const kept = await hands.store.get('commands', `${hands.runtime.keys.hash('identity', rider.openid)}:declared`)
  expect(kept?.reply).not.toContain(rider.accountId)
})

test('a code he showed before is worth nothing', async () => {
  const rider = await aRider(hands)
  const keeper = await hands.staff('keeper', STATION, '方白露')
  const offerId = await anOffer(hands, { pricePoints: PRICE })
  const { digits: fetch } = await aHeldRedemption(hands, rider, offerId)
  const whistleId = await aWhistle(hands)
  await hands.call(answerWhistle, { whistleId }, { as: rider })
  const [scanned, granted, arriving] = [await aPresenceCode(hands, rider), await aPresenceCode(hands, rider), await aPresenceCode(hands, rider)]
  await gone(hands, rider)
  expect(await hands.refusal(scanCode, { stationId: STATION, digits: scanned }, { as: keeper })).toBe('CODE_EXPIRED')
  expect(await hands.refusal(grantPoints, { unitId: COMMUNITY, digits: granted, amountPoints: 1, reason: '推车' }, { as: hands.grid })).toBe('CODE_EXPIRED')
  expect(await hands.refusal(scanArrival, { whistleId, digits: arriving }, { as: hands.grid })).toBe('CODE_EXPIRED')
  await settled(hands)
  expect(await hands.refusal(scanCode, { stationId: STATION, digits: fetch }, { as: keeper })).toBe('REDEMPTION_NOT_HELD')
  await clean()
})

test('nobody is paid any more who is gone: neither for work that waits nor by a proposal', async () => {
  const of = await aLeaver(hands)
  await gone(hands, of.rider)
  expect(await hands.refusal(confirmWork, { whistleId: of.submittedId, accountId: of.rider.accountId }, { as: hands.official })).toBe('ACCOUNT_CLOSING')
  expect(await hands.refusal(decideProposal, { proposalId: of.proposalId, isAgreed: true }, { as: hands.second })).toBe('ACCOUNT_CLOSING')
  await settled(hands)
  expect(await hands.refusal(confirmWork, { whistleId: of.submittedId, accountId: of.rider.accountId }, { as: hands.official })).toBe('NOT_SUBMITTED')
  expect(await hands.refusal(decideProposal, { proposalId: of.proposalId, isAgreed: true }, { as: hands.second })).toBe('PROPOSAL_OVER')
  await clean()
})

test('nor is anybody who never had points: no account is opened for who is gone', async () => {
  const rider = await hands.rider('程惊蛰', { communityIds: [COMMUNITY], isVerified: true })
  const whistleId = await aWhistle(hands, { places: 1 })
  await submitted(hands, whistleId, rider)
  const proposalId = await aGrant(hands, ALONE + 1, rider)
  await gone(hands, rider)
  expect(await hands.refusal(confirmWork, { whistleId, accountId: rider.accountId }, { as: hands.official })).toBe('ACCOUNT_CLOSING')
  expect(await hands.refusal(decideProposal, { proposalId, isAgreed: true }, { as: hands.second })).toBe('ACCOUNT_CLOSING')
  expect(await pointsOf(hands, rider)).toBeNull()
  await settled(hands)
  await clean()
})

test('where his name stood stands that he left', async () => {
  const rider = await hands.rider('田小满', { communityIds: [COMMUNITY], isVerified: true })
  const whistleId = await aWhistle(hands)
  await submitted(hands, whistleId, rider)
  await hands.call(confirmWork, { whistleId, accountId: rider.accountId }, { as: hands.official })
  await closes(hands, rider)
  await settled(hands)
  expect((await hands.call(showWhistle, { whistleId }, { as: hands.grid })).answers).toMatchObject([{ displayName: '已注销', status: 'confirmed', isVerified: false }])
  const unitId = COMMUNITY
  const { rows: withdrawn } = await hands.call(listProposals, { unitId, status: 'withdrawn' }, { as: hands.official })
  expect(withdrawn[0]).toMatchObject({ riderName: '已注销', proposedBy: '路谷雨' })
  const { rows: appeals } = await hands.call(listAppeals, { unitId: ROOT }, { as: hands.lead })
  expect(appeals.every(({ riderName }) => riderName === '已注销')).toBe(true)
})

test('who is gone takes nothing with a call that was under way', async () => {
  const rider = await aRider(hands)
  const offerId = await anOffer(hands, { pricePoints: PRICE })
  let isFirst = true
  const slow = hands.withBarrier(async (step) => {
    if (step !== 'begin' || !isFirst) return
    isFirst = false
    await closes(hands, rider)
  })
  expect(await slow.refusal(redeemOffer, { offerId }, { as: rider })).toBe('SIGN_IN')
  expect(await hands.store.get('stocks', offerId)).toMatchObject({ left: 10 })
  await clean()
})

test('his posts are vacant, and who held one decides nothing any more', async () => {
  const keeper = await hands.staff('keeper', STATION, '老周')
  const [post] = await hands.store.find('posts', { holderId: keeper.accountId })
  await closes(hands, keeper)
  expect(await hands.store.get('posts', post?._id ?? '')).toMatchObject({ holderId: null, version: (post?.version ?? 0) + 1 })
  expect(await hands.refusal(scanCode, { stationId: STATION, digits: '12345678' }, { as: keeper })).toBe('SIGN_IN')
})

test('goods whose time ran out unnoticed go back, too', async () => {
  const rider = await aRider(hands)
  const offerId = await anOffer(hands, { pricePoints: PRICE, left: 1 })
  const { redemptionId } = await aHeldRedemption(hands, rider, offerId)
  hands.at += 20 * 24 * 3_600_000
  await closes(hands, rider)
  expect(await hands.store.get('redemptions', redemptionId)).toMatchObject({ status: 'expired' })
  expect(await hands.store.get('stocks', offerId)).toMatchObject({ left: 1 })
  await clean()
})
