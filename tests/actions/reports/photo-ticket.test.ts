import { beginPhoto, finishPhoto, photoTicket } from '#types/reports'
import { jpeg } from '../../domain/photos/pictures'
import { openVillage, upload, uploaded, type Village } from './support'

let village: Village
beforeAll(async () => { village = await openVillage() })
afterAll(() => village.close())

test('the ticket says where and how to upload, as often as asked', async () => {
  await village.call(beginPhoto, { photoId: 'ph_t', bytes: 9, mime: 'image/jpeg' }, { as: village.reporter })
  const ticket = await village.call(photoTicket, { photoId: 'ph_t' }, { as: village.reporter })
  expect(ticket.cloudPath).toBe((await village.store.get('photos', 'ph_t'))?.quarantinePath)
  expect((await village.call(photoTicket, { photoId: 'ph_t' }, { as: village.reporter })).cloudPath).toBe(ticket.cloudPath)
  expect(await upload(village, 'ph_t', jpeg(), village.reporter)).toBe(200)
})

test('a finished photo takes no further upload', async () => {
  const photoId = await uploaded(village, village.reporter)
  await village.call(finishPhoto, { photoId }, { as: village.reporter })
  expect(await village.refusal(photoTicket, { photoId }, { as: village.reporter })).toBe('PHOTO_FINISHED')
})

test('another\'s photo has no ticket', async () => {
  await village.call(beginPhoto, { photoId: 'ph_u', bytes: 9, mime: 'image/jpeg' }, { as: village.reporter })
  expect(await village.refusal(photoTicket, { photoId: 'ph_u' }, { as: village.grid })).toBe('NOT_FOUND')
})
