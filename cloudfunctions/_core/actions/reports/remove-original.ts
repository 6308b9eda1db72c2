import type { Runtime } from '../../runtime/runtime'
import type { Photo } from '../../store/records/reports'

/** The record forgets the original once it is gone; until then the sweeper knows what to remove. */
export async function removeOriginal({ store, files }: Pick<Runtime, 'store' | 'files'>, { _id, quarantineFileId }: Photo): Promise<void> {
  if (quarantineFileId !== null) await files.remove(quarantineFileId)
  const photo = await store.get('photos', _id)
  if (photo && photo.quarantineFileId !== null) await store.put('photos', { ...photo, quarantineFileId: null })
}
