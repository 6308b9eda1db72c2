import { PHOTO_MOVES } from '#domain/photos/lifecycle'
import type { Photo } from '../../store/records/reports'
import { Refusal } from '../../runtime/refusal'
import type { Tx } from '../../store/store'

/** S20.4: a photo is decided once; whoever comes second gets what the first one made of it. */
export async function settlePhoto(tx: Tx, photoId: string, outcome: Partial<Photo> & Pick<Photo, 'status'>): Promise<Photo> {
  const photo = await tx.get('photos', photoId)
  if (!photo) throw new Refusal('NOT_FOUND')
  if (!PHOTO_MOVES[photo.status].includes(outcome.status)) return photo
  const settled: Photo = { ...photo, ...outcome, version: photo.version + 1 }
  await tx.set('photos', settled)
  return settled
}
