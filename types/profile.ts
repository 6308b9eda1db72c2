import * as z from 'zod/mini'
import { calendarDate, id, place, pointsAmount, timeOfDay, words } from './core/primitives'

/**
 * A county's programme: names, calendar, categories, points rules and org tree. Validated defaults, written once at
 * provisioning; then the database rules. A third county needs only another of these, no code.
 */

export const unitKind = z.enum(['county', 'department', 'street', 'community', 'grid', 'body', 'station', 'outlet'])
export type UnitKind = z.infer<typeof unitKind>

/** The six functions of a station (source A) and what stations add. */
export const stationFunction = z.enum(['rest', 'climate', 'meal', 'charge', 'wifi', 'book', 'aid', 'toilet', 'ice-water', 'truck-parking', 'shower', 'pump'])
export type StationFunction = z.infer<typeof stationFunction>

/** One opening span; ISO weekdays 1 (Monday) to 7. A lunch break is the gap between two spans. */
export const openingSpan = z.strictObject({
  days: z.array(z.int().check(z.gte(1), z.lte(7))).check(z.minLength(1), z.maxLength(7)),
  from: timeOfDay,
  to: timeOfDay,
})
export type OpeningSpan = z.infer<typeof openingSpan>

/** Public holidays close what follows the working week; make-up workdays (调休) open it. */
export const calendar = z.strictObject({ holidays: z.array(calendarDate), workdays: z.array(calendarDate) })
export type Calendar = z.infer<typeof calendar>

/** Icons a profile may name; the theme draws each. */
export const tileIcon = z.enum(['trash', 'drain', 'lamp', 'hydrant', 'tree', 'more', 'cone', 'bike', 'shield', 'people', 'flag', 'door', 'charge'])
export type TileIcon = z.infer<typeof tileIcon>

/** A 随手拍 tile: what riders call it, which body it goes to, how long that body has. */
export const reportCategory = z.strictObject({
  id, label: words(8), icon: tileIcon,
  /** The body proposed at dispatch. */
  bodyId: id,
  /** Working time is not counted: hours from dispatch to the deadline. */
  dueHours: z.int().check(z.gte(1), z.lte(24 * 60)),
})
export type ReportCategory = z.infer<typeof reportCategory>

/** The longest work of a template. */
export const MAX_WORK_MINUTES = 240

/** Who blows it: a community to those who joined it, or a street to those who joined its communities (招募令). */
export const whistleLevel = z.enum(['community', 'street'])
export type WhistleLevel = z.infer<typeof whistleLevel>

/** A whitelisted whistle: things, not people; no enforcement. */
export const whistleTemplate = z.strictObject({
  id, title: words(20), icon: tileIcon,
  minutes: z.int().check(z.gte(5), z.lte(MAX_WORK_MINUTES)),
  places: z.int().check(z.gte(1), z.lte(30)),
  /** What each place pays, by the rule the county begins with. */
  pointsEach: pointsAmount,
  /** A risky kind must say that volunteer insurance is bought. */
  insured: z.boolean(),
  hint: words(60),
  by: z._default(whistleLevel, 'community'),
})
export type WhistleTemplate = z.infer<typeof whistleTemplate>

/** What a points rule says, but for what each kind of whistle pays. */
export const pointsTerms = {
  /** Credits expire at the end of the month this many months later. */
  expiryMonths: z.int().check(z.gte(1), z.lte(24)),
  /** 留货: business days a held redemption waits. */
  holdBusinessDays: z.int().check(z.gte(1), z.lte(30)),
  /** The most a worker can be credited in a day. */
  dailyCapPoints: pointsAmount,
  /** The most he can be credited in a calendar month. */
  monthlyCapPoints: pointsAmount,
  /** A grant above it waits for a second person; 0: each does. */
  secondPersonAbovePoints: z.int().check(z.gte(0), z.lte(100_000)),
}

/** The rule a county begins with; what each kind of whistle pays stands with its template. */
export const pointsRule = z.strictObject({
  /** Each transfer names the version it was made under. */
  version: z.int().check(z.gte(1)),
  ...pointsTerms,
})
export type PointsRule = z.infer<typeof pointsRule>

export const provisionedUnit = z.strictObject({ id, kind: unitKind, name: words(30), parentId: z.optional(id), place: z.optional(place) })
export const provisionedStation = z.strictObject({
  id, name: words(30), communityId: id, place,
  address: words(60),
  /** Hosts such as banks and shops are 合作点, not counted among the stations. */
  isPartner: z.boolean(),
  hours: z.array(openingSpan),
  /** Whether the calendar's holidays close it. */
  followsCalendar: z.boolean(),
  functions: z.array(stationFunction),
  seats: z.optional(z.int().check(z.gte(0))),
  phone: z.optional(words(20)),
  hint: z.optional(words(40)),
})
export type ProvisionedStation = z.infer<typeof provisionedStation>

/** What every phone may know about the county's programme. */
export const face = z.strictObject({
  id, version: z.int(),
  countyName: words(20),
  /** The programme's brand, as the county calls it. */
  programmeName: words(20),
  names: z.strictObject({ station: words(10), partnerStation: words(10), points: words(10) }),
  hotline: words(20),
  pointsEnabled: z.boolean(),
})
export type Face = z.infer<typeof face>

/** So many minutes after the time to arrive by a rider may still say that he comes. */
export const arrivalLateMinutes = z.int().check(z.gte(0), z.lte(120))

/** So many minutes after the time he said a rider is waited for before his place may go to another. */
export const arrivalGraceMinutes = z.int().check(z.gte(0), z.lte(120))

/** So many minutes answers to a collected whistle are collected. */
export const collectMinutes = z.int().check(z.gte(1), z.lte(60))

/** So many minutes after it was blown it is said that nobody comes to a whistle. */
export const nobodyMinutes = z.int().check(z.gte(1), z.lte(120))

/** Nobody is written to and nothing that can wait is blown from `from` in the evening until `to` in the morning, on days off until `restDaysTo`. */
export const quietHours = z.strictObject({ from: timeOfDay, to: timeOfDay, restDaysTo: timeOfDay })
export type QuietHours = z.infer<typeof quietHours>
export const QUIET_HOURS: QuietHours = { from: '22:00', to: '06:00', restDaysTo: '08:00' }

/** A whole percentage. */
export const recheckPercent = z.int().check(z.gte(0), z.lte(100))

export const profile = z.strictObject({
  face,
  calendar,
  reportCategories: z.array(reportCategory).check(z.minLength(1), z.maxLength(12)),
  whistleTemplates: z.array(whistleTemplate).check(z.minLength(1), z.maxLength(20)),
  arrivalLateMinutes, arrivalGraceMinutes, collectMinutes: z._default(collectMinutes, 5), nobodyMinutes: z._default(nobodyMinutes, 10), quietHours: z._default(quietHours, QUIET_HOURS),
  points: pointsRule,
  /** Of a hundred confirmed awards, how many the street looks at again. */
  recheckPercent,
  /** Points put into the county's first funds, issued by `allocateFund`; the limit one allocation may not pass. */
  allocationLimitPoints: pointsAmount,
  units: z.array(provisionedUnit).check(z.minLength(1)),
  stations: z.array(provisionedStation),
})
export type Profile = z.infer<typeof profile>
