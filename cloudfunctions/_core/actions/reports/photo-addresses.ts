import type { Runtime } from '../../runtime/runtime'

/** Short-lived addresses of ready photos, by photo id; those that are gone are left out. */
export async function photoAddresses({ store, files }: Pick<Runtime, 'store' | 'files'>, photoIds: readonly string[]): Promise<Map<string, string>> {
  const photos = [...(await store.getMany('photos', photoIds)).values()].flatMap(({ _id, fileId, status }) => (status === 'ready' && fileId ? [{ _id, fileId }] : []))
  const urls = await files.addresses(photos.map(({ fileId }) => fileId))
  return new Map(photos.flatMap(({ _id }, i) => (urls[i] ? [[_id, urls[i]]] : [])))
}
