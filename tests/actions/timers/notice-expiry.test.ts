import { noticeExpiry } from '#core/actions/timers/notice-expiry'
import { accountOfOwner } from '#core/actions/points/ledger'
import { NOON, openCounty, type County, type Person } from '../../support/county'
import { aRiderWith } from '../points/shop'

let county: County
let rider: Person
let accountId: string
beforeEach(async () => {
  county = await openCounty()
  rider = await aRiderWith(county, 12)
  accountId = (await accountOfOwner(county.store, { kind: 'worker', ownerId: rider.accountId }))?._id ?? ''
})
afterEach(() => county.close())

const runOn = (date: string, mayGoOn?: () => boolean) => {
  county.at = Date.parse(`${date}T09:05:00+08:00`)
  return noticeExpiry(county.runtime, mayGoOn)
}
const message = (days: number) => county.store.get('outgoing', `points-expiring:${accountId}:2026-09:${days}`)

test('a rider is told 30 days before his points run out and 7 days before, once each', async () => {
  expect(await runOn('2026-08-30')).toBe(0)
  expect(await runOn('2026-08-31')).toBe(1)
  expect(await runOn('2026-09-01')).toBe(0)
  expect(await runOn('2026-09-23')).toBe(1)
  expect(await runOn('2026-09-30')).toBe(0)
  const first = await message(30)
  expect(first).toMatchObject({ kind: 'points-expiring', to: rider.accountId, at: Date.parse('2026-08-31T09:05:00+08:00'), sentAt: null })
  expect(JSON.parse(first?.body ?? '')).toEqual({ amountPoints: 12, on: '2026-09-30', days: 30 })
  expect(JSON.parse((await message(7))?.body ?? '')).toMatchObject({ days: 7 })
})

test('a run that comes late writes the nearer notice alone, and two at once write one', async () => {
  county.at = NOON
  const counts = await Promise.all([runOn('2026-09-25'), runOn('2026-09-25')])
  expect((counts[0] ?? 0) + (counts[1] ?? 0)).toBe(1)
  expect([await message(30), (await message(7))?._id === undefined]).toEqual([null, false])
})

test('whose lots are held over from an earlier month is told of the next one, too', async () => {
  const account = await county.store.get('pointsAccounts', accountId)
  if (!account) throw new Error('no account')
  await county.store.put('pointsAccounts', { ...account, lots: [{ month: '2026-06', points: 5 }, { month: '2026-09', points: 7 }], oldestLot: '2026-06' })
  expect(await runOn('2026-09-24')).toBe(1)
  expect(JSON.parse((await message(7))?.body ?? '')).toMatchObject({ amountPoints: 7 })
})

test('nobody is told of points that are over, whose owner is gone, or after the run\'s time', async () => {
  expect(await runOn('2026-10-01')).toBe(0)
  expect(await runOn('2026-09-24', () => false)).toBe(0)
  await county.store.remove('pointsOwners', `worker:${rider.accountId}`)
  expect(await runOn('2026-09-24')).toBe(0)
})

test('where points are switched off nobody is told', async () => {
  const settings = await county.store.get('settings', 'current')
  if (settings) await county.store.put('settings', { ...settings, face: { ...settings.face, pointsEnabled: false } })
  expect(await runOn('2026-09-24')).toBe(0)
})
