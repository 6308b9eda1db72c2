import { showStation } from '#types/stations'
import { openCounty, type County } from '../../support/county'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

test('anyone sees a station with the calendar and the server\'s time', async () => {
  const shown = await county.call(showStation, { stationId: 'gull-pavilion' }, { as: null })
  expect(shown).toEqual({ station: expect.objectContaining({ id: 'gull-pavilion', name: '鸥石歇脚亭', isPartner: false, followsCalendar: true }), calendar: county.profile.calendar, now: county.at })
  expect(shown.station).not.toHaveProperty('within')
})

test('an unknown station and one that was closed are not found', async () => {
  expect(await county.refusal(showStation, { stationId: 'nowhere' }, { as: null })).toBe('NOT_FOUND')
  const station = await county.store.get('stations', 'net-shop')
  if (station) await county.store.put('stations', { ...station, isOpen: false })
  expect(await county.refusal(showStation, { stationId: 'net-shop' }, { as: null })).toBe('NOT_FOUND')
})
