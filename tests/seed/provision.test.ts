import type { Ids } from '#core/runtime/ids'
import { keysFrom } from '#core/runtime/keys'
import { checkProfile } from '#profiles/check'
import { loadProfile } from '#profiles/load'
import { thirdCounty } from '../fixtures/third-county'
import { ForeignDataError, provision } from '../../seed/provision'
import { memoryStore } from './memory-store'

const NOW = Date.parse('2026-07-15T12:00:00+08:00')
const keys = keysFrom('a key for tests alone, forty characters.')
const countingIds = (): Ids => {
  let next = 0
  return { make: (prefix) => `${prefix}_${next++}`, below: (bound) => next++ % bound }
}
const into = (store: ReturnType<typeof memoryStore>, profile = thirdCounty) => provision(store, profile, { now: NOW, keys, ids: countingIds() })

test('an empty environment gets the tree with each unit’s path from the root, and a leaf unit for each station', async () => {
  const store = memoryStore()
  await into(store)
  expect((await store.get('units', 'gull-rock-lane-9'))?.within).toEqual(['isle', 'east-coast', 'north-bend', 'gull-rock', 'gull-rock-lane-9'])
  expect(await store.get('units', 'net-shop')).toMatchObject({ kind: 'station', parentId: 'gull-rock', isOpen: true })
  expect((await store.get('stations', 'net-shop'))?.within).toEqual(['isle', 'east-coast', 'north-bend', 'gull-rock', 'net-shop'])
  expect(store.rows('units')).toHaveLength(thirdCounty.units.length + thirdCounty.stations.length)
})

test('settings are the profile’s', async () => {
  const store = memoryStore()
  await into(store)
  expect(await store.get('settings', 'current')).toMatchObject({
    profileId: 'third-county', rootUnitId: 'isle', allocationLimitPoints: 500, arrivalLateMinutes: 10, arrivalGraceMinutes: 15, collectMinutes: 3, nobodyMinutes: 8, quietHours: { from: '23:00', to: '05:00', restDaysTo: '07:00' }, recheckPercent: 25,
    whistleTemplates: thirdCounty.whistleTemplates.map(({ pointsEach: _, ...template }) => template),
  })
})

test('the first points rule is the profile’s, from the day of provisioning', async () => {
  const store = memoryStore()
  await into(store)
  expect(store.rows('pointsRules')).toEqual([{
    ...thirdCounty.points, _id: 'rule-7', fromOn: '2026-07-15', pointsEach: [{ templateId: 'sandbags', points: 5 }, { templateId: 'lanterns', points: 3 }],
    enactedBy: null, enactedAs: '', enactedAt: NOW, reason: '', isWithdrawn: false, withdrawnBy: null, withdrawnAt: null,
  }])
})

test('a county stored before points rules had versions gets its first, and is otherwise left as it was', async () => {
  const store = memoryStore()
  await into(store)
  await store.remove('pointsRules', 'rule-7')
  const before = store.dump()
  expect(await into(store)).toEqual({ isNew: false, invitation: null })
  expect(store.rows('pointsRules')).toMatchObject([{ version: 7 }])
  await store.remove('pointsRules', 'rule-7')
  expect(store.dump()).toBe(before)
})

test('a later version of the profile does not change the rule that stands', async () => {
  const store = memoryStore()
  await into(store)
  await into(store, { ...thirdCounty, points: { ...thirdCounty.points, version: 8, dailyCapPoints: 9 } })
  expect(store.rows('pointsRules')).toMatchObject([{ version: 7, dailyCapPoints: 8 }])
})

test('there is one vacant post, at the root, and one code for it that is stored hashed and lives seven days', async () => {
  const store = memoryStore()
  const { isNew, invitation } = await into(store)
  expect(isNew).toBe(true)
  expect(invitation).toMatch(/^QF-[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}$/)
  expect(store.rows('posts')).toMatchObject([{ role: 'official', unitId: 'isle', within: ['isle'], holderId: null }])
  expect(store.rows('invitations')).toEqual([
    { _id: keys.hash('invitation', invitation ?? ''), postId: store.rows('posts')[0]?._id, phoneId: null, expiresAt: NOW + 7 * 86_400_000, usedBy: null },
  ])
  expect(JSON.stringify(store.rows('invitations'))).not.toContain(invitation)
})

test('with the lead\'s number the first code is for that number alone', async () => {
  const store = memoryStore()
  await provision(store, thirdCounty, { now: NOW, keys, ids: countingIds(), leadPhone: '13800000008' })
  expect(store.rows('invitations')).toMatchObject([{ phoneId: keys.hash('phone', '13800000008') }])
  expect(store.dump()).not.toContain('13800000008')
})

test('provisioning a second time writes nothing and gives no further code', async () => {
  const store = memoryStore()
  await into(store)
  const before = store.dump()
  expect(await into(store)).toEqual({ isNew: false, invitation: null })
  expect(store.dump()).toBe(before)
})

test('a run that was cut short before the settings is done over', async () => {
  const store = memoryStore()
  await into(store)
  await store.remove('settings', 'current')
  await store.remove('units', 'isle')
  const { isNew, invitation } = await into(store)
  expect(isNew && invitation).toBeTruthy()
  expect(await store.get('units', 'isle')).not.toBeNull()
  expect(store.rows('posts')).toHaveLength(1)
})

test('another county’s environment is refused and left as it was', async () => {
  const store = memoryStore()
  await into(store)
  const before = store.dump()
  await expect(into(store, checkProfile(await loadProfile('gaoqing')))).rejects.toThrow(new ForeignDataError('third-county', 'gaoqing'))
  expect(store.dump()).toBe(before)
})

test('both shipped counties can be provisioned', async () => {
  for (const id of ['gaoqing', 'xiangtan']) {
    const store = memoryStore()
    await into(store, await loadProfile(id))
    expect((await store.get('settings', 'current'))?.rootUnitId).toBe(id)
  }
})
