import { issueCode, scanCode } from '#types/stations'
import type { County, Person } from '../../support/county'
import { anOffer, aHeldRedemption, aPresenceCode, aRiderWith, FAR_STATION, PARTNER, STATION } from '../points/shop'
import { openCounters, type Counters } from './counters'

let county: County
let keeper: Person
let merchant: Person
let scan: Counters['scan']
let refused: Counters['refused']
beforeAll(async () => { ({ county, keeper, merchant, scan, refused } = await openCounters()) })
afterAll(() => county.close())

test('what a code is for is recognised by itself', async () => {
  const rider = await aRiderWith(county, 12)
  const { digits } = await aHeldRedemption(county, rider, await anOffer(county))
  expect(await scan(await aPresenceCode(county, rider))).toMatchObject({ kind: 'check-in' })
  expect(await scan(digits)).toMatchObject({ kind: 'redemption', offerTitle: '毛巾' })
})

test('digits that were never issued are wrong', async () => {
  expect(await refused('00000001')).toBe('CODE_WRONG')
})

test('digits of another length are no digits', async () => {
  expect(await county.reply(scanCode, { stationId: STATION, digits: '1234567' }, { as: keeper })).toEqual({ ok: false, fields: { digits: 'WRONG_FORMAT' } })
})

test('a code that ran out is refused', async () => {
  const digits = await aPresenceCode(county, await county.rider('田小满'))
  county.at += 300_000
  expect(await refused(digits)).toBe('CODE_EXPIRED')
})

test('a second scan is refused; the first one\'s command answers as before', async () => {
  const digits = await aPresenceCode(county, await county.rider('韩霜降'))
  const first = await scan(digits, keeper, STATION, 'scan-once')
  expect(await refused(digits)).toBe('CODE_USED')
  expect(await scan(digits, keeper, STATION, 'scan-once')).toEqual(first)
})

test('nobody scans his own code, and it stays good for somebody else', async () => {
  const both = await county.staff('keeper', STATION, '两边跑', await county.rider('两边跑'))
  const { digits } = await county.call(issueCode, { purpose: 'presence' }, { as: both })
  expect(await refused(digits, both)).toBe('OWN_CODE')
  expect(await scan(digits)).toMatchObject({ kind: 'check-in' })
})

test('a merchant fulfils redemptions and checks nobody in', async () => {
  const rider = await aRiderWith(county, 12)
  expect(await refused(await aPresenceCode(county, rider), merchant, PARTNER)).toBe('NOT_FOR_MERCHANT')
  const { digits } = await aHeldRedemption(county, rider, await anOffer(county, { stationId: PARTNER, title: '体检卡' }))
  expect(await scan(digits, merchant, PARTNER)).toMatchObject({ kind: 'redemption', offerTitle: '体检卡' })
})

test('a keeper scans at his own station only', async () => {
  const digits = await aPresenceCode(county, await county.rider('程惊蛰'))
  expect(await refused(digits, keeper, FAR_STATION)).toBe('NOT_FOUND')
})

test('too many wrong tries are refused with the time of the next, and not stored', async () => {
  const clumsy = await county.staff('keeper', STATION, '手滑')
  for (let n = 0; n < 5; n += 1) expect(await refused(String(20_000_000 + n), clumsy)).toBe('CODE_WRONG')
  const command = { as: clumsy, commandId: 'clumsy' }
  const digits = await aPresenceCode(county, await county.rider('高立夏'))
  const reply = await county.reply(scanCode, { stationId: STATION, digits }, command)
  expect(reply).toEqual({ ok: false, refusal: { code: 'TOO_MANY', retryAt: (Math.floor(county.at / 60_000) + 1) * 60_000 } })
  county.at += 60_000
  expect(await county.call(scanCode, { stationId: STATION, digits }, command)).toMatchObject({ kind: 'check-in' })
})
