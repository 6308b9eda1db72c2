import { answerWhistle, closeWhistle, submitWork } from '#types/whistles'
import type { Photo } from '#core/store/records/reports'
import { answerOf, arrived, aWhistle, HOME, openVillage, submitted, type Village } from './support'

let village: Village
beforeAll(async () => { village = await openVillage() })
afterAll(() => village.close())

const rider = (name: string) => village.rider(name, { communityIds: [HOME] })

async function aPhoto(ownerId: string, status: Photo['status'] = 'ready'): Promise<string> {
  const photo: Photo = {
    _id: village.runtime.ids.make('ph'), version: 1, ownerId, mime: 'image/jpeg', bytes: 9, status, quarantinePath: 'quarantine/a', quarantineFileId: null,
    finalPath: 'photos/a.jpg', fileId: null, begunAt: village.at, readyAt: village.at,
  }
  await village.store.put('photos', photo)
  return photo._id
}

test('words and his own photo are handed in once', async () => {
  const whistleId = await aWhistle(village)
  const one = await rider('田小满')
  await arrived(village, whistleId, one)
  const photoId = await aPhoto(one.accountId)
  const input = { whistleId, words: ' 垒好了 ', photoId }
  const once = await village.reply(submitWork, input, { as: one, commandId: 'submit' })
  expect(once).toMatchObject({ ok: true, data: { status: 'submitted', version: 3 } })
  expect(await village.reply(submitWork, input, { as: one, commandId: 'submit' })).toEqual(once)
  expect(await answerOf(village, whistleId, one)).toMatchObject({ status: 'submitted', words: '垒好了', photoId, submittedAt: village.at, version: 3 })
  expect(await village.refusal(submitWork, { whistleId, words: '再说一遍' }, { as: one })).toBe('ALREADY_SUBMITTED')
})

test('before the scan there is no work to hand in', async () => {
  const whistleId = await aWhistle(village)
  const one = await rider('甲')
  expect(await village.refusal(submitWork, { whistleId, words: '好了' }, { as: one })).toBe('NOT_ARRIVED')
  await village.call(answerWhistle, { whistleId }, { as: one })
  expect(await village.refusal(submitWork, { whistleId, words: '好了' }, { as: one })).toBe('NOT_ARRIVED')
  await village.call(closeWhistle, { whistleId }, { as: village.grid })
  expect(await village.refusal(submitWork, { whistleId, words: '好了' }, { as: one })).toBe('WHISTLE_CLOSED')
})

test('another\'s photo, one that is not ready and none at all are told apart by nobody', async () => {
  const whistleId = await aWhistle(village)
  const one = await rider('甲')
  await arrived(village, whistleId, one)
  for (const photoId of [await aPhoto('ac_other'), await aPhoto(one.accountId, 'begun'), await aPhoto(one.accountId, 'refused'), 'ph_none']) {
    expect(await village.refusal(submitWork, { whistleId, words: '好了', photoId }, { as: one })).toBe('PHOTO_NOT_READY')
  }
  expect(await answerOf(village, whistleId, one)).toMatchObject({ status: 'arrived', photoId: null })
})

test('words the platform does not allow are not stored', async () => {
  const whistleId = await aWhistle(village)
  const one = await rider('甲')
  await arrived(village, whistleId, one)
  expect(await village.refusal(submitWork, { whistleId, words: '违禁的话' }, { as: one })).toBe('WORDS_NOT_ALLOWED')
  expect(await answerOf(village, whistleId, one)).toMatchObject({ status: 'arrived', words: null })
})

test('one rider does not hand in for another', async () => {
  const whistleId = await aWhistle(village)
  const [one, other] = [await rider('甲'), await rider('乙')]
  await submitted(village, whistleId, one)
  expect(await village.refusal(submitWork, { whistleId, words: '我也好了' }, { as: other })).toBe('NOT_ARRIVED')
})
