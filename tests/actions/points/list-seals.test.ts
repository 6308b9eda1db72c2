import { listSeals } from '#types/seals'
import { sealDay } from '#core/actions/timers/seal-day'
import { openCounty, type County } from '../../support/county'
import { aRiderWith } from './shop'

let county: County
beforeAll(async () => {
  county = await openCounty()
  await aRiderWith(county, 7)
  for (const time of ['00:05', '00:10']) {
    county.at = Date.parse(`2026-07-18T${time}:00+08:00`)
    await sealDay(county.runtime)
  }
})
afterAll(() => county.close())

const visitor = { as: null }

test('anybody sees the sealed days, newest first, a page at a time', async () => {
  const first = await county.call(listSeals, { limit: 2 }, visitor)
  expect(first.rows.map(({ on, totalPoints, accounts }) => [on, totalPoints, accounts])).toEqual([['2026-07-17', 7, 4], ['2026-07-16', 7, 4]])
  const rest = await county.call(listSeals, { limit: 2, cursor: first.next ?? '' }, visitor)
  expect(rest.rows.map(({ on }) => on)).toEqual(['2026-07-15'])
  expect(rest.next).toBeUndefined()
  expect(Object.keys(rest.rows[0] ?? {}).sort()).toEqual(['accounts', 'hash', 'on', 'postings', 'previousHash', 'root', 'sealedAt', 'totalPoints'])
})

test('of the last check everybody learns when it was and whether all was right, and nothing else', async () => {
  expect((await county.call(listSeals, {}, visitor)).verdict).toBeNull()
  const check = { _id: 'lc_1', startedAt: 5, finishedAt: 9, accounts: 4, postings: 6, coverage: 100, fault: { record: 'postings/pa_1:1', what: 'x' } }
  await county.store.put('ledgerChecks', check)
  expect((await county.call(listSeals, {}, visitor)).verdict).toEqual({ at: 9, isRight: false })
  await county.store.put('ledgerChecks', { ...check, fault: null })
  expect((await county.call(listSeals, {}, visitor)).verdict).toEqual({ at: 9, isRight: true })
})

test('where points are switched off there is nothing to see', async () => {
  const settings = await county.store.get('settings', 'current')
  if (!settings) throw new Error('no settings')
  await county.store.put('settings', { ...settings, face: { ...settings.face, pointsEnabled: false } })
  expect(await county.call(listSeals, {}, visitor)).toEqual({ rows: [], verdict: null })
  await county.store.put('settings', settings)
})
