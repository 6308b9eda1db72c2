import type { Profile } from '#types/profile'
import type { FieldCipher } from '#core/runtime/field-cipher'
import type { Keys } from '#core/runtime/keys'
import type { CollectionName } from '#core/store/collections'
import type { Cast } from '../story/cast'
import { Agenda } from './agenda'
import { cityProfile } from './city-profile'
import { CityStore, type Sink } from './city-store'
import { settleCounty, type CityCounty } from './county'
import { Dice } from './dice'
import { planRedemption, stockShelves, type Shelf } from './offers'
import { planReport } from './reports'
import type { Tier } from './tiers'
import { planWhistle } from './whistles'

const DAYS = 365
/** Of a year whose last day is half over. Fixed, so that one number makes one city. */
export const CITY_NOW = Date.parse('2026-07-15T12:00:00+08:00')
const DAY_MS = 24 * 3_600_000
const START_AT = Date.parse('2026-07-15T00:00:00+08:00') - DAYS * DAY_MS

const LEDGER: ReadonlySet<CollectionName> = new Set<CollectionName>(['transfers', 'postings', 'pointsAccounts', 'pointsOwners'])

export interface CityPlan {
  readonly seed: number
  readonly tier: Tier
  /** The profile it grows from. */
  readonly base: Profile
  readonly keys: Keys
  readonly cipher: FieldCipher
  /** People of the story who live here too, so that one can sign in as them. */
  readonly cast: Cast | null
  /** Where the picture lies that reports show. */
  readonly photoFileId: string
  readonly onDay?: (day: number, of: number) => void
}

/** Makes a county with a year behind it, the same for the same seed, through the use cases' own functions. */
export async function makeCity({ seed, tier, base, keys, cipher, cast, photoFileId, onDay }: CityPlan, sink: Sink): Promise<void> {
  // Riders' own accounts come out at the very end.
  let ledgerRows = 2 * tier.workers
  const store = new CityStore((name, record) => {
    if (LEDGER.has(name)) ledgerRows += 1
    sink(name, record)
  })
  const dice = new Dice(seed)
  const agenda = new Agenda(START_AT)
  const county = await settleCounty(store, dice, agenda, { profile: cityProfile(base, tier, seed), tier, keys, cipher, cast, startAt: START_AT })
  const shelves = await stockShelves(county)
  for (let day = 0; day <= DAYS; day += 1) {
    const due = Math.round((tier.ledgerRows * Math.min(day + 1, DAYS)) / DAYS) - ledgerRows
    planDay(county, shelves, { dayStart: agenda.dayStart(day), due: day === DAYS ? due : Math.max(due, 1), reports: reportsOn(day, tier.reports), photoFileId })
    await agenda.run(day, CITY_NOW)
    onDay?.(day, DAYS)
  }
  store.finishAll()
}

/** What a whistle and the redemptions that follow from it leave in the ledger. */
const ROWS_A_WHISTLE = 23
const REDEMPTIONS_A_WHISTLE = 0.9

interface Day { dayStart: number; due: number; reports: number; photoFileId: string }

function planDay(county: CityCounty, shelves: ReadonlyMap<string, Shelf[]>, { dayStart, due, reports, photoFileId }: Day): void {
  const { dice, communities } = county
  const whistles = Math.max(0, Math.ceil(due / ROWS_A_WHISTLE))
  for (let n = 0; n < whistles; n += 1) planWhistle(county, dice.one(communities), dayStart)
  for (let n = 0; n < whistles * REDEMPTIONS_A_WHISTLE; n += 1) {
    const community = dice.one(communities)
    planRedemption(county, community, shelves.get(community.unit._id) ?? [], dayStart)
  }
  for (let n = 0; n < reports; n += 1) planReport(county, dice.one(communities), photoFileId, dayStart)
}

const reportsOn = (day: number, aYear: number): number => Math.floor(((day + 1) * aYear) / (DAYS + 1)) - Math.floor((day * aYear) / (DAYS + 1))
