import { giveBack } from '#core/actions/points/give-back'
import { holdPoints, postTransfer } from '#core/actions/points/ledger'
import type { Offer, Redemption } from '#core/store/records/points'
import { endOfBusinessDay } from '#domain/calendar/business-days'
import { freePoints } from '#domain/points/account'
import { resolveRedemption } from '#domain/points/redemption'
import { redemptionTransferId } from '#domain/points/transfer-id'
import type { CityCounty } from './county'
import { balanceOf } from './funds'
import { OFFERS } from './names'
import type { Community } from './people'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const FULL_SHELF = 200
/** An offer and who hands it over. */
export interface Shelf { readonly offer: Offer; readonly keeperId: string }

const FULFILLED_SHARE = 0.86
const CANCELLED_SHARE = 0.07

/** What each community's stations and partners give away. */
export async function stockShelves({ store, dice, communities, agenda }: CityCounty): Promise<Map<string, Shelf[]>> {
  const byCommunity = new Map<string, Shelf[]>()
  for (const { unit, stations } of communities) {
    const shelves = stations.flatMap(({ station: { _id: stationId, within, isPartner }, keeperId }) =>
      OFFERS.filter(({ kind }) => (kind === 'service-card') === isPartner).map((given): Shelf => (
        { offer: { _id: dice.make('of'), version: 2, within, stationId, ...given, isOpen: true, createdAt: agenda.dayStart(0) }, keeperId })))
    for (const { offer } of shelves) {
      await store.put('offers', offer)
      await store.put('stocks', { _id: offer._id, left: FULL_SHELF })
    }
    byCommunity.set(unit._id, shelves)
  }
  return byCommunity
}

/** Plans one redemption; whoever has too few points by then takes nothing. */
export function planRedemption(county: CityCounty, community: Community, shelves: readonly Shelf[], dayStart: number): void {
  const { dice, agenda } = county
  if (shelves.length === 0) return
  const shelf = dice.one(shelves)
  const accountId = dice.one(community.riders)
  const at = dayStart + dice.between(9 * 60, 17 * 60) * MINUTE + dice.below(MINUTE)
  agenda.add(at, () => redeem(county, shelf, accountId, at))
}

async function redeem(county: CityCounty, { offer, keeperId }: Shelf, accountId: string, at: number): Promise<void> {
  const { store, dice, settings, rule } = county
  const account = balanceOf(county, 'worker', accountId)
  const isVerified = store.look('accounts', accountId)?.riderStatus === 'verified'
  if (!account || !isVerified || freePoints(account) < offer.pricePoints) return
  const redemption: Redemption = {
    _id: dice.make('re'), version: 1, within: offer.within, accountId, offerId: offer._id, stationId: offer.stationId, offerTitle: offer.title, pricePoints: offer.pricePoints,
    status: 'held', heldAt: at, heldUntil: endOfBusinessDay(settings.calendar, at, rule.holdBusinessDays), endedAt: null, fulfilledBy: null,
  }
  const left = store.look('stocks', offer._id)?.left ?? 0
  await store.transact(async (tx) => {
    await tx.set('stocks', { _id: offer._id, left: (left > 1 ? left : FULL_SHELF) - 1 })
    await holdPoints(tx, accountId, offer.pricePoints)
    await tx.add('redemptions', redemption)
  })
  planEnd(county, redemption, keeperId)
}

/** Fetched or given up within two days, or left until the shelf gets it back. */
function planEnd(county: CityCounty, redemption: Redemption, keeperId: string): void {
  const { dice, agenda } = county
  const fate = dice.below(1_000) / 1_000
  const later = redemption.heldAt + dice.between(4, 48) * HOUR
  if (fate < FULFILLED_SHARE) agenda.add(later, () => fulfil(county, redemption, { at: later, by: keeperId }))
  else if (fate < FULFILLED_SHARE + CANCELLED_SHARE) agenda.add(later, () => giveUp(county, redemption._id, 'cancelled', later))
  else agenda.add(redemption.heldUntil, () => giveUp(county, redemption._id, 'expired', redemption.heldUntil))
}

async function fulfil({ store, dice, rule }: CityCounty, redemption: Redemption, { at, by }: { at: number; by: string }): Promise<void> {
  await store.transact(async (tx) => {
    await tx.set('redemptions', resolveRedemption(redemption, 'fulfilled', { at, by }))
    await postTransfer(tx, dice, {
      id: redemptionTransferId(redemption._id), kind: 'redemption', factId: redemption._id, amountPoints: redemption.pricePoints,
      from: { kind: 'worker', ownerId: redemption.accountId }, to: { kind: 'station', ownerId: redemption.stationId }, isFromHold: true, rule, at, by: [by],
    })
  })
  store.finish('redemptions', redemption._id)
}

async function giveUp({ store }: CityCounty, redemptionId: string, to: 'cancelled' | 'expired', at: number): Promise<void> {
  await store.transact((tx) => giveBack(tx, redemptionId, to, at))
  store.finish('redemptions', redemptionId)
}
