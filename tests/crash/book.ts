import { giveBack } from '#core/actions/points/give-back'
import { holdPoints, postTransfer, type AccountRef } from '#core/actions/points/ledger'
import { Refusal } from '#core/runtime/refusal'
import type { Ids } from '#core/runtime/ids'
import type { Offer, Redemption } from '#core/store/records/points'
import type { PointsRuleVersion } from '#core/store/records/points-rules'
import type { Whistle } from '#core/store/records/whistles'
import type { Tx } from '#core/store/store'
import { PointsShort } from '#domain/points/errors'
import { RedemptionNotHeld, resolveRedemption } from '#domain/points/redemption'
import { allocationTransferId, redemptionTransferId } from '#domain/points/transfer-id'
import { escrowPoints, transferIds } from '#domain/whistles/escrow'

/** One command of the run: its key, and everything it says. What it makes is named after the key. */
export type Order =
  | { key: string; do: 'allocate'; unit: string }
  | { key: string; do: 'blow'; unit: string }
  | { key: string; do: 'award'; whistle: string; worker: string }
  | { key: string; do: 'redeem'; offer: string; worker: string }
  | { key: string; do: 'fulfil' | 'cancel' | 'expire'; redemption: string }

export const AT = Date.parse('2026-07-15T12:00:00+08:00')
/** The rule the book is kept under: no cap is ever met. */
export const rule: PointsRuleVersion = {
  _id: 'rule-1', version: 1, fromOn: '2026-01-01', expiryMonths: 12, holdBusinessDays: 2, dailyCapPoints: 100_000, monthlyCapPoints: 100_000, secondPersonAbovePoints: 100_000,
  pointsEach: [{ templateId: 'sandbags', points: 5 }], enactedBy: null, enactedAs: '', enactedAt: 0, reason: '', isWithdrawn: false, withdrawnBy: null, withdrawnAt: null,
}
const WITHIN = ['isle', 'gull-rock']
const PRICE = 3
const EACH = 5
const PLACES = 20

export const offerOf = (_id: string): Offer => ({ _id, version: 1, within: WITHIN, stationId: `st-${_id}`, kind: 'goods', title: '毛巾', hint: null, pricePoints: PRICE, isOpen: true, createdAt: AT })

export const whistleOf = (key: string): string => `wh-${key}`
export const redemptionOf = (key: string): string => `re-${key}`

/** The work of an order inside its transaction, with the use cases' own steps and facts; answers what the reply says. */
export async function carryOut(tx: Tx, ids: Ids, order: Order): Promise<string> {
  switch (order.do) {
    case 'allocate': return allocate(tx, ids, order)
    case 'blow': return blow(tx, ids, order)
    case 'award': return award(tx, ids, order)
    case 'redeem': return redeem(tx, order)
    case 'fulfil': return fulfil(tx, ids, order.redemption)
    case 'cancel': return end(tx, order.redemption, 'cancelled')
    case 'expire': return end(tx, order.redemption, 'expired')
  }
}

/** What is a refusal, to be kept under the key; anything else is a fault. */
export function asRefusal(error: unknown): unknown {
  if (error instanceof PointsShort) return new Refusal('POINTS_SHORT')
  return error instanceof RedemptionNotHeld ? new Refusal('REDEMPTION_NOT_HELD') : error
}

interface Between { id: string; kind: 'allocation' | 'escrow' | 'award' | 'redemption'; factId: string; amountPoints: number; from: AccountRef; to: AccountRef; isFromHold?: boolean }
const post = async (tx: Tx, ids: Ids, between: Between): Promise<string> => {
  const { toBalance } = await postTransfer(tx, ids, { ...between, rule, at: AT, by: ['ac-lead'] })
  return `${between.id} ${toBalance}`
}

async function allocate(tx: Tx, ids: Ids, { key, unit }: { key: string; unit: string }): Promise<string> {
  const _id = `al-${key}`
  await tx.add('allocations', { _id, unitId: unit, amountPoints: 50_000, reason: '测试', by: 'ac-lead', at: AT })
  return post(tx, ids, { id: allocationTransferId(_id), kind: 'allocation', factId: _id, amountPoints: 50_000, from: { kind: 'issuance', ownerId: 'isle' }, to: { kind: 'fund', ownerId: unit } })
}

