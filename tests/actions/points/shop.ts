import { addOffer, allocateFund, redeemOffer, setStock } from '#types/points'
import { issueCode } from '#types/stations'
import { pointsRuleAt } from '#core/actions/points-rule-at'
import { postTransfer } from '#core/actions/points/ledger'
import type { Answer, Whistle } from '#core/store/records/whistles'
import type { County, Person } from '../../support/county'

/** Where the third county's offers are: a station, a partner and one in another community. */
export const STATION = 'gull-pavilion'
export const PARTNER = 'net-shop'
export const FAR_STATION = 'salt-pavilion'
export const COMMUNITY = 'gull-rock'

/** An offer with a stock. */
export async function anOffer(county: County, { stationId = STATION, pricePoints = 5, left = 10, title = '毛巾' } = {}): Promise<string> {
  const { id } = await county.call(addOffer, { stationId, kind: 'goods', title, pricePoints }, { as: county.lead })
  await county.call(setStock, { offerId: id, left }, { as: county.lead })
  return id
}

let whistles = 0

/** A verified rider with points, earned at a whistle of the community's fund that is over and confirmed. */
export async function aRiderWith(county: County, points: number, name = '田小满'): Promise<Person> {
  const rider = await county.rider(name, { communityIds: [COMMUNITY], isVerified: true })
  if (points > 0) await award(county, rider, points)
  return rider
}

/** Books one confirmed answer: allocation, escrow and award, with the records they stand for. */
export async function award(county: County, rider: Person, points: number): Promise<string> {
  await county.call(allocateFund, { unitId: COMMUNITY, amountPoints: points, reason: '测试经费' }, { as: county.lead })
  const rule = await pointsRuleAt(county.store, county.at)
  const { store, runtime: { ids }, at } = county
  const whistleId = `wh-test-${++whistles}`
  const by = [county.lead.accountId]
  await store.put('whistles', whistleOf(whistleId, points, county))
  await store.put('answers', answerOf(whistleId, rider.accountId, county))
  const [fund, whistle] = [{ kind: 'fund' as const, ownerId: COMMUNITY }, { kind: 'whistle' as const, ownerId: whistleId }]
  const common = { factId: whistleId, amountPoints: points, rule: { ...rule, dailyCapPoints: 100_000, monthlyCapPoints: 100_000 }, at, by }
  await store.transact((tx) => postTransfer(tx, ids, { ...common, id: `escrow:${whistleId}`, kind: 'escrow', from: fund, to: whistle }))
  const to = { kind: 'worker' as const, ownerId: rider.accountId }
  await store.transact((tx) => postTransfer(tx, ids, { ...common, id: `award:${whistleId}:${rider.accountId}`, kind: 'award', from: whistle, to }))
  return whistleId
}

const WITHIN = ['isle', 'east-coast', 'north-bend', COMMUNITY]
const PLACE = { lat: 27.1, lng: 120.6 }

function whistleOf(_id: string, pointsEach: number, { at, lead }: County): Whistle {
  return {
    _id, version: 1, within: WITHIN, communityId: COMMUNITY, templateId: 'sandbags', title: '垒沙袋', icon: 'flag', minutes: 45, isInsured: true, note: null,
    placeName: '堤内侧', place: PLACE, status: 'closed', arriveBy: at, places: 1, pointsEach, fundUnitId: COMMUNITY, blownBy: lead.accountId, blownAt: at, closedAt: at, collected: null, nobodyAt: null, offeredTo: [], by: 'community', quietReason: null,
  }
}

function answerOf(whistleId: string, accountId: string, { at, lead }: County): Answer {
  return {
    _id: `${whistleId}:${accountId}`, version: 1, within: WITHIN, whistleId, accountId, status: 'confirmed', n: 1, answeredAt: at, arriveAt: null, settled: null, arrivedAt: at,
    scannedBy: lead.accountId, words: '垒好了', photoId: null, isListed: false, submittedAt: at, returned: null, confirmedBy: lead.accountId, confirmedAt: at,
  }
}

/** A held redemption and a fresh code for it. */
export async function aHeldRedemption(county: County, rider: Person, offerId: string): Promise<{ redemptionId: string; digits: string }> {
  const { id: redemptionId } = await county.call(redeemOffer, { offerId }, { as: rider })
  const { digits } = await county.call(issueCode, { purpose: 'redemption', redemptionId }, { as: rider })
  return { redemptionId, digits }
}

export const aPresenceCode = async (county: County, rider: Person): Promise<string> => (await county.call(issueCode, { purpose: 'presence' }, { as: rider })).digits
