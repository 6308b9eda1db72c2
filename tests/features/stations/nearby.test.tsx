import type { Calendar } from '#types/profile'
import { nearbyStations, nearerButShut, opensSoon } from '@/features/stations/nearby'
import { layOut } from '@/features/stations/pin-layout'
import { aStation } from '../../pages/rider-samples'

const calendar: Calendar = { holidays: [], workdays: [] }
const here = { lat: 37.17, lng: 117.83 }
/** A Friday at 13:05 in the county. */
const FIVE_PAST_ONE = Date.parse('2026-07-24T13:05:00+08:00')
const at = (metersNorth: number) => ({ lat: here.lat + metersNorth / 111_195, lng: here.lng })
const everyDay = (...spans: [string, string][]) => spans.map(([from, to]) => ({ days: [1, 2, 3, 4, 5, 6, 7], from, to }))

const lunch = aStation({ id: 'lunch', name: '听荷驿站', place: at(120), hours: everyDay(['08:30', '12:00'], ['13:30', '18:00']) })
const bank = aStation({ id: 'bank', place: at(350), hours: everyDay(['09:00', '17:00']) })
const evening = aStation({ id: 'evening', place: at(60), hours: everyDay(['19:00', '22:00']) })
const idsOf = (rows: ReturnType<typeof nearbyStations>) => rows.map(({ station }) => station.id)

test('what is open comes before what is nearer, what opens soon before what opens later', () => {
  expect(idsOf(nearbyStations([evening, lunch, bank], calendar, here, FIVE_PAST_ONE))).toEqual(['bank', 'lunch', 'evening'])
})

test('among open ones the nearest is first', () => {
  const far = aStation({ id: 'far', place: at(900), hours: everyDay(['09:00', '17:00']) })
  expect(idsOf(nearbyStations([far, bank], calendar, here, FIVE_PAST_ONE))).toEqual(['bank', 'far'])
})

test('a nearer one on its lunch break is worth a line until it opens', () => {
  const nearby = nearbyStations([lunch, bank], calendar, here, FIVE_PAST_ONE)
  expect(nearerButShut(nearby, FIVE_PAST_ONE)?.station.id).toBe('lunch')
  const afterLunch = FIVE_PAST_ONE + 25 * 60_000
  expect(nearerButShut(nearbyStations([lunch, bank], calendar, here, afterLunch), afterLunch)).toBeUndefined()
})

test('a shut one farther away than the open one is not news', () => {
  const farLunch = { ...lunch, place: at(500) }
  expect(nearerButShut(nearbyStations([farLunch, bank], calendar, here, FIVE_PAST_ONE), FIVE_PAST_ONE)).toBeUndefined()
})

test('two hours ahead is soon, a minute more is not', () => {
  const [one] = nearbyStations([evening], calendar, here, FIVE_PAST_ONE)
  const opensAt = Date.parse('2026-07-24T19:00:00+08:00')
  expect(one && opensSoon(one, opensAt - 2 * 3_600_000)).toBe(true)
  expect(one && opensSoon(one, opensAt - 2 * 3_600_000 - 60_000)).toBe(false)
})

test('without a place nothing has a distance, and open ones are still first', () => {
  const nearby = nearbyStations([lunch, bank], calendar, null, FIVE_PAST_ONE)
  expect(idsOf(nearby)).toEqual(['bank', 'lunch'])
  expect(nearby.every(({ meters, direction }) => meters === null && direction === null)).toBe(true)
})

test('a pin lies in its true direction and carries its number in the list', () => {
  const east = aStation({ id: 'east', place: { lat: here.lat, lng: here.lng + 0.005 }, hours: everyDay(['09:00', '17:00']) })
  const { pins } = layOut(here, nearbyStations([bank, east], calendar, here, FIVE_PAST_ONE))
  const [north, right] = pins
  expect([north?.number, north?.x]).toEqual([1, 0])
  expect(north && north.y < 0).toBe(true)
  expect([right?.number, Math.abs(right?.y ?? 1)]).toEqual([2, 0])
  expect(right && right.x > 0).toBe(true)
})

test('of two stations in one spot only the first has a pin', () => {
  const twin = { ...bank, id: 'twin' }
  expect(layOut(here, nearbyStations([bank, twin], calendar, here, FIVE_PAST_ONE)).pins).toHaveLength(1)
})
