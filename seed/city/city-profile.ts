import type { Profile, ProvisionedStation } from '#types/profile'
import { checkProfile } from '#profiles/check'
import { Dice } from './dice'
import { placeName } from './names'
import type { Tier } from './tiers'

/** A street has so many communities. */
const A_STREET = 6
/** One partner shop for so many communities. */
const PARTNER_EVERY = 3
/** Communities lie on a grid of this step, in degrees. */
const STEP = 0.011

type Unit = Profile['units'][number]

/** The base profile grown to a tier's number of communities and stations; its rules, names and calendar stay. */
export function cityProfile(base: Profile, tier: Tier, seed: number): Profile {
  const dice = new Dice(seed)
  const root = base.units.find(({ kind }) => kind === 'county')
  const known = base.units.filter(({ kind }) => kind === 'community')
  const origin = known[0]?.place
  if (!root || !origin) throw new Error('a profile has a root and a community with a place')
  const added = Array.from({ length: Math.max(0, tier.communities - known.length) }, (_, n) => newCommunity(n, origin))
  const streets = Array.from({ length: Math.ceil(added.length / A_STREET) }, (_, n): Unit => (
    { id: streetId(n), kind: 'street', name: `${placeName(800 + n)}街道`, parentId: root.id }))
  const stations = addedStations([...known, ...added], base.stations, tier, dice)
  return checkProfile({ ...base, units: [...base.units, ...streets, ...added], stations: [...base.stations, ...stations] })
}

const streetId = (n: number): string => `city-street-${n + 1}`

function newCommunity(n: number, origin: { lat: number; lng: number }): Unit {
  const side = 20
  const place = { lat: Math.round((origin.lat + (Math.floor(n / side) + 2) * STEP) * 1e5) / 1e5, lng: Math.round((origin.lng + ((n % side) - side / 2) * STEP) * 1e5) / 1e5 }
  return { id: `city-community-${n + 1}`, kind: 'community', name: `${placeName(n)}社区`, parentId: streetId(Math.floor(n / A_STREET)), place }
}

/** One station a community, further ones where chance puts them; the base profile's stay. */
function addedStations(communities: readonly Unit[], there: readonly ProvisionedStation[], tier: Tier, dice: Dice): ProvisionedStation[] {
  const own = there.filter(({ isPartner }) => !isPartner)
  const without = communities.filter(({ id }) => !own.some(({ communityId }) => communityId === id))
  const wanted = Math.max(0, tier.stations - own.length)
  const stations = Array.from({ length: wanted }, (_, n) => stationIn(without[n] ?? dice.one(communities), n, own[n % own.length]))
  const partners = without.filter((_, n) => n % PARTNER_EVERY === 0).map((community, n) => partnerIn(community, n, there.find(({ isPartner }) => isPartner)))
  return [...stations, ...partners]
}

function stationIn(community: Unit, n: number, like: ProvisionedStation | undefined): ProvisionedStation {
  if (!like || !community.place) throw new Error('a city grows from a profile with a station')
  const name = community.name.replace('社区', '')
  return { ...like, id: `city-station-${n + 1}`, name: `${name}${n + 1} 号驿站`, communityId: community.id, place: near(community.place, n), address: `${name}路 ${n + 1} 号` }
}

function partnerIn(community: Unit, n: number, like: ProvisionedStation | undefined): ProvisionedStation {
  if (!like || !community.place) throw new Error('a city grows from a profile with a partner')
  const name = community.name.replace('社区', '')
  return { ...like, id: `city-partner-${n + 1}`, name: `${name}便民店`, communityId: community.id, place: near(community.place, n + 7), address: `${name}路 ${n + 101} 号` }
}

const near = ({ lat, lng }: { lat: number; lng: number }, n: number) => ({ lat: Math.round((lat + (n % 5) * 7e-4) * 1e5) / 1e5, lng: Math.round((lng + (n % 7) * 5e-4) * 1e5) / 1e5 })
