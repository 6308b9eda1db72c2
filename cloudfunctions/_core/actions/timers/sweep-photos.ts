import { givenUpBefore } from '#domain/photos/lifecycle'
import type { Runtime } from '../../runtime/runtime'
import type { Photo } from '../../store/records/reports'
import type { Where } from '../../store/store'
import { removeOriginal } from '../reports/remove-original'

/** Work of one run: below the function's minute. */
const MOST_SWEPT = 100

/** S20.12: uploads that were announced and never finished go, and so does the original of a finished one if it was left. */
export async function sweepPhotos(runtime: Runtime): Promise<number> {
  const { store } = runtime
  const find = (where: Where) => store.find('photos', where, { orderBy: [['begunAt', 'asc']], limit: MOST_SWEPT })
  const isGivenUp = store.compare.lt(givenUpBefore(runtime.now()))
  const unfinished = [...(await find({ status: 'begun', begunAt: isGivenUp })), ...(await find({ status: 'refused', begunAt: isGivenUp }))]
  // Only lately finished ones: those before were seen by earlier runs, and the archive of photos grows for ever.
  const isLate = store.compare.gt(givenUpBefore(givenUpBefore(runtime.now())))
  const finished = await find({ status: 'ready', begunAt: isLate, quarantineFileId: store.compare.gt('') })
  for (const photo of unfinished) await sweep(runtime, photo)
  for (const photo of finished) await removeOriginal(runtime, photo)
  return unfinished.length + finished.length
}

/** The file first: a record without its file is swept again, a file without its record never. */
async function sweep({ store, files }: Runtime, photo: Photo): Promise<void> {
  if (photo.quarantineFileId !== null) await files.remove(photo.quarantineFileId)
  await store.transact(async (tx) => {
    const still = await tx.get('photos', photo._id)
    if (still?.status === photo.status) await tx.remove('photos', photo._id)
  })
}
