import { answerAppeal, listMyAppeals, withdrawAppeal } from '#types/points-appeals'
import { openCounty, type County, type Person } from '../../support/county'
import { anAppeal } from './appeals'
import { aGrant, aTakenBack, anAward, openHands } from './hands'
import { aRiderWith, award, COMMUNITY } from './shop'

let county: County
let rider: Person
let official: Person
beforeAll(async () => {
  county = await openCounty()
  rider = await aRiderWith(county, 12)
  official = await county.staff('official', COMMUNITY, '陶芒种')
})
afterAll(() => county.close())

const answer = (appealId: string, outcome: 'explained' | 'corrected' | 'unfounded' = 'explained') => ({ appealId, outcome, words: '那次记的是 20 分钟' })

test('an official ends it with words; the rider reads them under the post\'s title', async () => {
  const { id } = await anAppeal(county, rider)
  county.at += 60_000
  expect(await county.call(answerAppeal, answer(id), { as: official })).toEqual({ id, version: 2, status: 'explained' })
  const [mine] = (await county.call(listMyAppeals, {}, { as: rider })).rows
  expect(mine?.timeline.at(-1)).toMatchObject({ kind: 'explained', by: '陶芒种岗', words: '那次记的是 20 分钟', at: county.at })
  expect(mine?.can).toEqual([])
})

test('what ended is not answered again, and the same command answers once', async () => {
  await award(county, rider, 2)
  const { id } = await anAppeal(county, rider)
  const first = await county.call(answerAppeal, answer(id), { as: official, commandId: 'an1' })
  expect(await county.call(answerAppeal, answer(id), { as: official, commandId: 'an1' })).toEqual(first)
  expect(await county.refusal(answerAppeal, answer(id, 'unfounded'), { as: official })).toBe('MOVED_ON')
  expect(await county.refusal(withdrawAppeal, { appealId: id }, { as: rider })).toBe('MOVED_ON')
})

test('who confirmed the line does not judge it, nor does its rider, whatever post they hold', async () => {
  await award(county, rider, 3)
  const { id } = await anAppeal(county, rider)
  expect(await county.refusal(answerAppeal, answer(id), { as: county.lead })).toBe('OWN_HAND')
  await county.staff('official', COMMUNITY, rider.name, rider)
  expect(await county.refusal(answerAppeal, answer(id), { as: rider })).toBe('OWN_HAND')
  expect(await county.call(answerAppeal, answer(id, 'unfounded'), { as: official })).toMatchObject({ status: 'unfounded' })
})

test('an official of another community and grid staff do not answer', async () => {
  await award(county, rider, 4)
  const { id } = await anAppeal(county, rider)
  expect(await county.refusal(answerAppeal, answer(id), { as: await county.staff('official', 'reed-pond', '邻社区') })).toBe('NOT_FOUND')
  expect(await county.refusal(answerAppeal, answer(id), { as: await county.staff('grid', COMMUNITY, '路谷雨') })).toBe('NOT_ALLOWED')
})

test('corrected is said only after the books were corrected: points given or taken back since he objected', async () => {
  const hands = await openHands()
  try {
    const paid = await anAward(hands, 2)
    await aGrant(hands, 1)
    hands.at += 60_000
    const given = await anAppeal(hands, hands.xiaoman)
    expect(await hands.refusal(answerAppeal, answer(given.id, 'corrected'), { as: hands.second })).toBe('NOTHING_CORRECTED')
    hands.at += 60_000
    await aGrant(hands, 1)
    expect(await hands.call(answerAppeal, answer(given.id, 'corrected'), { as: hands.second })).toMatchObject({ status: 'corrected' })
    hands.at += 60_000
    const taken = await anAppeal(hands, hands.xiaoman)
    await aTakenBack(hands, paid)
    expect(await hands.call(answerAppeal, answer(taken.id, 'corrected'), { as: hands.official })).toMatchObject({ status: 'corrected' })
  } finally {
    await hands.close()
  }
})
