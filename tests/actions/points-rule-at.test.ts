import { pointsRuleAt } from '#core/actions/points-rule-at'
import { openCounty, type County } from '../support/county'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

const DAY = 86_400_000
const versionAt = async (at: number) => (await pointsRuleAt(county.store, at)).version

test('a county begins with the rule of its profile, which holds for the time before, too', async () => {
  const { points, whistleTemplates } = county.profile
  const rule = await pointsRuleAt(county.store, county.at)
  expect(rule).toMatchObject({ ...points, fromOn: '2026-07-15', enactedBy: null })
  expect(rule.pointsEach).toEqual(whistleTemplates.map(({ id, pointsEach }) => ({ templateId: id, points: pointsEach })))
  expect(await versionAt(county.at - 400 * DAY)).toBe(7)
})

test('a later version holds from the first instant of its day in +08:00', async () => {
  const first = await pointsRuleAt(county.store, county.at)
  await county.store.put('pointsRules', { ...first, _id: 'rule-8', version: 8, fromOn: '2026-08-01' })
  await county.store.put('pointsRules', { ...first, _id: 'rule-9', version: 9, fromOn: '2026-07-20', isWithdrawn: true })
  const midnight = Date.parse('2026-08-01T00:00:00+08:00')
  expect([await versionAt(midnight - 1), await versionAt(midnight), await versionAt(midnight + 400 * DAY)]).toEqual([7, 8, 8])
})

test('an environment without any rule says so', async () => {
  const empty = { ...county.store, find: async () => [] }
  await expect(pointsRuleAt(empty, county.at)).rejects.toThrow(/not provisioned/)
})
