import type { Photo } from '../../store/records/reports'
import type { Store } from '../../store/store'

/** The photo, when it is `ownerId`'s and was rebuilt (S20.4); null for anything else, so that other people's ids tell nothing. */
export async function readyPhoto(store: Store, photoId: string, ownerId: string): Promise<Photo | null> {
  const photo = await store.get('photos', photoId)
  return photo?.status === 'ready' && photo.ownerId === ownerId ? photo : null
}
