import { beginPhoto, finishPhoto } from '#types/reports'
import { sweepPhotos } from '#core/actions/timers/sweep-photos'
import { ascii } from '../../domain/photos/pictures'
import { HOUR, openVillage, readyPhotoOf, uploaded, type Village } from '../reports/support'

let village: Village
beforeEach(async () => { village = await openVillage() })
afterEach(() => village.close())

const photo = (id: string) => village.store.get('photos', id)

test('what was announced two days ago and never finished is gone, file and record', async () => {
  const late = await uploaded(village, village.reporter)
  const file = (await photo(late))?.quarantineFileId ?? ''
  village.at += 48 * HOUR
  await village.call(beginPhoto, { photoId: 'ph_new', bytes: 9, mime: 'image/jpeg' }, { as: village.reporter })
  expect(await sweepPhotos(village.runtime)).toBe(0)
  village.at += 1
  expect(await sweepPhotos(village.runtime)).toBe(1)
  expect(await photo(late)).toBeNull()
  expect(await village.runtime.files.size(file)).toBeNull()
  expect(await photo('ph_new')).toMatchObject({ status: 'begun' })
})

test('refused photos go too, ready ones stay', async () => {
  const refused = await uploaded(village, village.reporter, ascii('<svg/>'))
  await village.refusal(finishPhoto, { photoId: refused }, { as: village.reporter })
  const ready = await readyPhotoOf(village, village.reporter)
  village.at += 49 * HOUR
  expect(await sweepPhotos(village.runtime)).toBe(1)
  expect([await photo(refused), (await photo(ready))?.status]).toEqual([null, 'ready'])
  expect(await village.runtime.files.size((await photo(ready))?.fileId ?? '')).toBeGreaterThan(0)
})

test('the original of a finished photo, if it was left, goes', async () => {
  const photoId = await uploaded(village, village.reporter)
  const file = (await photo(photoId))?.quarantineFileId ?? ''
  const remove = jest.spyOn(village.runtime.files, 'remove').mockRejectedValueOnce(new Error('storage is away'))
  jest.spyOn(console, 'error').mockImplementationOnce(() => undefined)
  expect(await village.refusal(finishPhoto, { photoId }, { as: village.reporter, commandId: 'f' })).toBe('INTERNAL')
  remove.mockRestore()
  expect(await village.call(finishPhoto, { photoId }, { as: village.reporter, commandId: 'f' })).toMatchObject({ status: 'ready' })
  expect(await village.runtime.files.size(file)).toBeGreaterThan(0)
  expect(await sweepPhotos(village.runtime)).toBe(1)
  expect(await village.runtime.files.size(file)).toBeNull()
  expect(await photo(photoId)).toMatchObject({ status: 'ready', quarantineFileId: null })
  expect(await sweepPhotos(village.runtime)).toBe(0)
})
