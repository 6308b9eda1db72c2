import { readyPhoto } from '#core/actions/reports/ready-photo'
import { openVillage, readyPhotoOf, uploaded, type Village } from './support'

let village: Village
beforeAll(async () => { village = await openVillage() })
afterAll(() => village.close())

test('a photo counts when it is ready and one\'s own', async () => {
  const photoId = await readyPhotoOf(village, village.reporter)
  expect(await readyPhoto(village.store, photoId, village.reporter.accountId)).toMatchObject({ _id: photoId, status: 'ready' })
  expect(await readyPhoto(village.store, photoId, village.grid.accountId)).toBeNull()
})

test('one that is only uploaded, or not there, does not', async () => {
  expect(await readyPhoto(village.store, await uploaded(village, village.reporter), village.reporter.accountId)).toBeNull()
  expect(await readyPhoto(village.store, 'ph_none', village.reporter.accountId)).toBeNull()
})
