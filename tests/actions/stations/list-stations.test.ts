import { listStations } from '#types/stations'
import { openCounty, type County } from '../../support/county'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

test('anyone sees every open station, with the calendar that opens and shuts it', async () => {
  const { rows, calendar, now } = await county.call(listStations, {}, { as: null })
  expect(rows.map(({ id }) => id).sort()).toEqual(['gull-pavilion', 'net-shop', 'salt-pavilion'])
  expect(rows.find(({ id }) => id === 'salt-pavilion')).toEqual({
    id: 'salt-pavilion', name: '盐巷歇脚亭', place: { lat: 27.12, lng: 120.63 }, address: '盐巷 2 号', isPartner: false, seats: 4,
    hours: [{ days: [1, 2, 3, 4, 5], from: '00:00', to: '24:00' }], followsCalendar: false, functions: ['rest', 'shower', 'truck-parking'],
  })
  expect(calendar).toEqual(county.profile.calendar)
  expect(now).toBe(county.at)
})

test('a station that was closed for good is not listed', async () => {
  const station = await county.store.get('stations', 'net-shop')
  if (station) await county.store.put('stations', { ...station, isOpen: false })
  const { rows } = await county.call(listStations, {}, { as: null })
  expect(rows.map(({ id }) => id)).not.toContain('net-shop')
})
