import type { ExpiryMonthsOf } from '#domain/points/replay'
import type { Fault } from '#domain/points/verify'
import type { CollectionName, RecordOf } from '../../store/collections'
import type { Store } from '../../store/store'
import { walk } from './walk'

/** What every part of a check needs to know. */
export interface Checking { store: Store; rootUnitId: string | null; expiryMonthsOf: ExpiryMonthsOf }

export interface Counts { accounts: number; postings: number; transfers: number; openRedemptions: number; skippedAccounts: number; sumPoints: number }

export const NO_COUNTS: Counts = { accounts: 0, postings: 0, transfers: 0, openRedemptions: 0, skippedAccounts: 0, sumPoints: 0 }

/** What a piece of a check read and found. */
export interface Found { counts?: Partial<Counts>; fault: Fault | null }

/** One piece of a phase: what was found, and where the next piece begins; null when the phase is over. */
export interface Step extends Found { next: string | null }

/** A part of the check that can be left and gone on with: `after` is where the piece before ended, '' at first. */
export type Phase = (checking: Checking, after: string) => Promise<Step>

/** Ids in a page are joined with one query each, which takes at most 200. */
const PAGE = 100

/** A phase that goes through a collection by id, a page a piece. */
export const pagesOf = <N extends CollectionName>(name: N, check: (checking: Checking, rows: RecordOf<N>[]) => Promise<Found>): Phase =>
  async (checking, after) => {
    const { store } = checking
    const rows = await store.find(name, { _id: store.compare.gt(after) }, { orderBy: [['_id', 'asc']], limit: PAGE })
    const found = rows.length === 0 ? { fault: null } : await check(checking, rows)
    return { ...found, next: rows.length < PAGE ? null : (rows.at(-1)?._id ?? null) }
  }

/** A phase that is small enough to be one piece. */
export const wholeOf = (check: (store: Store) => Promise<Fault | null>): Phase => async ({ store }) => ({ fault: await check(store), next: null })

export function added(counts: Counts, more: Partial<Counts> = {}): Counts {
  const sum = (key: keyof Counts): number => counts[key] + (more[key] ?? 0)
  return {
    accounts: sum('accounts'), postings: sum('postings'), transfers: sum('transfers'), openRedemptions: sum('openRedemptions'),
    skippedAccounts: sum('skippedAccounts'), sumPoints: sum('sumPoints'),
  }
}

/** The rules as they stand and the county's root. Rules are few. */
export async function checkingOf(store: Store): Promise<Checking> {
  const months = new Map<number, number>()
  for await (const rules of walk(store, 'pointsRules')) for (const { version, expiryMonths } of rules) months.set(version, expiryMonths)
  const settings = await store.get('settings', 'current')
  return { store, rootUnitId: settings?.rootUnitId ?? null, expiryMonthsOf: (version) => months.get(version) }
}
