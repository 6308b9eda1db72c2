import { finishPhoto, MAX_PHOTO_BYTES } from '#types/reports'
import { servedPath } from '#domain/photos/paths'
import { rebuildPhoto, type Rebuilt } from '#domain/photos/rebuild'
import { handler, refuse, type Args } from '../../runtime/handler'
import type { Photo } from '../../store/records/reports'
import { removeOriginal } from './remove-original'
import { settlePhoto } from './settle-photo'

type Call = Args<typeof finishPhoto>

/**
 * S20.9: what was uploaded becomes a photo: size before download, first bytes after, a new file out of what a decoder
 * needs. Safe to repeat from each step: the final path is the record's, and the original goes last.
 */
export const finishPhotoHandler = handler(finishPhoto, async (args) => {
  const { subject: photo, files, command, at } = args
  if (photo.status !== 'begun') return command.once(async () => replyOf(photo))
  const { bytes, mime } = await rebuildUploaded(args)
  const path = servedPath(photo.finalPath, mime)
  const fileId = await files.write(path, Buffer.from(bytes))
  const ready = { status: 'ready', mime, bytes: bytes.length, finalPath: path, fileId, readyAt: at } as const
  const reply = await command.once(async (tx) => replyOf(await settlePhoto(tx, photo._id, ready)))
  await removeOriginal(args, photo)
  return reply
})

const replyOf = ({ _id, version, status }: Photo) => (status === 'refused' ? refuse(finishPhoto, 'NOT_A_PHOTO') : { id: _id, version, status })

async function rebuildUploaded(args: Call): Promise<Rebuilt> {
  const { subject: photo, files } = args
  const fileId = photo.quarantineFileId
  const size = fileId === null ? null : await files.size(fileId)
  if (fileId === null || size === null) return refuse(finishPhoto, 'NOT_UPLOADED')
  if (size > MAX_PHOTO_BYTES) return reject(args, 'PHOTO_TOO_BIG')
  const bytes = size > 0 ? await files.read(fileId) : new Uint8Array(0)
  // Between the two calls it may have been uploaded anew.
  if (bytes.length > MAX_PHOTO_BYTES) return reject(args, 'PHOTO_TOO_BIG')
  return rebuildPhoto(bytes) ?? reject(args, 'NOT_A_PHOTO')
}

/** What is not a photo is not kept. A transaction of its own: the refusal is stored under the command's id afterwards. */
async function reject(args: Call, code: 'NOT_A_PHOTO' | 'PHOTO_TOO_BIG'): Promise<never> {
  await args.store.transact((tx) => settlePhoto(tx, args.subject._id, { status: 'refused' }))
  await removeOriginal(args, args.subject)
  return refuse(finishPhoto, code)
}
