import { allocateFund } from '#types/points'
import { returnWork } from '#types/whistle-work'
import { closeWhistle, confirmWork, listOfferedWhistles, showWhistle, submitWork } from '#types/whistles'
import { accountOfOwner } from '#core/actions/points/ledger'
import type { County, Person } from '../../support/county'
import { interleave } from '../points/steps'
import { answerOf, arrived, aWhistle, HOME, openVillage, submitted, type Village } from './support'

let village: Village
beforeAll(async () => { village = await openVillage() })
afterAll(() => village.close())

const rider = (name: string) => village.rider(name, { communityIds: [HOME] })
const reason = '照片没拍清，补一张'

async function handedIn() {
  const whistleId = await aWhistle(village)
  const one = await rider('田小满')
  await submitted(village, whistleId, one)
  return { whistleId, one, input: { whistleId, accountId: one.accountId, reason } }
}

async function aPhoto(ownerId: string): Promise<string> {
  const _id = village.runtime.ids.make('ph')
  const fileId = await village.runtime.files.write(`photos/${_id}.jpg`, Buffer.from('a picture'))
  await village.store.put('photos', {
    _id, version: 1, ownerId, mime: 'image/jpeg', bytes: 10, status: 'ready', quarantinePath: `quarantine/${_id}`, quarantineFileId: null,
    finalPath: `photos/${_id}.jpg`, fileId, begunAt: village.at, readyAt: village.at,
  })
  return _id
}

test('a second person sends work back with a reason; what was handed in stays, and nothing is paid', async () => {
  const { whistleId, one, input } = await handedIn()
  expect(await village.call(returnWork, input, { as: village.second })).toEqual({ id: `${whistleId}:${one.accountId}`, version: 4, status: 'arrived' })
  expect(await answerOf(village, whistleId, one)).toMatchObject({
    status: 'arrived', words: '垒好了', submittedAt: null, confirmedBy: null, returned: { reason, by: village.second.accountId, at: village.at },
  })
  expect(await village.store.get('pointsOwners', `worker:${one.accountId}`)).toBeNull()
})

test('the rider sees the reason in his list and on the whistle, with his words and photo to go on from; nobody else does', async () => {
  const whistleId = await aWhistle(village)
  const [one, other] = [await rider('甲'), await rider('乙')]
  await arrived(village, whistleId, one)
  await arrived(village, whistleId, other)
  const photoId = await aPhoto(one.accountId)
  await village.call(submitWork, { whistleId, words: '摆好了', photoId }, { as: one })
  const seenBy = (as: Person) => village.call(showWhistle, { whistleId }, { as })
  expect(await seenBy(one)).toMatchObject({ draft: null, whistle: { myReturnReason: null } })
  await village.call(returnWork, { whistleId, accountId: one.accountId, reason }, { as: village.official })
  expect(await seenBy(one)).toMatchObject({ draft: { words: '摆好了', photo: { id: photoId, url: expect.any(String) } }, can: ['submit'], whistle: { myAnswer: 'arrived', myReturnReason: reason } })
  const { rows } = await village.call(listOfferedWhistles, { limit: 50 }, { as: one })
  expect(rows.find(({ id }) => id === whistleId)).toMatchObject({ myReturnReason: reason })
  expect(await seenBy(other)).toMatchObject({ draft: null, whistle: { myReturnReason: null }, answers: null })
})

test('he hands in again, the reason is his no longer, and staff still see why it came back', async () => {
  const { whistleId, one, input } = await handedIn()
  await village.call(returnWork, input, { as: village.second })
  expect(await village.call(submitWork, { whistleId, words: '垒好了，补了照片' }, { as: one })).toMatchObject({ status: 'submitted', version: 5 })
  expect(await village.call(showWhistle, { whistleId }, { as: one })).toMatchObject({ draft: null, whistle: { myReturnReason: null } })
  expect((await village.call(showWhistle, { whistleId }, { as: village.second })).answers).toMatchObject([{ words: '垒好了，补了照片', returnReason: reason, canConfirm: true }])
})

