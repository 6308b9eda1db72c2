import { appealFacts, handsOn } from '#core/actions/points/appeal-views'
import { fileAppeal } from '#types/points-appeals'
import type { Appeal } from '#core/store/records/appeals'
import { openCounty, type County, type Person } from '../../support/county'
import { anAppeal, newestLine } from './appeals'
import { aRiderWith } from './shop'

let county: County
let rider: Person
let aboutLine: Appeal
let aboutAll: Appeal
beforeAll(async () => {
  county = await openCounty()
  rider = await aRiderWith(county, 12)
  const stored = async (id: string): Promise<Appeal> => {
    const appeal = await county.store.get('appeals', id)
    if (!appeal) throw new Error('it was filed')
    return appeal
  }
  aboutLine = await stored((await anAppeal(county, rider, '少记了')).id)
  aboutAll = await stored((await county.call(fileAppeal, { words: '总数不对' }, { as: rider })).id)
})
afterAll(() => county.close())

test('both sides read the line it is about, without balance and number, and its moves', async () => {
  const line = await newestLine(county, rider)
  const [fact] = await appealFacts(county.store, [aboutLine])
  expect(Object.keys(fact?.line ?? {}).sort()).toEqual(['amount', 'at', 'confirmedBy', 'kind', 'placeName', 'ruleVersion', 'title'])
  expect(fact).toMatchObject({
    id: aboutLine._id, status: 'open', line: { amount: line.amount, title: line.title },
    timeline: [{ id: `${aboutLine._id}:1`, kind: 'open', by: null, words: '少记了' }],
  })
})

test('one about the whole balance has no line', async () => {
  expect((await appealFacts(county.store, [aboutAll]))[0]).toMatchObject({ line: null, timeline: [{ words: '总数不对' }] })
})

test('the hands on it are those its transfer names; on a whole balance nobody\'s', async () => {
  const hands = await handsOn(county.store, [aboutLine, aboutAll])
  expect(hands.get(aboutLine._id)).toContain(county.lead.accountId)
  expect(hands.get(aboutAll._id)).toEqual([])
})
