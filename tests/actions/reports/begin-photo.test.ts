import { beginPhoto, finishPhoto } from '#types/reports'
import type { Photo } from '#core/store/records/reports'
import { openVillage, uploaded, type Village } from './support'

let village: Village
beforeAll(async () => { village = await openVillage() })
afterAll(() => village.close())

const input = (photoId: string) => ({ photoId, bytes: 1_000, mime: 'image/jpeg' as const })

test('a photo is announced under the phone\'s own id, and both its names are made up by the server', async () => {
  expect(await village.call(beginPhoto, input('ph_a'), { as: village.reporter })).toEqual({ id: 'ph_a', version: 1, status: 'begun' })
  const photo = await village.store.get('photos', 'ph_a')
  expect(photo).toMatchObject({ ownerId: village.reporter.accountId, status: 'begun', bytes: 1_000, mime: 'image/jpeg', fileId: null, begunAt: village.at, readyAt: null })
  expect(photo?.quarantinePath).toMatch(/^quarantine\/q_[\w-]{20}$/)
  expect(photo?.finalPath).toMatch(/^photos\/p_[\w-]{20}$/)
  expect(photo?.quarantineFileId).toContain(photo?.quarantinePath)
})

test('announcing it again answers how it stands and moves nothing', async () => {
  await village.call(beginPhoto, input('ph_again'), { as: village.reporter })
  const before = await village.store.get('photos', 'ph_again')
  expect(await village.call(beginPhoto, input('ph_again'), { as: village.reporter })).toEqual({ id: 'ph_again', version: 1, status: 'begun' })
  expect(await village.store.get('photos', 'ph_again')).toEqual(before)
  const photoId = await uploaded(village, village.reporter)
  await village.call(finishPhoto, { photoId }, { as: village.reporter })
  expect(await village.call(beginPhoto, input(photoId), { as: village.reporter })).toMatchObject({ status: 'ready' })
})

test('announced twice at once it is there once', async () => {
  const replies = await Promise.all(Array.from({ length: 5 }, () => village.call(beginPhoto, input('ph_race'), { as: village.reporter })))
  expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1)
})

test('another\'s id is taken', async () => {
  await village.call(beginPhoto, input('ph_mine'), { as: village.reporter })
  expect(await village.refusal(beginPhoto, input('ph_mine'), { as: village.grid })).toBe('PHOTO_ID_TAKEN')
  expect(await village.store.get('photos', 'ph_mine')).toMatchObject({ ownerId: village.reporter.accountId })
})

test('sixty unfinished photos a day are enough, finished and older ones do not count', async () => {
  const one = await village.rider('甲')
  const photo = (n: number, change: Partial<Photo> = {}): Photo => ({
    _id: `ph_many_${n}`, version: 1, ownerId: one.accountId, mime: 'image/jpeg', bytes: 1, status: n % 2 ? 'begun' : 'refused', quarantinePath: 'q', quarantineFileId: null,
    finalPath: 'p', fileId: null, begunAt: village.at, readyAt: null, ...change,
  })
  for (let n = 0; n < 59; n++) await village.store.put('photos', photo(n))
  await village.store.put('photos', photo(100, { status: 'ready' }))
  await village.store.put('photos', photo(101, { begunAt: village.at - 24 * 3_600_000 }))
  expect(await village.call(beginPhoto, input('ph_60'), { as: one })).toMatchObject({ status: 'begun' })
  expect(await village.refusal(beginPhoto, input('ph_61'), { as: one })).toBe('TOO_MANY_PHOTOS')
  expect(await village.call(beginPhoto, input('ph_other'), { as: village.grid })).toMatchObject({ status: 'begun' })
})
