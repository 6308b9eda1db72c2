import { beginPhoto, finishPhoto, MAX_PHOTO_BYTES } from '#types/reports'
import { concat } from '#domain/photos/reader'
import { ascii, DHT, DQT, EOI, exif, frame, includes, jpeg, png, scan, SOI } from '../../domain/photos/pictures'
import { openVillage, upload, uploaded, type Village } from './support'

let village: Village
beforeAll(async () => { village = await openVillage() })
afterAll(() => village.close())

/** What a phone that looks at the photo gets. */
async function served(photoId: string): Promise<{ type: string | null; bytes: Uint8Array }> {
  const photo = await village.store.get('photos', photoId)
  const [url] = await village.runtime.files.addresses([photo?.fileId ?? ''])
  const response = await fetch(url ?? '')
  return { type: response.headers.get('content-type'), bytes: new Uint8Array(await response.arrayBuffer()) }
}

test('a photo as phones write it is served the right way up and without its EXIF', async () => {
  const photoId = await uploaded(village, village.reporter, jpeg({ extra: [exif({ orientation: 6 })], after: [ascii('PK trailing')] }))
  const original = (await village.store.get('photos', photoId))?.quarantineFileId ?? ''
  expect(await village.runtime.files.size(original)).toBeGreaterThan(0)
  expect(await village.call(finishPhoto, { photoId }, { as: village.reporter })).toEqual({ id: photoId, version: 2, status: 'ready' })
  const { type, bytes } = await served(photoId)
  expect(type).toBe('image/jpeg')
  for (const trace of ['GPS', 'ACM', 'PK', '37.17']) expect(includes(bytes, trace)).toBe(false)
  expect(includes(bytes, '\x01\x12\0\x03\0\0\0\x01\0\x06')).toBe(true)
  const photo = await village.store.get('photos', photoId)
  expect(photo).toMatchObject({ status: 'ready', mime: 'image/jpeg', bytes: bytes.length, readyAt: village.at, quarantineFileId: null })
  expect(photo?.finalPath).toMatch(/^photos\/p_[\w-]{20}\.jpg$/)
  expect(await village.runtime.files.size(original)).toBeNull()
})

test('what it is counts, not what was announced', async () => {
  const photoId = await uploaded(village, village.reporter, png())
  await village.call(finishPhoto, { photoId }, { as: village.reporter })
  expect(await served(photoId)).toEqual({ type: 'image/png', bytes: png() })
})

test('finishing twice, under the same command or another, changes nothing', async () => {
  const photoId = await uploaded(village, village.reporter)
  const once = await village.reply(finishPhoto, { photoId }, { as: village.reporter, commandId: 'finish' })
  expect(await village.reply(finishPhoto, { photoId }, { as: village.reporter, commandId: 'finish' })).toEqual(once)
  expect(await village.reply(finishPhoto, { photoId }, { as: village.reporter })).toEqual(once)
})

test('a crash after the file was stored and before the record leaves nothing half-done', async () => {
  const photoId = await uploaded(village, village.reporter)
  const { runtime } = village
  const crashing = village.withBarrier((step) => {
    if (step === 'commit') throw new Error('power cut')
  })
  jest.spyOn(console, 'error').mockImplementationOnce(() => undefined)
  expect(await crashing.refusal(finishPhoto, { photoId }, { as: village.reporter, commandId: 'crash' })).toBe('INTERNAL')
  const half = await village.store.get('photos', photoId)
  expect(half).toMatchObject({ status: 'begun', version: 1 })
  expect(await runtime.files.size(half?.quarantineFileId ?? '')).toBe(jpeg().length)
  expect(await village.call(finishPhoto, { photoId }, { as: village.reporter, commandId: 'crash' })).toMatchObject({ status: 'ready', version: 2 })
  expect((await served(photoId)).bytes.length).toBeGreaterThan(0)
})

test('before the upload there is nothing to finish', async () => {
  await village.call(beginPhoto, { photoId: 'ph_early', bytes: 9, mime: 'image/jpeg' }, { as: village.reporter })
  expect(await village.refusal(finishPhoto, { photoId: 'ph_early' }, { as: village.reporter })).toBe('NOT_UPLOADED')
  expect(await upload(village, 'ph_early', jpeg(), village.reporter)).toBe(200)
  expect(await village.call(finishPhoto, { photoId: 'ph_early' }, { as: village.reporter })).toMatchObject({ status: 'ready' })
})

test.each([
  ['an empty file', new Uint8Array(0)],
  ['an SVG with a script', ascii('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')],
  ['half a JPEG', jpeg().slice(0, 60)],
  ['a pixel bomb', concat([SOI, DQT, frame({ width: 65_535, height: 65_535 }), DHT, scan(), EOI])],
])('%s is refused, decided for good, and not kept', async (_what, bytes) => {
  const photoId = await uploaded(village, village.reporter, bytes)
  const original = (await village.store.get('photos', photoId))?.quarantineFileId ?? ''
  expect(await village.refusal(finishPhoto, { photoId }, { as: village.reporter })).toBe('NOT_A_PHOTO')
  expect(await village.store.get('photos', photoId)).toMatchObject({ status: 'refused', fileId: null, quarantineFileId: null })
  expect(await village.runtime.files.size(original)).toBeNull()
  expect(await village.refusal(finishPhoto, { photoId }, { as: village.reporter })).toBe('NOT_A_PHOTO')
})

test('a file over the limit is refused by its size, without being fetched', async () => {
  const photoId = await uploaded(village, village.reporter, new Uint8Array(MAX_PHOTO_BYTES + 1))
  const read = jest.spyOn(village.runtime.files, 'read')
  expect(await village.refusal(finishPhoto, { photoId }, { as: village.reporter })).toBe('PHOTO_TOO_BIG')
  expect(read).not.toHaveBeenCalled()
  read.mockRestore()
  expect(await village.store.get('photos', photoId)).toMatchObject({ status: 'refused', quarantineFileId: null })
})

test('a file of exactly the limit is looked into', async () => {
  const photoId = await uploaded(village, village.reporter, jpeg({ after: [new Uint8Array(MAX_PHOTO_BYTES - jpeg().length)] }))
  expect(await village.call(finishPhoto, { photoId }, { as: village.reporter })).toMatchObject({ status: 'ready' })
})

test('another\'s photo is not found', async () => {
  const photoId = await uploaded(village, village.reporter)
  expect(await village.refusal(finishPhoto, { photoId }, { as: await village.rider('甲') })).toBe('NOT_FOUND')
  expect(await village.store.get('photos', photoId)).toMatchObject({ status: 'begun' })
})
