import type { Place } from '#types/core/primitives'
import type { StaffRole } from '#types/core/roles'

/** Somebody of the story. `openid` is his phone's identity on the local cloud; `note` is read by whoever picks him; `phone` is his number, one nobody has. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly note: string
  readonly openid: string
  readonly phone: string
}

/** A post somebody takes by invitation, and who invites him. */
export interface PostGiven {
  readonly by: 'lead' | 'street'
  readonly to: Part
  readonly unitId: string
  readonly role: StaffRole
  readonly title: string
}

export const PARTS = ['rider', 'secondRider', 'grid', 'keeper', 'partnerDesk', 'merchant', 'street', 'lead', 'newcomer', 'outlet'] as const
export type Part = (typeof PARTS)[number]

/** Pictures are drawn scenes, never photographs of anybody: seed/story/assets. */
export type Picture =
  | 'drain-before' | 'drain-after' | 'lamp-before' | 'lamp-after' | 'waste-before' | 'waste-after' | 'corridor-before' | 'corridor-after'
  | 'cones' | 'bikes' | 'notices' | 'gutter'

export interface Spot { readonly name: string; readonly place: Place }

/** A whistle that is over: who went, what he wrote. */
export interface PastWhistle { readonly daysAgo: number; readonly templateId: string; readonly spot: Spot; readonly words: string; readonly picture: Picture }

/** How a report of the past ended, or how far it is. */
export type Fate =
  | { readonly kind: 'confirmed'; readonly words: string; readonly picture: Picture }
  | { readonly kind: 'adopted'; readonly reason: string }
  | { readonly kind: 'unfounded'; readonly reason: string }
  | { readonly kind: 'dispatched' }

export interface PastReport {
  readonly daysAgo: number
  readonly by: 'rider' | 'secondRider'
  readonly categoryId: string
  readonly bodyId: string
  readonly spot: Spot
  readonly words: string
  readonly picture: Picture
  readonly fate: Fate
}

export interface OfferGiven {
  readonly stationId: string
  readonly by: 'keeper' | 'merchant'
  readonly kind: 'goods' | 'service-card'
  readonly title: string
  readonly hint: string
  readonly pricePoints: number
  readonly left: number
}

/** The story in one county: its people, places and things. The chapters are the same everywhere. */
export interface Cast {
  readonly people: Readonly<Record<Part, Person>>
  readonly posts: readonly PostGiven[]
  readonly communityId: string
  /** Where the second rider works, in his community: the first has a contact of its own, the second is listed by the street. */
  readonly outlets: readonly [first: string, second: string]
  readonly secondCommunityId: string
  readonly stationId: string
  /** Where the rider stands at noon. */
  readonly riderSpot: Place
  readonly funds: ReadonlyArray<{ readonly unitId: string; readonly amountPoints: number; readonly reason: string }>
  readonly offers: readonly OfferGiven[]
  /** What the rider has fetched before: the title of an offer at `stationId`. */
  readonly fetched: { readonly title: string; readonly daysAgo: number }
  readonly whistles: readonly PastWhistle[]
  readonly reports: readonly PastReport[]
  /** Open at noon: the whistle to answer and the report to look at. */
  readonly noon: {
    readonly whistle: { readonly templateId: string; readonly spot: Spot; readonly note: string }
    readonly report: Omit<PastReport, 'daysAgo' | 'fate'>
  }
}
