import { arriveByIn } from '@/features/grid-whistles/arrive-by'
import { guessedSource } from '@/features/grid-whistles/use-whistle-place'
import { liesUnder } from '@/features/desk/use-tree'
import { pressing } from '@/features/grid-inbox/use-inbox'
import { wholeOf } from '@/features/stock/whole'
import { grouped } from '@/copy/numbers'
import type { UnitView } from '#types/units'
import { aReport, MINUTE, NOW } from './roles-samples'

const community = { lat: 37.17, lng: 117.83 }
const near = { lat: 37.171, lng: 117.831 }
const far = { lat: 37.3, lng: 117.83 }
const report = { place: far, placeName: '柳溪小区东门' }

test("a whistle from a report is for the report's place", () => {
  expect(guessedSource({ report, community }, near)).toBe('report')
})

test('who stands nearby whistles for where he stands; who is far away, for the community', () => {
  expect(guessedSource({ community }, near)).toBe('here')
  expect(guessedSource({ community }, far)).toBe('community')
  expect(guessedSource({ community }, null)).toBe('community')
  expect(guessedSource({}, near)).toBe('here')
  expect(guessedSource({}, null)).toBeUndefined()
})

test('an arrival time is on the next five minutes, never earlier than asked', () => {
  const at = arriveByIn(30, NOW)
  expect(at % (5 * MINUTE)).toBe(0)
  expect(at - NOW).toBeGreaterThanOrEqual(30 * MINUTE)
  expect(at - NOW).toBeLessThan(35 * MINUTE)
  expect(arriveByIn(30, at)).toBe(at + 30 * MINUTE)
})

test('a unit lies under each of its ancestors, however deep, and under no other', () => {
  const units: UnitView[] = [
    { id: 'street', kind: 'street', name: '', parentId: 'county' },
    { id: 'area', kind: 'street', name: '', parentId: 'street' },
    { id: 'community', kind: 'community', name: '', parentId: 'area' },
  ]
  const [street, , lowest] = units
  for (const above of ['community', 'area', 'street', 'county']) expect(liesUnder(units, lowest!, above)).toBe(true)
  expect(liesUnder(units, street!, 'community')).toBe(false)
  expect(liesUnder(units, lowest!, 'elsewhere')).toBe(false)
})

test('late is what is over its time, soon what has less than an hour', () => {
  const rows = [-1, 1, 59, 60, 61].map((minutes) => aReport({ dueAt: NOW + minutes * MINUTE }))
  expect(pressing(rows, NOW)).toEqual({ late: 1, soon: 2 })
})

test('only whole numbers count as a number typed', () => {
  expect(wholeOf(' 20 ')).toBe(20)
  for (const typed of ['', '-1', '1.5', '两', '1e3', '12345678']) expect(wholeOf(typed)).toBeNull()
})

test('thousands are set apart', () => {
  expect([0, 999, 1_000, 1_234_567].map(grouped)).toEqual(['0', '999', '1,000', '1,234,567'])
})
