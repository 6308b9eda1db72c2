import type { Tier } from '../../../seed/city/tiers'

/** A county small enough for every test run. */
export const TINY: Tier = { profileId: 'xiangtan', communities: 8, stations: 10, workers: 150, reports: 90, ledgerRows: 18_000 }