test('who sent it back has confirmed nothing: he may confirm it when it comes again', async () => {
  const { whistleId, one, input } = await handedIn()
  await village.call(returnWork, input, { as: village.second })
  await village.call(submitWork, { whistleId, words: '补好了' }, { as: one })
  await village.call(confirmWork, { whistleId, accountId: one.accountId }, { as: village.second })
  expect(await answerOf(village, whistleId, one)).toMatchObject({ status: 'confirmed', confirmedBy: village.second.accountId })
  expect((await village.store.get('transfers', `award:${whistleId}:${one.accountId}`))?.by).toEqual([village.grid.accountId, village.second.accountId])
})

test('work is sent back by whoever may confirm it: not by who scanned him in, nor by himself', async () => {
  const { whistleId, one, input } = await handedIn()
  await village.staff('official', HOME, '两头跑', one)
  expect(await village.refusal(returnWork, input, { as: village.grid })).toBe('SAME_PERSON')
  expect(await village.refusal(returnWork, input, { as: one })).toBe('SAME_PERSON')
  expect(await answerOf(village, whistleId, one)).toMatchObject({ status: 'submitted', returned: null })
})

test('only what was handed in and not yet confirmed is sent back', async () => {
  const { whistleId, one, input } = await handedIn()
  const other = await rider('乙')
  await arrived(village, whistleId, other)
  const refusal = (accountId: string) => village.refusal(returnWork, { ...input, accountId }, { as: village.second })
  expect(await refusal(other.accountId)).toBe('NOT_SUBMITTED')
  expect(await refusal('ac_nobody')).toBe('NOT_SUBMITTED')
  await village.call(returnWork, input, { as: village.second })
  expect(await refusal(one.accountId)).toBe('NOT_SUBMITTED')
  await village.call(submitWork, { whistleId, words: '补好了' }, { as: one })
  await village.call(confirmWork, { whistleId, accountId: one.accountId }, { as: village.second })
  expect(await refusal(one.accountId)).toBe('ALREADY_CONFIRMED')
})

test('a reason is words, and not many', async () => {
  const { input } = await handedIn()
  for (const bad of ['', '   ', '长'.repeat(61)]) {
    expect(await village.reply(returnWork, { ...input, reason: bad }, { as: village.second })).toMatchObject({ ok: false, fields: { reason: expect.any(String) } })
  }
})

test('a command sent twice sends back once', async () => {
  const { whistleId, one, input } = await handedIn()
  const once = await village.reply(returnWork, input, { as: village.second, commandId: 'back' })
  await village.call(submitWork, { whistleId, words: '补好了' }, { as: one })
  expect(await village.reply(returnWork, input, { as: village.second, commandId: 'back' })).toEqual(once)
  expect(await answerOf(village, whistleId, one)).toMatchObject({ status: 'submitted' })
})

test('while work is sent back the whistle does not close', async () => {
  const { whistleId, input } = await handedIn()
  await village.call(returnWork, input, { as: village.second })
  expect(await village.refusal(closeWhistle, { whistleId }, { as: village.grid })).toBe('WORK_OPEN')
})

test('sent back and confirmed at once, it is either paid or back with the rider, whichever step the other comes at', async () => {
  const seen = new Set<string>()
  for (const returnsFirst of [true, false]) {
    for (let step = 1, isThere = true; isThere; step += 1) {
      await village.call(allocateFund, { unitId: HOME, amountPoints: 20, reason: '每一步一次哨' }, { as: village.lead })
      const { whistleId, one, input } = await handedIn()
      const back = (at: County) => at.refusal(returnWork, input, { as: village.second })
      const pay = (at: County) => at.refusal(confirmWork, { whistleId, accountId: one.accountId }, { as: village.official })
      isThere = returnsFirst ? await interleave(village, step, back, () => pay(village)) : await interleave(village, step, pay, () => back(village))
      seen.add(await ending(whistleId, one))
      await village.call(closeWhistle, { whistleId }, { as: village.grid }).catch(() => undefined)
    }
  }
  expect([...seen].sort()).toEqual(['back with him, unpaid', 'paid'])
}, 120_000)

async function ending(whistleId: string, one: Person): Promise<string> {
  const answer = await answerOf(village, whistleId, one)
  const points = (await accountOfOwner(village.store, { kind: 'worker', ownerId: one.accountId }))?.balance ?? 0
  if (answer?.status === 'confirmed' && answer.returned === null && points === 5) return 'paid'
  if (answer?.status === 'arrived' && answer.confirmedBy === null && answer.returned !== null && points === 0) return 'back with him, unpaid'
  return JSON.stringify({ answer, points })
}
