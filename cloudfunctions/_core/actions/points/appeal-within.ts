import type { PointsAccountKind } from '#types/points'
import type { Posting } from '../../store/records/points'
import type { CollectionName } from '../../store/collections'
import type { Store } from '../../store/store'
import { settingsOf } from '../settings'

/** Whose account stood on the other side of a rider's posting, and where such an owner lies; null: nowhere but in the county. */
const OWNERS = {
  whistle: 'whistles', station: 'stations', fund: 'units', 'write-off': 'units', issuance: null, worker: null,
} as const satisfies Record<PointsAccountKind, CollectionName | null>

/** S22.41: the community of the award's whistle, else the station's or fund's unit; a whole balance is the county's. */
export async function appealWithin(store: Store, posting: Posting | null): Promise<string[]> {
  const { rootUnitId } = await settingsOf(store)
  const owner = posting && (await otherOwner(store, posting))
  const lies = owner?.collection && (await store.get(owner.collection, owner.id))
  return lies ? lies.within : [rootUnitId]
}

async function otherOwner(store: Store, posting: Posting) {
  const transfer = await store.get('transfers', posting.transfer)
  const other = transfer?.postings.find((one) => one !== posting._id)
  const counterpart = other === undefined ? null : await store.get('postings', other)
  const [owner] = counterpart ? await store.find('pointsOwners', { accountId: counterpart.account }, { limit: 1 }) : []
  const [kind, id = ''] = owner?._id.split(':') ?? []
  return isAccountKind(kind) ? { collection: OWNERS[kind], id } : null
}

const isAccountKind = (kind: string | undefined): kind is PointsAccountKind => kind !== undefined && kind in OWNERS
