import { nearestStreet, standsInside, streetsRightBelow } from '#domain/participation/streets'

const east = { _id: 'east', within: ['isle', 'east'] }
const bend = { _id: 'bend', within: ['isle', 'east', 'bend'] }
const cove = { _id: 'cove', within: ['isle', 'east', 'bend', 'cove'] }
const west = { _id: 'west', within: ['isle', 'west'] }
const streets = [east, bend, cove, west]
const ids = new Set(streets.map(({ _id }) => _id))

test('a post at the street or above it stands inside; a department, another street and a community do not', () => {
  expect(['isle', 'east', 'bend'].map((unitId) => standsInside([unitId], bend))).toEqual([true, true, true])
  expect(['harbour-office', 'west', 'cove', 'gull-rock'].map((unitId) => standsInside([unitId], bend))).toEqual([false, false, false, false])
})

test('one of several posts is enough, and none is not', () => {
  expect([standsInside(['harbour-office', 'bend'], bend), standsInside([], bend)]).toEqual([true, false])
})

test('the nearest street is the last on the way down', () => {
  expect(nearestStreet(['isle', 'east', 'bend', 'gull-rock'], ids)).toBe('bend')
  expect(nearestStreet(['isle', 'east'], ids)).toBe('east')
  expect(nearestStreet(['isle', 'harbour-office'], ids)).toBeNull()
})

test('right below a street lie those with no other between', () => {
  expect(streets.map((street) => streetsRightBelow(street, streets).map(({ _id }) => _id))).toEqual([['bend'], ['cove'], [], []])
})
