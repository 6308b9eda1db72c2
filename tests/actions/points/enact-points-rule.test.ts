import { setTimeout as sleep } from 'node:timers/promises'
import { enactPointsRule, withdrawPointsRule } from '#types/points-rules'
import { showCounty } from '#types/units'
import { pointsRuleAt } from '#core/actions/points-rule-at'
import { openCounty, type County } from '../../support/county'
import { AUGUST, AUGUST_AT, enacted, FIRST, proposal, TOMORROW } from './rules'

let county: County
beforeEach(async () => { county = await openCounty() })
afterEach(() => county.close())

const input = (change: Partial<ReturnType<typeof proposal>> & { fromOn?: string } = {}) => ({ fromOn: AUGUST, reason: '联席会议纪要第 6 号', ...proposal(), ...change })
const refusal = (change: Parameters<typeof input>[0] = {}) => county.refusal(enactPointsRule, input(change), { as: county.lead })

test('a version is stored with who gave it, when and on what paper, and holds from its day', async () => {
  const reply = await county.call(enactPointsRule, input(), { as: county.lead })
  expect(reply).toEqual({ id: 'rule-8', version: 8, fromOn: AUGUST })
  expect(await county.store.get('pointsRules', 'rule-8')).toEqual({
    ...proposal(), _id: 'rule-8', version: 8, fromOn: AUGUST, reason: '联席会议纪要第 6 号', enactedBy: county.lead.accountId, enactedAs: '牵头单位', enactedAt: county.at,
    isWithdrawn: false, withdrawnBy: null, withdrawnAt: null,
  })
  expect((await pointsRuleAt(county.store, AUGUST_AT - 1)).version).toBe(7)
  expect((await pointsRuleAt(county.store, AUGUST_AT)).version).toBe(8)
})

test('phones see what a template pays by the rule of the day', async () => {
  await enacted(county)
  const paid = async () => (await county.call(showCounty, {}, { as: null })).whistleTemplates.map(({ pointsEach }) => pointsEach)
  expect(await paid()).toEqual([5, 3])
  county.at = AUGUST_AT
  expect(await paid()).toEqual([6, 3])
})

test('the same command gives one version', async () => {
  const once = await county.reply(enactPointsRule, input(), { as: county.lead, commandId: 'enact' })
  expect(await county.reply(enactPointsRule, input(), { as: county.lead, commandId: 'enact' })).toEqual(once)
  expect(await county.store.get('pointsRules', 'rule-9')).toBeNull()
})

test('a version begins tomorrow at the earliest', async () => {
  expect(await refusal({ fromOn: '2026-07-15' })).toBe('FROM_OUT_OF_RANGE')
  expect(await refusal({ fromOn: '2026-02-30' })).toBe('FROM_OUT_OF_RANGE')
  expect(await refusal({ fromOn: TOMORROW })).toContain('"ok":true')
})

test('figures that do not fit together are refused, each for its reason', async () => {
  expect(await refusal({ pointsEach: [{ templateId: 'sandbags', points: 6 }] })).toBe('TEMPLATES_DIFFER')
  expect(await refusal({ pointsEach: [{ templateId: 'sandbags', points: 9 }, { templateId: 'lanterns', points: 3 }] })).toBe('CAPS_CROSSED')
  expect(await refusal({ dailyCapPoints: 4, pointsEach: [{ templateId: 'sandbags', points: 4 }, { templateId: 'lanterns', points: 3 }] })).toBe('CAP_BELOW_PROMISED')
  expect(await refusal(FIRST)).toBe('NOTHING_CHANGED')
  expect(await county.store.count('pointsRules', {})).toBe(1)
})

test('one version at a time waits; once its day has come the next can be given', async () => {
  await enacted(county)
  expect(await refusal({ fromOn: '2026-09-01', expiryMonths: 3 })).toBe('RULE_WAITING')
  county.at = AUGUST_AT
  expect(await enacted(county, { fromOn: '2026-09-01', expiryMonths: 3 })).toBe(9)
})

test('a number that was withdrawn is not given again', async () => {
  await county.call(withdrawPointsRule, { version: await enacted(county) }, { as: county.lead })
  expect(await enacted(county)).toBe(9)
})

test('of two that enact at once one wins and the other is told that a version waits', async () => {
  let waiting = 0
  const both = county.withBarrier(async (step, name) => {
    if (step !== 'write' || name !== 'pointsRules') return
    waiting += 1
    for (let waited = 0; waiting < 2 && waited < 2_000; waited += 10) await sleep(10)
  })
  const replies = await Promise.all([3, 4].map((expiryMonths) => both.refusal(enactPointsRule, input({ expiryMonths }), { as: county.lead })))
  expect(waiting).toBeGreaterThanOrEqual(2)
  expect(replies.filter((reply) => reply.includes('"ok":true'))).toHaveLength(1)
  expect(replies.filter((reply) => reply === 'RULE_WAITING')).toHaveLength(1)
  expect(await county.store.count('pointsRules', {})).toBe(2)
})

test('where points are switched off there are no rules to give', async () => {
  const settings = await county.store.get('settings', 'current')
  if (!settings) throw new Error('not provisioned')
  await county.store.put('settings', { ...settings, face: { ...settings.face, pointsEnabled: false } })
  expect(await refusal()).toBe('NOT_FOUND')
})
