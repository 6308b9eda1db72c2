import { allocateFund } from '#types/points'
import { NO_HASH } from '#domain/points/account'
import { EMPTY_ROOT } from '#domain/points/merkle'
import { EMPTY_DAY, sealOf, tallied } from '#domain/points/seal'
import { sealDay } from '#core/actions/timers/seal-day'
import type { Barrier } from '#core/store/transaction'
import { openCounty, type County } from '../../support/county'
import { aRiderWith, COMMUNITY } from '../points/shop'

let county: County
beforeEach(async () => { county = await openCounty() })
afterEach(() => county.close())

const at = (time: string) => Date.parse(`${time}+08:00`)
const runAt = (time: string, mayGoOn?: () => boolean) => {
  county.at = at(time)
  return sealDay(county.runtime, mayGoOn)
}
/** Closed at 00:05, sealed at 00:10. */
async function night(date: string) {
  await runAt(`${date}T00:05:00`)
  return runAt(`${date}T00:10:00`)
}
const allocate = (through: County = county) => through.call(allocateFund, { unitId: COMMUNITY, amountPoints: 10, reason: '测试' }, { as: county.lead })
const seals = () => county.store.find('seals', {}, { orderBy: [['on', 'asc']], limit: 50 })
const dayOf = (postedOn: string) => county.store.find('postings', { postedOn }, { orderBy: [['account', 'asc'], ['sequence', 'asc']], limit: 100 })

test('the day before is sealed: its postings in order, who there is, what is out', async () => {
  await aRiderWith(county, 7)
  expect(await night('2026-07-16')).toBe(1)
  const [seal] = await seals()
  const tally = (await dayOf('2026-07-15')).reduce(tallied, EMPTY_DAY)
  expect(seal).toEqual({ _id: '2026-07-15', ...sealOf(tally, { on: '2026-07-15', sealedAt: county.at, previous: null }) })
  expect(seal).toMatchObject({ postings: 6, accounts: 4, totalPoints: 7, previousHash: NO_HASH })
})

test('missed days are sealed in order, those without postings too, each chained to the one before', async () => {
  await aRiderWith(county, 7)
  county.at = at('2026-07-18T09:00:00')
  await allocate()
  expect(await night('2026-07-20')).toBe(5)
  const all = await seals()
  expect(all.map(({ on, postings, totalPoints }) => [on, postings, totalPoints])).toEqual([
    ['2026-07-15', 6, 7], ['2026-07-16', 0, 7], ['2026-07-17', 0, 7], ['2026-07-18', 2, 17], ['2026-07-19', 0, 17],
  ])
  expect(all[1]?.root).toBe(EMPTY_ROOT)
  expect(all.slice(1).map(({ previousHash }) => previousHash)).toEqual(all.slice(0, -1).map(({ hash }) => hash))
})

test('nothing is sealed before the first posting, on the day itself, or before the night\'s ten minutes', async () => {
  expect(await night('2026-07-15')).toBe(0)
  await allocate()
  expect(await runAt('2026-07-15T23:59:00')).toBe(0)
  expect(await runAt('2026-07-16T00:04:00')).toBe(0)
  expect(await runAt('2026-07-16T00:05:00')).toBe(0)
  expect(await runAt('2026-07-16T00:07:59')).toBe(0)
  expect(await runAt('2026-07-16T00:08:00')).toBe(1)
})

test('a second run, late or beside the first, seals nothing twice', async () => {
  await allocate()
  await runAt('2026-07-18T00:05:00')
  county.at = at('2026-07-18T00:10:00')
  const counts = await Promise.all([sealDay(county.runtime), sealDay(county.runtime)])
  expect((counts[0] ?? 0) + (counts[1] ?? 0)).toBe(3)
  expect(await runAt('2026-07-18T11:10:00')).toBe(0)
  expect(await seals()).toHaveLength(3)
})

