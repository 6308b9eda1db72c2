import { communitiesNear, communityOf } from '#domain/reports/community-of'
import type { Outline } from '#types/unit-tree'

const east = { _id: 'east', place: { lat: 37, lng: 117.8 } }
const west = { _id: 'west', place: { lat: 37, lng: 117.6 } }
const nowhere: { _id: string; place?: { lat: number; lng: number } } = { _id: 'nowhere' }
const none = new Map<string, { outline: Outline }>()
const found = (communities: readonly (typeof nowhere)[], place: { lat: number; lng: number }, outlines = none) => communityOf(communitiesNear(communities, place), outlines, place)

test('a place belongs to the nearest community that has one', () => {
  expect(found([nowhere, east, west], { lat: 37, lng: 117.75 })).toBe(east)
  expect(found([east, west], { lat: 37, lng: 117.65 })).toBe(west)
})

test('thirty kilometres from every community is outside the county', () => {
  // A degree of latitude is 111,195 m: 0.2697° are 29,990 m, 0.2699° are 30,012 m.
  expect(found([east], { lat: 37.2697, lng: 117.8 })).toBe(east)
  expect(found([east], { lat: 37.2699, lng: 117.8 })).toBeNull()
})

test('without communities every place is outside', () => {
  expect(found([nowhere], { lat: 37, lng: 117.8 })).toBeNull()
})

test('whose outline a place lies in has it, also when another is nearer', () => {
  const far: Outline = [[[[117.59, 36.9], [117.79, 36.9], [117.79, 37.1], [117.59, 37.1], [117.59, 36.9]]]]
  const outlines = new Map([['west', { outline: far }]])
  expect(found([east, west], { lat: 37, lng: 117.78 }, outlines)).toBe(west)
  expect(found([east, west], { lat: 37, lng: 117.795 }, outlines)).toBe(east)
})

test('the eight nearest are asked, the nearest first', () => {
  const many = Array.from({ length: 12 }, (_, n) => ({ _id: `c${n}`, place: { lat: 37, lng: 117.8 - n / 1_000 } })).reverse()
  expect(communitiesNear(many, { lat: 37, lng: 117.8 }).map(({ _id }) => _id)).toEqual(['c0', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7'])
})