async function blow(tx: Tx, ids: Ids, { key, unit }: { key: string; unit: string }): Promise<string> {
  const whistle: Whistle = {
    _id: whistleOf(key), version: 1, within: WITHIN, communityId: unit, templateId: 'sandbags', title: '垒沙袋', icon: 'flag', minutes: 45, isInsured: true, note: null,
    placeName: '堤内侧', place: { lat: 27.1, lng: 120.6 }, status: 'open', arriveBy: AT, places: PLACES, pointsEach: EACH, fundUnitId: unit, blownBy: 'ac-lead', blownAt: AT, closedAt: null, collected: null, nobodyAt: null, offeredTo: [], by: 'community', quietReason: null,
  }
  await tx.add('whistles', whistle)
  return post(tx, ids, { id: transferIds.escrow(whistle._id), kind: 'escrow', factId: whistle._id, amountPoints: escrowPoints(whistle), from: { kind: 'fund', ownerId: unit }, to: { kind: 'whistle', ownerId: whistle._id } })
}

/** A second award of one answer is refused by the answer's status, as `confirmWork` does. */
async function award(tx: Tx, ids: Ids, { whistle, worker }: { whistle: string; worker: string }): Promise<string> {
  const _id = `${whistle}:${worker}`
  if (!(await tx.get('whistles', whistle))) throw new Refusal('WHISTLE_CLOSED')
  if (await tx.get('answers', _id)) throw new Refusal('ALREADY_CONFIRMED')
  await tx.add('answers', {
    _id, version: 1, within: WITHIN, whistleId: whistle, accountId: worker, status: 'confirmed', n: null, answeredAt: AT, arriveAt: null, settled: null, arrivedAt: AT, scannedBy: 'ac-grid',
    words: null, photoId: null, isListed: false, submittedAt: AT, returned: null, confirmedBy: 'ac-lead', confirmedAt: AT,
  })
  return post(tx, ids, { id: transferIds.award(whistle, worker), kind: 'award', factId: whistle, amountPoints: EACH, from: { kind: 'whistle', ownerId: whistle }, to: { kind: 'worker', ownerId: worker } })
}

async function redeem(tx: Tx, { key, offer, worker }: { key: string; offer: string; worker: string }): Promise<string> {
  const stock = await tx.get('stocks', offer)
  if (!stock || stock.left < 1) throw new Refusal('OUT_OF_STOCK')
  await tx.set('stocks', { ...stock, left: stock.left - 1 })
  await holdPoints(tx, worker, PRICE)
  const redemption: Redemption = {
    _id: redemptionOf(key), version: 1, within: WITHIN, accountId: worker, offerId: offer, stationId: `st-${offer}`, offerTitle: '毛巾', pricePoints: PRICE,
    status: 'held', heldAt: AT, heldUntil: AT + 10, endedAt: null, fulfilledBy: null,
  }
  await tx.add('redemptions', redemption)
  return `${redemption._id} ${stock.left}`
}

async function end(tx: Tx, redemptionId: string, to: 'cancelled' | 'expired'): Promise<string> {
  if (!(await tx.get('redemptions', redemptionId))) throw new Refusal('REDEMPTION_NOT_HELD')
  return (await giveBack(tx, redemptionId, to, to === 'expired' ? AT + 10 : AT)).status
}

async function fulfil(tx: Tx, ids: Ids, redemptionId: string): Promise<string> {
  const redemption = await tx.get('redemptions', redemptionId)
  if (!redemption) throw new Refusal('REDEMPTION_NOT_HELD')
  await tx.set('redemptions', resolveRedemption(redemption, 'fulfilled', { at: AT, by: 'ac-keeper' }))
  const { accountId, stationId, pricePoints } = redemption
  return post(tx, ids, {
    id: redemptionTransferId(redemptionId), kind: 'redemption', factId: redemptionId, amountPoints: pricePoints,
    from: { kind: 'worker', ownerId: accountId }, to: { kind: 'station', ownerId: stationId }, isFromHold: true,
  })
}