test('a day that does not fit into a run is finished by the next, with the same seal', async () => {
  await aRiderWith(county, 7)
  for (let n = 0; n < 600; n += 1) await county.store.put('postings', { ...((await dayOf('2026-07-15'))[0] ?? fail()), _id: `pa_z:${n + 1}`, account: 'pa_z', sequence: n + 1 })
  await runAt('2026-07-16T00:05:00')
  let steps = 1
  expect(await runAt('2026-07-16T00:10:00', () => steps-- > 0)).toBe(0)
  expect(await county.store.get('sealProgress', 'current')).toMatchObject({ on: '2026-07-15', count: 500, version: 1 })
  expect(await runAt('2026-07-16T01:05:00')).toBe(1)
  const rows = (await county.store.find('postings', { postedOn: '2026-07-15' }, { orderBy: [['account', 'asc'], ['sequence', 'asc']], limit: 1_000 }))
  const [seal] = await seals()
  expect(seal).toEqual({ _id: '2026-07-15', ...sealOf(rows.reduce(tallied, EMPTY_DAY), { on: '2026-07-15', sealedAt: county.at, previous: null }) })
  expect(await county.store.get('sealProgress', 'current')).toMatchObject({ on: '2026-07-16', sealHash: seal?.hash, count: 0, account: '' })
})

function fail(): never { throw new Error('no posting') }

describe('a posting is never dated to a sealed day', () => {
  test('what was begun before midnight and commits in the first minutes keeps its day, which is sealed with it', async () => {
    await allocate()
    let isLate = true
    const slow = county.withBarrier(async (step) => {
      if (step !== 'commit' || !isLate) return
      isLate = false
      expect(await runAt('2026-07-16T00:04:30')).toBe(0)
    })
    slow.at = at('2026-07-15T23:59:59')
    await allocate(slow)
    await night('2026-07-16')
    expect((await seals())[0]).toMatchObject({ on: '2026-07-15', postings: 4 })
  })

  test('what was begun before midnight and reads the ledger after the day was closed is dated to the next', async () => {
    await allocate()
    let isLate = true
    const slow = county.withBarrier(async (step) => {
      if (step !== 'begin' || !isLate) return
      isLate = false
      // The snapshot is taken, the clock of this call stands still before midnight, and the day is closed beside it …
      await runAt('2026-07-16T00:05:00')
      throw Object.assign(new Error('lost'), { code: 'DATABASE_TRANSACTION_CONFLICT' })
    })
    slow.at = at('2026-07-15T23:59:59')
    await allocate(slow)
    const late = await dayOf('2026-07-16')
    expect(late.map((posting) => posting.at)).toEqual([at('2026-07-16T00:00:00'), at('2026-07-16T00:00:00')])
    expect(await runAt('2026-07-16T00:10:00')).toBe(1)
    expect((await seals())[0]).toMatchObject({ on: '2026-07-15', postings: 2 })
    expect(await night('2026-07-17')).toBe(1)
    expect((await seals())[1]).toMatchObject({ on: '2026-07-16', postings: 2 })
  })

  test('what began before the day was closed is over before the day is sealed: it does not outlive the time between', async () => {
    await allocate()
    let outcome = 'not begun'
    const barrier: Barrier = async (step) => {
      if (step !== 'commit') return
      await runAt('2026-07-16T00:05:00')
      // Sealing waits longer than a transaction can live: at the last instant it still has not begun.
      outcome = `sealed ${await runAt('2026-07-16T00:07:59')}`
    }
    const slow = county.withBarrier(barrier)
    slow.at = at('2026-07-15T23:59:59')
    await allocate(slow)
    expect(outcome).toBe('sealed 0')
    expect(await runAt('2026-07-16T00:10:00')).toBe(1)
    expect((await seals())[0]).toMatchObject({ on: '2026-07-15', postings: 4 })
    expect(await dayOf('2026-07-16')).toEqual([])
  })
})
