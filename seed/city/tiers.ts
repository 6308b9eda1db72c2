/** How large a made-up county is: of whom and of what a year leaves behind. */
export interface Tier {
  /** Whose names, rules and org tree it is made from. */
  readonly profileId: string
  readonly communities: number
  /** Partners are apart from them. */
  readonly stations: number
  readonly workers: number
  readonly reports: number
  /** Transfers, postings, accounts and their owners. */
  readonly ledgerRows: number
}

/** S a county, M a city, L a big city: the sizes the programme is designed and tested for. */
export const TIERS = {
  S: { profileId: 'gaoqing', communities: 9, stations: 9, workers: 2_000, reports: 1_200, ledgerRows: 60_000 },
  M: { profileId: 'xiangtan', communities: 96, stations: 109, workers: 15_000, reports: 8_600, ledgerRows: 600_000 },
  L: { profileId: 'xiangtan', communities: 420, stations: 500, workers: 60_000, reports: 120_000, ledgerRows: 3_000_000 },
} as const satisfies Record<string, Tier>

export type TierName = keyof typeof TIERS
export const isTierName = (name: string): name is TierName => name in TIERS
