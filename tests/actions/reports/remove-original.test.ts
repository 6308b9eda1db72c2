import { removeOriginal } from '#core/actions/reports/remove-original'
import { openVillage, uploaded, type Village } from './support'

let village: Village
beforeAll(async () => { village = await openVillage() })
afterAll(() => village.close())

async function anUploaded() {
  const photo = await village.store.get('photos', await uploaded(village, village.reporter))
  if (!photo?.quarantineFileId) throw new Error('an uploaded photo has an original')
  return { photo, original: photo.quarantineFileId }
}
const stored = (id: string) => village.store.get('photos', id)

test('the original goes and its record forgets it, also when told twice', async () => {
  const { photo, original } = await anUploaded()
  await removeOriginal(village.runtime, photo)
  await removeOriginal(village.runtime, photo)
  expect(await village.runtime.files.size(original)).toBeNull()
  expect(await stored(photo._id)).toEqual({ ...photo, quarantineFileId: null })
})

test('what the record has become meanwhile stays', async () => {
  const { photo } = await anUploaded()
  await village.store.put('photos', { ...photo, status: 'refused', version: 2 })
  await removeOriginal(village.runtime, photo)
  expect(await stored(photo._id)).toMatchObject({ status: 'refused', version: 2, quarantineFileId: null })
})

test('a record that is gone is not made anew', async () => {
  const { photo } = await anUploaded()
  await village.store.remove('photos', photo._id)
  await removeOriginal(village.runtime, photo)
  expect(await stored(photo._id)).toBeNull()
})

test('an original that cannot be removed is not forgotten', async () => {
  const { photo, original } = await anUploaded()
  jest.spyOn(village.runtime.files, 'remove').mockRejectedValueOnce(new Error('storage is away'))
  await expect(removeOriginal(village.runtime, photo)).rejects.toThrow('storage is away')
  expect(await stored(photo._id)).toMatchObject({ quarantineFileId: original })
})
