import type { StatementLine } from '#types/points'
import { factsOf } from '#domain/points/transfer-id'
import type { Posting } from '../../store/records/points'
import type { Store } from '../../store/store'

/** What a posting was for, in words taken from the records behind it. */
interface Fact { title: string; placeName: string | null }

/** S22.9: postings of a worker's account as people read them; names are joined in batches, a query a collection. */
export async function statementLines(store: Store, postings: readonly Posting[]): Promise<StatementLine[]> {
  const transfers = await store.getMany('transfers', postings.map((posting) => posting.transfer))
  const [awards, redemptions, people] = await Promise.all([
    awardFacts(store, transferIds(postings, 'award')),
    redemptionFacts(store, transferIds(postings, 'redemption')),
    store.getMany('accounts', [...transfers.values()].flatMap(({ by }) => by)),
  ])
  return postings.map((posting) => {
    const fact = awards.get(posting.transfer) ?? redemptions.get(posting.transfer) ?? { title: '', placeName: null }
    const by = transfers.get(posting.transfer)?.by ?? []
    const { _id: id, postedOn: _, ...hashed } = posting
    return { id, ...hashed, ...fact, confirmedBy: by.map((person) => people.get(person)?.displayName ?? '').filter(Boolean) }
  })
}

const transferIds = (postings: readonly Posting[], kind: Posting['kind']): string[] =>
  postings.filter((posting) => posting.kind === kind).map((posting) => posting.transfer)

async function awardFacts(store: Store, ids: readonly string[]): Promise<Map<string, Fact>> {
  const whistleIdOf = (transferId: string): string => factsOf(transferId)[0] ?? ''
  const whistles = await store.getMany('whistles', ids.map(whistleIdOf))
  return factsBy(ids, (transferId) => {
    const whistle = whistles.get(whistleIdOf(transferId))
    return whistle && { title: whistle.title, placeName: whistle.placeName }
  })
}

async function redemptionFacts(store: Store, ids: readonly string[]): Promise<Map<string, Fact>> {
  const redemptionIdOf = (transferId: string): string => factsOf(transferId)[0] ?? ''
  const redemptions = await store.getMany('redemptions', ids.map(redemptionIdOf))
  const stations = await store.getMany('stations', [...redemptions.values()].map(({ stationId }) => stationId))
  return factsBy(ids, (transferId) => {
    const redemption = redemptions.get(redemptionIdOf(transferId))
    return redemption && { title: redemption.offerTitle, placeName: stations.get(redemption.stationId)?.name ?? null }
  })
}

function factsBy(ids: readonly string[], factOf: (transferId: string) => Fact | undefined): Map<string, Fact> {
  return new Map(ids.flatMap((id) => {
    const fact = factOf(id)
    return fact ? [[id, fact] as const] : []
  }))
}
