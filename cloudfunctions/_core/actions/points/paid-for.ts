import type { Transfer } from '../../store/records/points'
import type { Store } from '../../store/store'

/** What an award or grant was for, in words of the record behind it: the whistle and its place, or the reason and the unit. */
export interface PaidFor { title: string; placeName: string | null }

/** By the transfer's id; awards and grants alone. A query a collection, whatever the number of transfers. */
export async function paidFor(store: Store, transfers: readonly Transfer[]): Promise<Map<string, PaidFor>> {
  const factIds = (kind: Transfer['kind']): string[] => transfers.filter((transfer) => transfer.kind === kind).map(({ factId }) => factId)
  const [whistles, grants] = await Promise.all([store.getMany('whistles', factIds('award')), store.getMany('proposals', factIds('grant'))])
  const units = await store.getMany('units', [...grants.values()].map(({ fundUnitId }) => fundUnitId))
  return new Map(transfers.flatMap(({ _id, kind, factId }) => {
    const whistle = kind === 'award' ? whistles.get(factId) : undefined
    if (whistle) return [[_id, { title: whistle.title, placeName: whistle.placeName }] as const]
    const grant = kind === 'grant' ? grants.get(factId) : undefined
    return grant ? [[_id, { title: grant.reason, placeName: units.get(grant.fundUnitId)?.name ?? null }] as const] : []
  }))
}
