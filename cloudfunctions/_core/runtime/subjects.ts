import type { SubjectKind } from '#types/core/action'
import { calledCommunities } from '#domain/whistles/recruiting'
import type { CollectionName, RecordOf } from '../store/collections'
import type { Store } from '../store/store'

/** Where each kind of subject is stored. */
const COLLECTION = {
  unit: 'units', station: 'stations', whistle: 'whistles', report: 'reports', offer: 'offers', redemption: 'redemptions', photo: 'photos', post: 'posts',
  proposal: 'proposals', transfer: 'transfers', appeal: 'appeals', session: 'sessions', notice: 'notices', feedback: 'feedback',
} as const satisfies Record<SubjectKind, CollectionName>

export type SubjectRecord<Kind extends SubjectKind> = RecordOf<(typeof COLLECTION)[Kind]>

/** The record a scope is checked on, with what the check needs of it. */
export interface Subject<Kind extends SubjectKind = SubjectKind> {
  readonly kind: Kind
  readonly record: SubjectRecord<Kind>
  /** The unit paths it lies in: place, and for reports the handling body. */
  readonly paths: ReadonlyArray<readonly string[]>
  readonly ownerId: string | null
  /** Communities whose riders it was offered to, though it does not lie there: their staff see nothing of it, unless they are called. */
  readonly offeredTo: readonly string[]
  /** S19.41: communities whose staff act at a street's call. */
  readonly calledIds: readonly string[]
}

export async function loadSubject<Kind extends SubjectKind>(store: Store, kind: Kind, id: string): Promise<Subject<Kind> | null> {
  const record = await store.get(COLLECTION[kind], id)
  if (!record) return null
  const paths = 'factId' in record ? await fundPaths(store, record) : pathsOf(record)
  return { kind, record, paths, ownerId: ownerOf(record), offeredTo: 'offeredTo' in record ? record.offeredTo : [], calledIds: 'offeredTo' in record ? calledCommunities(record) : [] }
}

function pathsOf(record: RecordOf<CollectionName>): ReadonlyArray<readonly string[]> {
  const paths: Array<readonly string[]> = []
  if ('within' in record) paths.push(record.within)
  if ('handledWithin' in record) paths.push(record.handledWithin)
  return paths
}

/** An award or grant lies where the fund does that paid it; no other transfer is anybody's subject. */
async function fundPaths(store: Store, { kind, factId }: RecordOf<'transfers'>): Promise<ReadonlyArray<readonly string[]>> {
  if (kind !== 'award' && kind !== 'grant') return []
  const fact = await store.get(kind === 'award' ? 'whistles' : 'proposals', factId)
  return fact ? [fact.within] : []
}

function ownerOf(record: RecordOf<CollectionName>): string | null {
  if ('reporterId' in record) return record.reporterId
  if ('ownerId' in record) return record.ownerId
  if ('proposedBy' in record) return record.proposedBy
  if ('holderId' in record) return record.holderId
  return 'accountId' in record ? record.accountId : null
}
