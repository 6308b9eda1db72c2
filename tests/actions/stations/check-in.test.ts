import { scanCode } from '#types/stations'
import type { County, Person } from '../../support/county'
import { aPresenceCode, FAR_STATION, STATION } from '../points/shop'
import { openCounters, type Counters } from './counters'

let county: County
let keeper: Person
let scan: Counters['scan']
beforeAll(async () => { ({ county, keeper, scan } = await openCounters()) })
afterAll(() => county.close())

const checkInsOf = (rider: Person, on = '2026-07-15') => county.store.get('checkIns', `${rider.accountId}:${STATION}:${on}`)

test('the first accepted scan checks in and verifies the rider', async () => {
  const rider = await county.rider('田小满')
  expect(await scan(await aPresenceCode(county, rider))).toEqual({ kind: 'check-in', id: `${rider.accountId}:${STATION}:2026-07-15`, isFirstToday: true, hasVerifiedRider: true })
  expect(await checkInsOf(rider)).toMatchObject({ accountId: rider.accountId, stationId: STATION, on: '2026-07-15', at: county.at, scannedBy: keeper.accountId })
  expect(await county.store.get('accounts', rider.accountId)).toMatchObject({ riderStatus: 'verified', verifiedBy: keeper.accountId, verifiedAt: county.at })
})

test('a second code the same day is taken but credits nothing; the next day counts again', async () => {
  const rider = await county.rider('韩霜降', { isVerified: true })
  expect(await scan(await aPresenceCode(county, rider))).toMatchObject({ isFirstToday: true, hasVerifiedRider: false })
  expect(await scan(await aPresenceCode(county, rider))).toMatchObject({ isFirstToday: false })
  const noon = county.at
  county.at = Date.parse('2026-07-16T00:00:00+08:00')
  expect(await scan(await aPresenceCode(county, rider))).toMatchObject({ isFirstToday: true })
  county.at = noon
  expect(await checkInsOf(rider, '2026-07-16')).not.toBeNull()
})

test('another station the same day is another check-in', async () => {
  const rider = await county.rider('程惊蛰')
  const far = await county.staff('keeper', FAR_STATION, '邻驿站')
  expect(await scan(await aPresenceCode(county, rider))).toMatchObject({ isFirstToday: true })
  expect(await scan(await aPresenceCode(county, rider), far, FAR_STATION)).toMatchObject({ isFirstToday: true })
})

test('a hundred scans of one code at once are exactly one credit', async () => {
  const rider = await county.rider('高立夏')
  const digits = await aPresenceCode(county, rider)
  const replies = await Promise.all(Array.from({ length: 100 }, () => county.reply(scanCode, { stationId: STATION, digits }, { as: keeper })))
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  // BUSY: a slow machine gave up on the retries; nothing was done then either.
  const others = replies.flatMap((reply) => ('refusal' in reply ? [reply.refusal.code] : []))
  expect(others.filter((code) => code === 'CODE_USED' || code === 'BUSY')).toHaveLength(99)
  expect(await county.store.count('checkIns', { stationId: STATION, on: '2026-07-15', accountId: rider.accountId })).toBe(1)
})

test('twenty different codes of one rider at once are one credit and nineteen that are not the first', async () => {
  const rider = await county.rider('何小雪')
  const digits = await Promise.all(Array.from({ length: 20 }, () => aPresenceCode(county, rider)))
  const replies = await Promise.all(digits.map((one) => scan(one)))
  expect(replies.filter((reply) => reply.kind === 'check-in' && reply.isFirstToday)).toHaveLength(1)
  expect(replies.filter((reply) => reply.hasVerifiedRider)).toHaveLength(1)
})

test('one command sent a hundred times at once gets one answer', async () => {
  const rider = await county.rider('路人甲')
  const digits = await aPresenceCode(county, rider)
  const replies = await Promise.all(Array.from({ length: 100 }, () => county.reply(scanCode, { stationId: STATION, digits }, { as: keeper, commandId: 'resent' })))
  expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1)
  expect(replies[0]).toMatchObject({ ok: true, data: { kind: 'check-in', isFirstToday: true } })
})
