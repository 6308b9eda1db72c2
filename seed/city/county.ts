import type { Profile } from '#types/profile'
import type { FieldCipher } from '#core/runtime/field-cipher'
import type { Keys } from '#core/runtime/keys'
import type { PointsRuleVersion } from '#core/store/records/points-rules'
import type { Setting } from '#core/store/records/settings'
import type { Unit } from '#core/store/records/units'
import { dateOf } from '#domain/calendar/dates'
import { ruleAt } from '#domain/points/rule-at'
import { provision } from '../provision'
import type { Cast } from '../story/cast'
import type { Agenda } from './agenda'
import type { CityStore } from './city-store'
import type { Dice } from './dice'
import { People, type Community, type Served, type Signer } from './people'
import type { Tier } from './tiers'

/** A made-up county while it is made. */
export interface CityCounty {
  readonly store: CityStore
  readonly dice: Dice
  readonly agenda: Agenda
  readonly settings: Setting
  /** The rule the county began with holds all year. */
  readonly rule: PointsRuleVersion
  readonly communities: readonly Community[]
  readonly bodies: ReadonlyMap<string, Unit>
  readonly lead: Signer
}

export interface CountyPlan { profile: Profile; tier: Tier; keys: Keys; cipher: FieldCipher; cast: Cast | null; startAt: number }

/** Provisions the county and settles everybody in it, as of the first day. */
export async function settleCounty(store: CityStore, dice: Dice, agenda: Agenda, { profile, tier, keys, cipher, cast, startAt }: CountyPlan): Promise<CityCounty> {
  await provision(store, profile, { now: startAt, keys, ids: dice })
  const settings = await store.get('settings', 'current')
  const rule = ruleAt(store.kept('pointsRules'), dateOf(startAt))
  if (!settings || !rule) throw new Error('provisioning left no settings or no points rule')
  const people = new People({ store, dice, keys, cipher, cast, startAt })
  const lead = await people.lead()
  const unitOf = async (id: string): Promise<Unit> => (await store.get('units', id)) ?? Promise.reject(new Error(`no unit ${id}`))
  const postedPart = (unitId: string) => cast?.posts.find((post) => post.unitId === unitId)?.to
  for (const { id } of profile.units.filter(({ kind }) => kind === 'street')) await people.staffAt(await unitOf(id), 'official', '街道专员', postedPart(id))
  const communities: Community[] = []
  for (const { id, name } of profile.units.filter(({ kind }) => kind === 'community')) {
    const unit = await unitOf(id)
    const staff = { grid: await people.staffAt(unit, 'grid', '社区网格员', postedPart(id)), second: await people.staffAt(unit, 'official', `${name}书记`) }
    const stations: Served[] = []
    for (const { id: stationId, isPartner } of profile.stations.filter(({ communityId }) => communityId === id)) {
      const station = await store.get('stations', stationId)
      const { accountId: keeperId } = await people.staffAt(await unitOf(stationId), isPartner ? 'merchant' : 'keeper', isPartner ? '合作商户' : '驿站站长', postedPart(stationId))
      if (station) stations.push({ station, keeperId })
    }
    communities.push({ unit, riders: [], staff, stations })
  }
  await settleRiders(people, communities, { tier, cast, dice })
  const bodies = new Map<string, Unit>()
  for (const { id } of profile.units.filter(({ kind }) => kind === 'body')) bodies.set(id, await unitOf(id))
  return { store, dice, agenda, settings, rule, communities, bodies, lead }
}

async function settleRiders(people: People, communities: readonly Community[], { tier, cast, dice }: Pick<CountyPlan, 'tier' | 'cast'> & { dice: Dice }): Promise<void> {
  const home = communities.find(({ unit }) => unit._id === cast?.communityId) ?? dice.one(communities)
  for (const part of ['rider', 'secondRider'] as const) await people.rider(communities, home, part)
  for (let n = 2; n < tier.workers; n += 1) await people.rider(communities, communities[n % communities.length] ?? home)
}
