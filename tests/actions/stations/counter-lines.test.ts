import { counterLines } from '#core/actions/stations/counter-lines'
import { openCounty, type County } from '../../support/county'
import { STATION } from '../points/shop'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

test('the ten latest of the day are shown, the newest first', async () => {
  for (let n = 0; n < 12; n += 1) {
    await county.store.put('checkIns', { _id: `ac_${n}:${STATION}:d`, accountId: `ac_${n}`, stationId: STATION, within: ['isle'], on: '2026-07-15', at: 1_000 + n, scannedBy: 'ac_k' })
  }
  const lines = await counterLines(county.store, { stationId: STATION, pointsAccountId: null, on: '2026-07-15' })
  expect(lines.map(({ at }) => at)).toEqual([1_011, 1_010, 1_009, 1_008, 1_007, 1_006, 1_005, 1_004, 1_003, 1_002])
  expect(lines[0]).toEqual({ id: `ac_11:${STATION}:d`, kind: 'check-in', title: '已注销', at: 1_011 })
  expect(await counterLines(county.store, { stationId: STATION, pointsAccountId: null, on: '2026-07-16' })).toEqual([])
})
