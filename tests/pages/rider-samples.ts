import type { OutputOf } from '#types/core/action'
import type { listStations, StationView } from '#types/stations'
import type { OfferView, RedemptionView, showMyPoints } from '#types/points'
import type { showMe } from '#types/accounts'
import type { listMyConsents } from '#types/consents'
import type { listUnits } from '#types/units'
import { NO_HASH } from '#domain/points/account'
import { wordsFor } from '@/copy/refusals'
import { writes } from '@/copy/writes'
import { ok } from '../doubles/server'
import { MINUTE, NOW } from './roles-samples'

/** What stands beside the button. */
export function refusalLine(code: string) {
  const { said, next } = wordsFor({ code })
  return writes.refused(said, next)
}

type Account = NonNullable<OutputOf<typeof showMe>['account']>

/** What a rider said yes to; `isInForce` false: never asked. */
export const consentsOf = (isInForce = true) => ok({
  rows: [{ kind: 'participation', isInForce, history: isInForce ? [{ status: 'given', textVersion: 1, at: NOW }] : [] }],
} satisfies OutputOf<typeof listMyConsents>)

export const visitor = ok({ account: null, now: NOW } satisfies OutputOf<typeof showMe>)

export const aRider = (part: Partial<Account> = {}) => ok({
  account: {
    id: 'xiaoman', displayName: '田小满', riderStatus: 'verified', freeHours: [], age: 'adult', phone: '138****0001', posts: [],
    enrollments: [{ communityId: 'tinghe', communityName: '听荷社区', enrolledAt: NOW }], ...part,
  },
  now: NOW,
} satisfies OutputOf<typeof showMe>)

/** Open every day round the clock unless told. */
export const aStation = (part: Partial<StationView> = {}): StationView => ({
  id: 'bank', name: '齐丰银行听荷支行', place: { lat: 37.172, lng: 117.832 }, address: '荷香路 1 号', isPartner: true, followsCalendar: false,
  hours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }], functions: ['rest', 'charge', 'ice-water'], seats: 8, ...part,
})

export const neverOpen = { hours: [] }

export const stationsOf = (...rows: StationView[]) =>
  ok({ rows, calendar: { holidays: [], workdays: [] }, now: NOW } satisfies OutputOf<typeof listStations>)

export const communities = ok({
  rows: [
    { id: 'tinghe', kind: 'community', name: '听荷社区', parentId: 'street', place: { lat: 37.17, lng: 117.83 } },
    { id: 'liuxi', kind: 'community', name: '柳溪社区', parentId: 'street', place: { lat: 37.18, lng: 117.84 } },
  ],
} satisfies OutputOf<typeof listUnits>)

export const aBalance = (part: Partial<OutputOf<typeof showMyPoints>> = {}) =>
  ok({ balance: 86, held: 0, free: 86, nextExpiry: null, sequence: 0, head: NO_HASH, ...part } satisfies OutputOf<typeof showMyPoints>)

export const anOffer = (part: Partial<OfferView> = {}): OfferView => ({
  id: 'o1', kind: 'service-card', title: '电动车体检卡', hint: '刹车、轮胎、灯', pricePoints: 60, left: 4, stationId: 'laozhou', stationName: '老周修车', ...part,
})

export const aRedemption = (part: Partial<RedemptionView> = {}): RedemptionView => ({
  id: 'x1', offerTitle: '电动车体检卡', pricePoints: 60, stationId: 'laozhou', stationName: '老周修车', status: 'held',
  heldAt: NOW, heldUntil: NOW + 72 * 60 * MINUTE, endedAt: null, can: ['show-code', 'cancel'], ...part,
})

export const shownRedemption = (part: Partial<RedemptionView> = {}) => ok({ redemption: aRedemption(part), version: 1, now: NOW })
