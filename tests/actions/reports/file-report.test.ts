import { beginPhoto, fileReport } from '#types/reports'
import { HOME_PATH, HOUR, openVillage, PLACE, readyPhotoOf, reportOf, timelineOf, type Village } from './support'

let village: Village
let photoId: string
beforeAll(async () => {
  village = await openVillage()
  photoId = await readyPhotoOf(village, village.reporter)
})
afterAll(() => village.close())

const input = () => ({ categoryId: 'jetty', place: PLACE, placeName: '东栈桥', words: '板子松了', photoIds: [photoId], takenAt: village.at - 60_000 })

test('a report goes to the community it lies in, due for a first look within two hours', async () => {
  const reply = await village.call(fileReport, input(), { as: village.reporter })
  expect(reply).toMatchObject({ version: 1, status: 'to-triage' })
  expect(await reportOf(village, reply.id)).toMatchObject({
    within: HOME_PATH, handledWithin: HOME_PATH, communityId: 'gull-rock', reporterId: village.reporter.accountId, categoryId: 'jetty', bodyId: null,
    place: PLACE, placeName: '东栈桥', words: '板子松了', photoIds: [photoId], takenAt: village.at - 60_000, filedAt: village.at, dueAt: village.at + 2 * HOUR,
  })
})

test('the timeline begins without the reporter\'s name or id', async () => {
  const { id } = await village.call(fileReport, input(), { as: village.reporter })
  expect(await timelineOf(village, id)).toMatchObject([{ kind: 'filed', at: village.at, byId: null, byTitle: '报的人', words: null, photoId: null, bodyId: null }])
})

test('a report sent three times is stored once', async () => {
  const before = await village.store.count('reports', { reporterId: village.reporter.accountId })
  const body = input()
  const replies = await Promise.all(Array.from({ length: 3 }, () => village.call(fileReport, body, { as: village.reporter, commandId: 'offline-1' })))
  expect(new Set(replies.map(({ id }) => id)).size).toBe(1)
  expect(await village.store.count('reports', { reporterId: village.reporter.accountId })).toBe(before + 1)
  expect(await timelineOf(village, replies[0]?.id ?? '')).toHaveLength(1)
})

test('another report under the same command is refused', async () => {
  await village.call(fileReport, input(), { as: village.reporter, commandId: 'offline-2' })
  expect(await village.refusal(fileReport, { ...input(), words: '别的事' }, { as: village.reporter, commandId: 'offline-2' })).toBe('COMMAND_REUSED')
})

test('without words or a place\'s name the community\'s name stands in', async () => {
  const { placeName, words, ...bare } = input()
  expect([placeName, words]).toEqual(['东栈桥', '板子松了'])
  const { id } = await village.call(fileReport, { ...bare, photoIds: [photoId, photoId] }, { as: village.reporter })
  expect(await reportOf(village, id)).toMatchObject({ placeName: '鸥石社区', words: null, photoIds: [photoId] })
})

test('the nearest community gets it', async () => {
  const { id } = await village.call(fileReport, { ...input(), place: { lat: 27.06, lng: 120.5 } }, { as: village.reporter })
  expect(await reportOf(village, id)).toMatchObject({ communityId: 'reed-pond', within: ['isle', 'west-coast', 'reed-pond'] })
})

test('a closed community gets none', async () => {
  const pond = await village.store.get('units', 'reed-pond')
  if (!pond) throw new Error('the fixture has a pond')
  await village.store.put('units', { ...pond, isOpen: false })
  const { id } = await village.call(fileReport, { ...input(), place: { lat: 27.06, lng: 120.5 } }, { as: village.reporter })
  expect(await reportOf(village, id)).toMatchObject({ communityId: 'gull-rock' })
  await village.store.put('units', pond)
})

test('a place outside the county is refused', async () => {
  expect(await village.refusal(fileReport, { ...input(), place: { lat: 28.1, lng: 120.6 } }, { as: village.reporter })).toBe('OUTSIDE_COUNTY')
})

test('only categories of the county can be reported', async () => {
  expect(await village.refusal(fileReport, { ...input(), categoryId: 'drain' }, { as: village.reporter })).toBe('UNKNOWN_CATEGORY')
})

test('every photo is ready and the reporter\'s own', async () => {
  await village.call(beginPhoto, { photoId: 'ph_begun', bytes: 9, mime: 'image/jpeg' }, { as: village.reporter })
  for (const other of ['ph_begun', 'ph_none', await readyPhotoOf(village, village.grid)]) {
    expect(await village.refusal(fileReport, { ...input(), photoIds: [photoId, other] }, { as: village.reporter })).toBe('PHOTO_NOT_READY')
  }
})

test('words and place names the platform does not allow are not stored', async () => {
  const before = await village.store.count('reports', { reporterId: village.reporter.accountId })
  expect(await village.refusal(fileReport, { ...input(), words: '违禁的话' }, { as: village.reporter })).toBe('WORDS_NOT_ALLOWED')
  expect(await village.refusal(fileReport, { ...input(), placeName: '违禁' }, { as: village.reporter })).toBe('WORDS_NOT_ALLOWED')
  expect(await village.store.count('reports', { reporterId: village.reporter.accountId })).toBe(before)
})
