import { closeAccount } from '#types/account-closing'
import { cancelRedemption, redeemOffer } from '#types/points'
import { grantPoints } from '#types/proposals'
import { scanCode } from '#types/stations'
import { answerWhistle, confirmWork } from '#types/whistles'
import { verifyLedger } from '#core/actions/points/verify-ledger'
import type { County, Person } from '../../support/county'
import { grantInput, openHands, type Hands } from '../points/hands'
import { aHeldRedemption, anOffer, COMMUNITY, STATION } from '../points/shop'
import { interleave } from '../points/steps'
import { answerOf, aWhistle, submitted } from '../whistles/support'
import { aRider, filled, pointsOf, PRICE, settled } from './closing'

const HANG_MS = 400_000

let hands: Hands
let keeper: Person
let offerId: string
beforeAll(async () => {
  hands = await openHands()
  await filled(hands)
  keeper = await hands.staff('keeper', STATION, '方白露')
  offerId = await anOffer(hands, { pricePoints: PRICE, left: 5_000 })
})
afterAll(() => hands.close())

type Act = (county: County) => Promise<string>
const outcome = async (reply: Promise<{ ok: boolean; refusal?: { code: string } }>): Promise<string> => {
  const { ok, refusal } = await reply
  return ok ? 'ok' : (refusal?.code ?? 'fields')
}
const closing = (as: Person): Act => (county) => outcome(county.reply(closeAccount, {}, { as }))

/** What somebody does at the moment a rider leaves. */
const DEEDS: Record<string, (rider: Person) => Promise<Act>> = {
  'the keeper hands his goods over': async (rider) => {
    const { digits } = await aHeldRedemption(hands, rider, offerId)
    return (county) => outcome(county.reply(scanCode, { stationId: STATION, digits }, { as: keeper }))
  },
  'he gives his goods up': async (rider) => {
    const { redemptionId } = await aHeldRedemption(hands, rider, offerId)
    return (county) => outcome(county.reply(cancelRedemption, { redemptionId }, { as: rider }))
  },
  'he asks for goods': async (rider) => (county) => outcome(county.reply(redeemOffer, { offerId }, { as: rider })),
  'his work is confirmed': async (rider) => {
    const whistleId = await aWhistle(hands, { places: 1 })
    await submitted(hands, whistleId, rider)
    return (county) => outcome(county.reply(confirmWork, { whistleId, accountId: rider.accountId }, { as: hands.official }))
  },
  'he is granted points': async (rider) => {
    const input = await grantInput(hands, 1, rider)
    return (county) => outcome(county.reply(grantPoints, input, { as: hands.grid }))
  },
}

const ALLOWED: Record<string, string[]> = {
  'the keeper hands his goods over': ['REDEMPTION_NOT_HELD', 'ok'],
  'he gives his goods up': ['NOT_FOUND', 'REDEMPTION_NOT_HELD', 'SIGN_IN', 'ok'],
  'he asks for goods': ['SIGN_IN', 'ok'],
  'his work is confirmed': ['ACCOUNT_CLOSING', 'NOT_SUBMITTED', 'ok'],
  'he is granted points': ['CODE_EXPIRED', 'ok'],
}

/** Whoever was quicker: he is gone, nothing hangs on him, and the books hold. */
async function assertGone(rider: Person): Promise<void> {
  const { store } = hands
  expect(await store.get('accounts', rider.accountId)).toBeNull()
  await settled(hands)
  expect(await pointsOf(hands, rider)).toBeNull()
  expect(await store.count('redemptions', { accountId: rider.accountId, status: 'held' })).toBe(0)
  expect(await store.get('accountClosings', rider.accountId)).toBeNull()
}

test.each(Object.entries(DEEDS))('an account that ends while %s, at every step of either: one comes first, and the ledger holds', async (name, make) => {
  const seen = new Set<string>()
  for (const isClosingSlow of [true, false]) {
    for (let at = 1; ; at += 1) {
      const rider = await aRider(hands)
      const deed = await make(rider)
      const said = { closing: '', deed: '' }
      const close: Act = async (county) => said.closing = await closing(rider)(county)
      const act: Act = async (county) => said.deed = await deed(county)
      const isMore = await interleave(hands, at, isClosingSlow ? close : act, () => (isClosingSlow ? act : close)(hands))
      expect([at, said.closing]).toEqual([at, 'ok'])
      seen.add(said.deed)
      await assertGone(rider)
      if (!isMore) break
    }
    expect((await verifyLedger(hands.store)).fault).toBeNull()
  }
  expect(ALLOWED[name]).toEqual(expect.arrayContaining([...seen]))
  expect(seen.size).toBeGreaterThan(1)
}, HANG_MS)

test('a place taken in the moment its rider leaves is given up with the rest', async () => {
  const whistleId = await aWhistle(hands, { places: 3 })
  for (const at of [1, 2, 3, 4, 5, 6]) {
    const rider = await hands.rider('韩霜降', { communityIds: [COMMUNITY] })
    await interleave(hands, at,
      (county) => outcome(county.reply(answerWhistle, { whistleId }, { as: rider })),
      () => closing(rider)(hands))
    await settled(hands)
    const answer = await answerOf(hands, whistleId, rider)
    expect([null, 'left']).toContain(answer?.status ?? null)
  }
}, HANG_MS)
