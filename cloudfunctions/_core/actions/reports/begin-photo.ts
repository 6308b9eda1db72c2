import { beginPhoto } from '#types/reports'
import { DAY_MS, isOverQuota } from '#domain/photos/lifecycle'
import { finalPath, quarantinePath } from '#domain/photos/paths'
import { accountOf, handler, refuse, type Args } from '../../runtime/handler'
import type { Photo } from '../../store/records/reports'
import { DuplicateKey, type Tx } from '../../store/store'

/** S20.4, S20.11: announces a photo under the phone's own id, so that a lost reply costs nothing; both its paths are fixed now. */
export const beginPhotoHandler = handler(beginPhoto, async (args) => {
  const { store, command, at } = args
  const ownerId = accountOf(args)._id
  const unfinished = await store.count('photos', { ownerId, status: store.compare.in(['begun', 'refused']), begunAt: store.compare.gt(at - DAY_MS) })
  if (isOverQuota(unfinished)) refuse(beginPhoto, 'TOO_MANY_PHOTOS')
  const announced = await announce(args, ownerId)
  try {
    return await command.once((tx) => begin(tx, announced))
  } catch (error) {
    // The id was taken in this moment: look again at whose it is.
    if (error instanceof DuplicateKey) return command.once((tx) => begin(tx, announced))
    throw error
  }
})

async function announce({ input, files, ids, at }: Args<typeof beginPhoto>, ownerId: string): Promise<Photo> {
  const path = quarantinePath(ids.make('q'))
  const { fileId } = await files.uploadTicket(path)
  return {
    _id: input.photoId, version: 1, ownerId, mime: input.mime, bytes: input.bytes, status: 'begun',
    quarantinePath: path, quarantineFileId: fileId, finalPath: finalPath(ids.make('p')), fileId: null, begunAt: at, readyAt: null,
  }
}

/** One's own photo is answered as it stands; another's id is not to be told apart from a taken one. */
async function begin(tx: Tx, announced: Photo): Promise<{ id: string; version: number; status: Photo['status'] }> {
  const known = await tx.get('photos', announced._id)
  if (known && known.ownerId !== announced.ownerId) refuse(beginPhoto, 'PHOTO_ID_TAKEN')
  if (!known) await tx.add('photos', announced)
  const { _id, version, status } = known ?? announced
  return { id: _id, version, status }
}
