import { fileAppeal, listMyAppeals, withdrawAppeal } from '#types/points-appeals'
import { openCounty, type County, type Person } from '../../support/county'
import { anAppeal, newestLine } from './appeals'
import { aRiderWith, award, COMMUNITY } from './shop'

let county: County
let rider: Person
beforeAll(async () => {
  county = await openCounty()
  rider = await aRiderWith(county, 12)
})
afterAll(() => county.close())

test('a rider objects to a line in his own words; it lies with the community of the whistle', async () => {
  const reply = await anAppeal(county, rider)
  expect(reply).toMatchObject({ version: 1, status: 'open' })
  expect(await county.store.get('appeals', reply.id)).toMatchObject({ accountId: rider.accountId, postingId: (await newestLine(county, rider)).id, status: 'open', n: 1 })
  expect((await county.store.get('appeals', reply.id))?.within.at(-1)).toBe(COMMUNITY)
  expect(await county.store.get('appealActivities', `${reply.id}:1`)).toEqual({ _id: `${reply.id}:1`, kind: 'open', at: county.at, byId: null, byTitle: null, words: '那天干了 40 分钟' })
})

test('while one is open there is no second about the same line; about another or the whole there is', async () => {
  const { id } = await newestLine(county, rider)
  expect(await county.refusal(fileAppeal, { postingId: id, words: '再说一遍' }, { as: rider })).toBe('APPEAL_OPEN')
  await award(county, rider, 3)
  expect(await anAppeal(county, rider)).toMatchObject({ status: 'open' })
  expect(await county.call(fileAppeal, { words: '总数不对' }, { as: rider })).toMatchObject({ status: 'open' })
  expect(await county.refusal(fileAppeal, { words: '总数不对' }, { as: rider })).toBe('APPEAL_OPEN')
})

test('a whole balance is the county\'s', async () => {
  const whole = (await county.store.find('appeals', { accountId: rider.accountId, about: 'all' }))[0]
  expect(whole).toMatchObject({ postingId: null, within: [county.profile.units.find(({ kind }) => kind === 'county')?.id] })
})

test('after it ended the rider may object anew', async () => {
  await award(county, rider, 2)
  const first = await anAppeal(county, rider)
  await county.call(withdrawAppeal, { appealId: first.id }, { as: rider })
  const second = await anAppeal(county, rider)
  expect(second.id).not.toBe(first.id)
  expect(second.status).toBe('open')
})

test('two at once about one line are one', async () => {
  await award(county, rider, 1)
  const { id } = await newestLine(county, rider)
  const replies = await Promise.all([1, 2].map((n) => county.reply(fileAppeal, { postingId: id, words: `第 ${n} 次` }, { as: rider })))
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  expect(replies.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'APPEAL_OPEN' } })
})

test('the same command files once', async () => {
  await award(county, rider, 1)
  const input = { postingId: (await newestLine(county, rider)).id, words: '少了' }
  const first = await county.call(fileAppeal, input, { as: rider, commandId: 'ap1' })
  expect(await county.call(fileAppeal, input, { as: rider, commandId: 'ap1' })).toEqual(first)
})

test('somebody else\'s line, and one that is not there, are NOT_FOUND', async () => {
  const other = await aRiderWith(county, 5, '韩霜降')
  const { id } = await newestLine(county, rider)
  expect(await county.refusal(fileAppeal, { postingId: id, words: '不对' }, { as: other })).toBe('NOT_FOUND')
  expect(await county.refusal(fileAppeal, { postingId: 'pa_x:1', words: '不对' }, { as: other })).toBe('NOT_FOUND')
  expect((await county.call(listMyAppeals, {}, { as: other })).rows).toEqual([])
})

test('words the platform refuses are not filed, and too many are a field\'s fault', async () => {
  await award(county, rider, 1)
  const { id: postingId } = await newestLine(county, rider)
  expect(await county.refusal(fileAppeal, { postingId, words: '违禁的话' }, { as: rider })).toBe('WORDS_NOT_ALLOWED')
  expect(await county.reply(fileAppeal, { postingId, words: '长'.repeat(201) }, { as: rider })).toMatchObject({ ok: false, fields: { words: 'TOO_LONG' } })
})
