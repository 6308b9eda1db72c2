import { showLedgerCheck } from '#types/seals'
import { sealDay } from '#core/actions/timers/seal-day'
import { verifyLedgerNightly } from '#core/actions/timers/verify-ledger'
import { openCounty, type County } from '../../support/county'
import { aRiderWith } from './shop'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

test('an official sees what the last check found, how far the next has come, and what is sealed', async () => {
  const official = await county.staff('official', 'east-coast', '陶芒种')
  expect(await county.call(showLedgerCheck, {}, { as: official })).toEqual({ last: null, running: null, sealedOn: null })
  await aRiderWith(county, 7)
  for (const time of ['00:05', '00:10', '02:00']) {
    county.at = Date.parse(`2026-07-16T${time}:00+08:00`)
    await sealDay(county.runtime)
  }
  await verifyLedgerNightly(county.runtime)
  const last = { startedAt: county.at, finishedAt: county.at, accounts: 4, postings: 6, coverage: 100, fault: null }
  expect(await county.call(showLedgerCheck, {}, { as: official })).toEqual({ last, running: null, sealedOn: '2026-07-15' })
  county.at += 86_400_000
  let pieces = 2
  await verifyLedgerNightly(county.runtime, () => pieces-- > 0)
  expect(await county.call(showLedgerCheck, {}, { as: official })).toEqual({ last, running: { startedAt: county.at, accounts: 4, postings: 6 }, sealedOn: '2026-07-15' })
})
