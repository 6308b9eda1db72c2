import type { StatementLine } from '#types/points'
import { factsOf } from '#domain/points/transfer-id'
import type { Posting, Transfer } from '../../store/records/points'
import type { Store } from '../../store/store'
import { nameOf } from '../accounts/name-of'
import { paidFor } from './paid-for'
import { takenBack } from './taken-back'

/** What a posting was for, in words taken from the records behind it. */
interface Fact { title: string; placeName: string | null; reason: string | null }

/** S22.9: postings of a worker's account as people read them; names are joined in batches, a query a collection. */
export async function statementLines(store: Store, postings: readonly Posting[]): Promise<StatementLine[]> {
  const transfers = await store.getMany('transfers', postings.map((posting) => posting.transfer))
  const [given, redemptions, people, reversed] = await Promise.all([
    givenFacts(store, [...transfers.values()]),
    redemptionFacts(store, transferIds(postings, 'redemption')),
    store.getMany('accounts', [...transfers.values()].flatMap(({ by }) => by)),
    takenBack(store, [...transferIds(postings, 'award'), ...transferIds(postings, 'grant')]),
  ])
  return postings.map((posting) => {
    const fact = given.get(posting.transfer) ?? redemptions.get(posting.transfer) ?? { title: '', placeName: null, reason: null }
    const by = transfers.get(posting.transfer)?.by ?? []
    const { _id: id, postedOn: _, ...hashed } = posting
    return { id, ...hashed, ...fact, confirmedBy: by.map((person) => nameOf(people, person)), takenBack: reversed.get(posting.transfer) ?? null }
  })
}

const transferIds = (postings: readonly Posting[], kind: Posting['kind']): string[] =>
  postings.filter((posting) => posting.kind === kind).map((posting) => posting.transfer)

/** Awards and grants by what they were for; a reversal by what it takes back, with the reason why. */
async function givenFacts(store: Store, transfers: readonly Transfer[]): Promise<Map<string, Fact>> {
  const proposals = await store.getMany('proposals', transfers.filter(({ kind }) => kind === 'reversal').map(({ factId }) => factId))
  const originals = await store.getMany('transfers', [...proposals.values()].flatMap(({ transferId }) => transferId ?? []))
  const given = await paidFor(store, [...transfers, ...originals.values()])
  return new Map(transfers.flatMap(({ _id, factId }) => {
    const reversal = proposals.get(factId)
    const was = given.get(reversal?.transferId ?? _id)
    return was ? [[_id, { ...was, reason: reversal?.reason ?? null }] as const] : []
  }))
}

async function redemptionFacts(store: Store, ids: readonly string[]): Promise<Map<string, Fact>> {
  const redemptionIdOf = (transferId: string): string => factsOf(transferId)[0] ?? ''
  const redemptions = await store.getMany('redemptions', ids.map(redemptionIdOf))
  const stations = await store.getMany('stations', [...redemptions.values()].map(({ stationId }) => stationId))
  return factsBy(ids, (transferId) => {
    const redemption = redemptions.get(redemptionIdOf(transferId))
    return redemption && { title: redemption.offerTitle, placeName: stations.get(redemption.stationId)?.name ?? null, reason: null }
  })
}

function factsBy(ids: readonly string[], factOf: (transferId: string) => Fact | undefined): Map<string, Fact> {
  return new Map(ids.flatMap((id) => {
    const fact = factOf(id)
    return fact ? [[id, fact] as const] : []
  }))
}
