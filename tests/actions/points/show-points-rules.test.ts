import { showPointsRules, withdrawPointsRule } from '#types/points-rules'
import { openCounty, type County } from '../../support/county'
import { AUGUST, AUGUST_AT, enacted, FIRST } from './rules'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

const shown = () => county.call(showPointsRules, {}, { as: null })

test('anyone reads what holds, with the templates’ titles; nothing follows before something is given', async () => {
  const { inEffect, following, rows } = await shown()
  expect(following).toBeNull()
  expect(inEffect).toEqual({
    ...FIRST, version: 7, status: 'in-effect', fromOn: '2026-07-15', enactedAt: county.at, enactedAs: null, reason: '',
    pointsEach: [{ templateId: 'sandbags', title: '垒沙袋 45 分钟', points: 5 }, { templateId: 'lanterns', title: '挂灯笼', points: 3 }],
  })
  expect(rows).toEqual([inEffect])
})

test('versions come newest first; the one that waits is the next, a withdrawn one says so, and nobody’s account id is shown', async () => {
  await county.call(withdrawPointsRule, { version: await enacted(county) }, { as: county.lead })
  await enacted(county)
  const { inEffect, following, rows } = await shown()
  expect(rows.map(({ version, status }) => [version, status])).toEqual([[9, 'next'], [8, 'withdrawn'], [7, 'in-effect']])
  expect(inEffect.version).toBe(7)
  expect(following).toMatchObject({ version: 9, fromOn: AUGUST, enactedAs: '牵头单位', reason: '联席会议纪要第 6 号' })
  expect(JSON.stringify(rows)).not.toContain(county.lead.accountId)
})

test('from its day on the next is in effect and the former is past', async () => {
  county.at = AUGUST_AT
  const { following, rows } = await shown()
  expect(following).toBeNull()
  expect(rows.map(({ status }) => status)).toEqual(['in-effect', 'withdrawn', 'past'])
})

test('the list is given in pages', async () => {
  const first = await county.call(showPointsRules, { limit: 2 }, { as: null })
  const second = await county.call(showPointsRules, { limit: 2, cursor: first.next ?? '' }, { as: null })
  expect([...first.rows, ...second.rows].map(({ version }) => version)).toEqual([9, 8, 7])
  expect(second.next).toBeUndefined()
})
