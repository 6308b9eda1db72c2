import { collectedOf, isArriveByPast, isTooShortToCollect, placesOf, templateOf } from '#domain/whistles/blowing'

const cones = { id: 'cones', places: 2, by: 'community' } as const
const drive = { id: 'drive', places: 20, by: 'street' } as const

test('only a template of the county can be blown', () => {
  expect(templateOf([cones], 'cones', 'community')).toBe(cones)
  expect(templateOf([cones], 'arrest-somebody', 'community')).toBeNull()
})

test('a community blows what is for communities, a street what is for streets', () => {
  expect(templateOf([cones, drive], 'drive', 'street')).toBe(drive)
  expect(templateOf([cones, drive], 'drive', 'community')).toBeNull()
  expect(templateOf([cones, drive], 'cones', 'street')).toBeNull()
})

test('a whistle has as many places as asked, else as the template says, and at most thirty', () => {
  expect(placesOf(cones, 5)).toBe(5)
  expect(placesOf(cones, undefined)).toBe(2)
  expect(placesOf(cones, 31)).toBe(30)
})

test('the arrival time lies ahead', () => {
  expect(isArriveByPast(1_001, 1_000)).toBe(false)
  expect(isArriveByPast(1_000, 1_000)).toBe(true)
})

const MINUTE = 60_000

test('an urgent whistle collects nothing; a collected one does so for the county\'s minutes', () => {
  expect(collectedOf('urgent', { at: 1_000, collectMinutes: 5 })).toBeNull()
  expect(collectedOf('collected', { at: 1_000, collectMinutes: 5 })).toEqual({ until: 1_000 + 5 * MINUTE, stage: 'collecting' })
})

test('it must be settled who goes before they are to be there', () => {
  const collected = collectedOf('collected', { at: 0, collectMinutes: 5 })
  expect([5 * MINUTE, 5 * MINUTE + 35_000, 5 * MINUTE + 35_001].map((arriveBy) => isTooShortToCollect({ collected, arriveBy }))).toEqual([true, true, false])
  expect(isTooShortToCollect({ collected: null, arriveBy: 1 })).toBe(false)
})
