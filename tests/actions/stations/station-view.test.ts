import { stationView } from '#core/actions/stations/station-view'

test('a view has what everyone may know and nothing of the record beside it', () => {
  const station = {
    _id: 's1', version: 3, within: ['isle', 's1'], isOpen: true, name: '歇脚亭', communityId: 'c1', place: { lat: 1, lng: 2 }, address: '巷口', isPartner: true,
    hours: [], followsCalendar: false, functions: ['rest' as const], phone: '0543', hint: '后门',
  }
  const shown = JSON.parse(JSON.stringify(stationView(station))) as unknown
  expect(shown).toEqual({ id: 's1', name: '歇脚亭', place: { lat: 1, lng: 2 }, address: '巷口', isPartner: true, hours: [], followsCalendar: false, functions: ['rest'], phone: '0543', hint: '后门' })
})
