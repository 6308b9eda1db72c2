import { lastCheck } from '#core/actions/points/last-check'
import { verifyLedgerNightly } from '#core/actions/timers/verify-ledger'
import { openCounty, type County } from '../../support/county'
import { aRiderWith, award } from '../points/shop'

let county: County
const logged: string[] = []
beforeEach(async () => {
  county = await openCounty()
  logged.length = 0
})
afterEach(() => county.close())

const runAt = (time: string, mayGoOn?: () => boolean) => {
  county.at = Date.parse(`${time}+08:00`)
  return verifyLedgerNightly({ ...county.runtime, log: (level, message) => { logged.push(`${level} ${message}`) } }, mayGoOn)
}
const mark = () => county.store.get('ledgerMarks', 'current')

test('once a night all is recomputed, and what was found is kept and told', async () => {
  await aRiderWith(county, 4)
  expect(await runAt('2026-07-16T02:00:00')).toBe(1)
  const startedAt = county.at
  expect(await lastCheck(county.store)).toEqual({ _id: `lc_${startedAt}`, startedAt, finishedAt: startedAt, accounts: 4, postings: 6, coverage: 100, fault: null })
  expect(await runAt('2026-07-16T02:10:00')).toBe(0)
  expect(await runAt('2026-07-17T02:00:00')).toBe(1)
  expect(logged).toEqual(['info the ledger holds', 'info the ledger holds'])
})

test('a check that does not fit into a run goes on where it stopped, while people write on', async () => {
  const rider = await aRiderWith(county, 4)
  let runs = 0
  for (let minute = 0; await mark() !== null || runs === 0; minute += 1) {
    let pieces = 1
    await runAt(`2026-07-16T02:${String(minute).padStart(2, '0')}:00`, () => pieces-- > 0)
    runs += 1
    if (runs < 4) await award(county, rider, 1)
  }
  expect(runs).toBeGreaterThan(9)
  expect(await lastCheck(county.store)).toMatchObject({ startedAt: Date.parse('2026-07-16T02:00:00+08:00'), finishedAt: county.at, coverage: 100, fault: null })
})

test('two runs at once end in one result', async () => {
  await aRiderWith(county, 4)
  county.at = Date.parse('2026-07-16T02:00:00+08:00')
  await Promise.all([verifyLedgerNightly(county.runtime), verifyLedgerNightly(county.runtime)])
  expect(await county.store.count('ledgerChecks', {})).toBe(1)
  expect(await mark()).toBeNull()
})

test('what does not hold ends the check, is named, and is told as an error', async () => {
  await aRiderWith(county, 4)
  const [account] = await county.store.find('pointsAccounts', { kind: 'worker' }, { limit: 1 })
  if (!account) throw new Error('no account')
  await county.store.put('pointsAccounts', { ...account, balance: 5 })
  expect(await runAt('2026-07-16T02:00:00')).toBe(1)
  expect((await lastCheck(county.store))?.fault).toEqual({ record: `pointsAccounts/${account._id}`, what: 'has balance 5, its postings make 4' })
  expect(logged).toEqual(['error the ledger does not hold'])
  expect(await mark()).toBeNull()
})

test('a county without points has nothing to find', async () => {
  expect(await runAt('2026-07-16T02:00:00')).toBe(1)
  expect(await lastCheck(county.store)).toMatchObject({ accounts: 0, postings: 0, coverage: 100, fault: null })
})
