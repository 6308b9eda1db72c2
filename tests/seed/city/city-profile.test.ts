import { loadProfile } from '#profiles/load'
import { cityProfile } from '../../../seed/city/city-profile'
import { TIERS } from '../../../seed/city/tiers'

test.each(Object.keys(TIERS) as Array<keyof typeof TIERS>)('tier %s has its communities and stations, no two of one name, and the rules of its profile', async (name) => {
  const tier = TIERS[name]
  const base = await loadProfile(tier.profileId)
  const grown = cityProfile(base, tier, 1)
  const communities = grown.units.filter(({ kind }) => kind === 'community')
  expect(communities).toHaveLength(tier.communities)
  expect(new Set(communities.map((unit) => unit.name)).size).toBe(tier.communities)
  expect(grown.stations.filter(({ isPartner }) => !isPartner)).toHaveLength(tier.stations)
  expect(grown.stations.some(({ isPartner }) => isPartner)).toBe(true)
  expect({ ...grown, units: [], stations: [] }).toEqual({ ...base, units: [], stations: [] })
})
