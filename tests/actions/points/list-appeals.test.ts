import { answerAppeal, fileAppeal, listAppeals } from '#types/points-appeals'
import { openCounty, type County, type Person } from '../../support/county'
import { anAppeal } from './appeals'
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

const listed = async (as: Person, unitId = COMMUNITY) => (await county.call(listAppeals, { unitId }, { as })).rows

test('the open ones come first, the oldest of them first, page by page', async () => {
  const ids: string[] = []
  for (const points of [1, 2, 3]) {
    county.at += 60_000
    await award(county, rider, points)
    ids.push((await anAppeal(county, rider)).id)
  }
  county.at += 60_000
  await county.call(answerAppeal, { appealId: ids[0] ?? '', outcome: 'explained', words: '说明' }, { as: official })
  expect((await listed(official)).map(({ id }) => id)).toEqual([ids[1], ids[2], ids[0]])
  const first = await county.call(listAppeals, { unitId: COMMUNITY, limit: 2 }, { as: official })
  const second = await county.call(listAppeals, { unitId: COMMUNITY, limit: 2, cursor: first.next ?? '' }, { as: official })
  expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual([ids[1], ids[2], ids[0]])
})

test('staff see the line and who confirmed it, and neither a balance, a number, a hash nor an account of the ledger', async () => {
  const [appeal] = await listed(official)
  expect(appeal).toMatchObject({ riderName: '田小满', unitName: '鸥石社区', can: ['answer'] })
  expect(appeal?.line).toEqual({ kind: 'award', amount: 2, at: expect.any(Number), ruleVersion: expect.any(Number), title: '垒沙袋', placeName: '堤内侧', confirmedBy: [county.lead.name] })
  expect(JSON.stringify(appeal)).not.toMatch(/balance|sequence|hash|pa_/i)
})

test('who confirmed it, and grid staff, read and may not answer', async () => {
  expect((await listed(county.lead))[0]?.can).toEqual([])
  expect((await listed(await county.staff('grid', COMMUNITY, '路谷雨')))[0]?.can).toEqual([])
})

test('a whole balance is read by the county alone, without a line', async () => {
  await county.call(fileAppeal, { words: '总数不对' }, { as: rider })
  const root = county.profile.units.find(({ kind }) => kind === 'county')?.id ?? ''
  expect((await listed(official)).some(({ line }) => line === null)).toBe(false)
  expect((await listed(county.lead, root)).find(({ line }) => line === null)).toMatchObject({ timeline: [{ kind: 'open', by: null, words: '总数不对' }], can: ['answer'] })
})
