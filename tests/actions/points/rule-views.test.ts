import { rulesOn, ruleViewer } from '#core/actions/points/rule-views'
import { settingsOf } from '#core/actions/settings'
import { openCounty, type County } from '../../support/county'
import { AUGUST_AT, enacted } from './rules'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

const versions = async (at: number) => {
  const { inEffect, following } = await rulesOn(county.store, at)
  return [inEffect.version, following?.version ?? null]
}

test('what holds and what follows, on each side of the day on which they change', async () => {
  expect(await versions(county.at)).toEqual([7, null])
  await enacted(county)
  expect(await versions(AUGUST_AT - 1)).toEqual([7, 8])
  expect(await versions(AUGUST_AT)).toEqual([8, null])
})

test('before its own day the first version holds and does not follow itself', async () => {
  expect(await versions(county.at - 30 * 86_400_000)).toEqual([7, 8])
})

test('a view says what the version is on its day and keeps account ids to itself', async () => {
  const rules = await rulesOn(county.store, county.at)
  const viewed = ruleViewer(await settingsOf(county.store), rules)
  const { enactedBy: _, ...rest } = rules.inEffect
  expect(viewed(rules.inEffect)).toMatchObject({ version: rest.version, status: 'in-effect', enactedAs: null })
  expect(viewed({ ...rules.inEffect, version: 3, pointsEach: [{ templateId: 'gone', points: 2 }] })).toMatchObject({ status: 'past', pointsEach: [{ templateId: 'gone', title: '', points: 2 }] })
  expect(Object.keys(viewed(rules.inEffect))).not.toContain('enactedBy')
})
