import { communityOf } from '#domain/reports/community-of'

const east = { id: 'east', place: { lat: 37, lng: 117.8 } }
const west = { id: 'west', place: { lat: 37, lng: 117.6 } }
const nowhere: { id: string; place?: { lat: number; lng: number } } = { id: 'nowhere' }

test('a place belongs to the nearest community that has one', () => {
  expect(communityOf([nowhere, east, west], { lat: 37, lng: 117.75 })).toBe(east)
  expect(communityOf([east, west], { lat: 37, lng: 117.65 })).toBe(west)
})

test('thirty kilometres from every community is outside the county', () => {
  // A degree of latitude is 111,195 m: 0.2697° are 29,990 m, 0.2699° are 30,012 m.
  expect(communityOf([east], { lat: 37.2697, lng: 117.8 })).toBe(east)
  expect(communityOf([east], { lat: 37.2699, lng: 117.8 })).toBeNull()
})

test('without communities every place is outside', () => {
  expect(communityOf([nowhere], { lat: 37, lng: 117.8 })).toBeNull()
})
