import { listMyRedemptions, redeemOffer, showMyPoints } from '#types/points'
import { verifyLedger } from '#core/actions/points/verify-ledger'
import { expireRedemptions } from '#core/actions/timers/expire-redemptions'
import { openCounty, type County } from '../../support/county'
import { anOffer, aRiderWith } from '../points/shop'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

const runAt = (at: number) => expireRedemptions({ ...county.runtime, now: () => at })

test('what nobody fetched goes back at the end of its time, and the rider is told', async () => {
  const rider = await aRiderWith(county, 12)
  const offerId = await anOffer(county, { left: 2 })
  const { id, heldUntil } = await county.call(redeemOffer, { offerId }, { as: rider })
  expect(await runAt(heldUntil - 1)).toBe(0)
  expect(await runAt(heldUntil)).toBe(1)
  expect(await county.store.get('redemptions', id)).toMatchObject({ status: 'expired', endedAt: heldUntil, version: 2 })
  expect(await county.store.get('stocks', offerId)).toMatchObject({ left: 2 })
  expect(await county.call(showMyPoints, {}, { as: rider })).toMatchObject({ balance: 12, held: 0 })
  const message = await county.store.get('outgoing', `redemption-expired:${id}`)
  expect(message).toMatchObject({ kind: 'redemption-expired', to: rider.accountId, at: heldUntil, sentAt: null })
  expect(JSON.parse(message?.body ?? '')).toEqual({ redemptionId: id, offerTitle: '毛巾', pricePoints: 5 })
})

test('two runs at once, and one after, end each once', async () => {
  const rider = await aRiderWith(county, 50)
  const offerId = await anOffer(county, { left: 9 })
  let heldUntil = 0
  for (let n = 0; n < 4; n += 1) heldUntil = (await county.call(redeemOffer, { offerId }, { as: rider })).heldUntil
  const ended = await Promise.all([runAt(heldUntil), runAt(heldUntil)])
  expect((ended[0] ?? 0) + (ended[1] ?? 0)).toBe(4)
  expect(await runAt(heldUntil)).toBe(0)
  expect(await county.store.get('stocks', offerId)).toMatchObject({ left: 9 })
  expect((await county.call(listMyRedemptions, {}, { as: rider })).rows.map(({ status }) => status)).toEqual(['expired', 'expired', 'expired', 'expired'])
  expect((await verifyLedger(county.store)).fault).toBeNull()
})

test('one that cannot be ended does not keep the others', async () => {
  const rider = await aRiderWith(county, 50)
  const offerId = await anOffer(county)
  const first = await county.call(redeemOffer, { offerId }, { as: rider })
  await county.call(redeemOffer, { offerId }, { as: rider })
  await county.store.add('outgoing', { _id: `redemption-expired:${first.id}`, kind: 'x', to: 'y', body: '', at: 1, sentAt: null })
  const errors: string[] = []
  const ended = await expireRedemptions({ ...county.runtime, now: () => first.heldUntil, log: (level, message) => errors.push(`${level} ${message}`) })
  expect([ended, errors]).toEqual([1, ['error redemption not expired']])
})
