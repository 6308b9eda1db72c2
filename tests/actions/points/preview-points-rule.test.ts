import { previewPointsRule } from '#types/points-rules'
import { openCounty, type County } from '../../support/county'
import { FIRST, proposal } from './rules'
import { aRiderWith, award } from './shop'

let county: County
beforeAll(async () => {
  county = await openCounty()
  county.at = Date.parse('2026-06-20T12:00:00+08:00')
  for (let n = 0; n < 5; n += 1) await aRiderWith(county, 5, `骑手${n}`)
  const twice = await aRiderWith(county, 5, '勤快人')
  county.at += 86_400_000
  await award(county, twice, 5)
  county.at = Date.parse('2026-07-15T12:00:00+08:00')
  await aRiderWith(county, 5, '这个月的')
})
afterAll(() => county.close())

const preview = (change: Parameters<typeof proposal>[0] = {}) => county.call(previewPointsRule, proposal(change), { as: county.lead })

test('the rule in effect gives exactly what was paid last month, and this month is not looked at', async () => {
  expect(await county.call(previewPointsRule, FIRST, { as: county.lead })).toEqual({
    month: '2026-06', until: '2026-06-30', isWhole: true, versions: [7],
    awards: 7, paid: { before: 35, after: 35 }, heldUp: 0, affectedRiders: null,
    templates: [
      { templateId: 'sandbags', title: '垒沙袋 45 分钟', awards: 7, before: 35, after: 35 },
      { templateId: 'lanterns', title: '挂灯笼', awards: 0, before: 0, after: 0 },
    ],
    runsOut: { by: '2026-09-30', before: 35, after: 35 },
  })
})

test('another price changes what would have been paid and whom it reaches', async () => {
  const result = await preview()
  expect(result).toMatchObject({ paid: { before: 35, after: 42 }, heldUp: 0, affectedRiders: 6 })
})

test('a lower month holds up what would have met it, and fewer than five people are not counted', async () => {
  expect(await preview({ ...FIRST, monthlyCapPoints: 9 })).toMatchObject({ paid: { before: 35, after: 30 }, heldUp: 1, affectedRiders: null })
})

test('points that are kept longer no longer run out within three months', async () => {
  expect((await preview({ expiryMonths: 4 })).runsOut).toEqual({ by: '2026-09-30', before: 35, after: 0 })
})

test('a proposal names every template', async () => {
  expect(await county.refusal(previewPointsRule, proposal({ pointsEach: [{ templateId: 'cones', points: 5 }] }), { as: county.lead })).toBe('TEMPLATES_DIFFER')
})

test('looking writes nothing', async () => {
  await preview()
  expect(await county.store.count('pointsRules', {})).toBe(1)
})
