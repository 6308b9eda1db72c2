import fc from 'fast-check'
import { boxAround, distanceMeters } from '../../localcloud/engine/geo'
import type { Position } from '../../localcloud/engine/geo'
import { cellOf, coverBox } from '../../localcloud/engine/geo-cells'
import { codeOf, messageOf, startTestCloud } from './support/test-cloud'
import type { TestCloud } from './support/test-cloud'

const position = fc.record({ lng: fc.double({ min: -180, max: 180, noNaN: true }), lat: fc.double({ min: -90, max: 90, noNaN: true }) })

describe('distances and cells', () => {
  test('known distances come out right', () => {
    // Great circles on a sphere of MongoDB's radius: one degree is 111,319 m.
    expect(distanceMeters({ lng: 0, lat: 0 }, { lng: 1, lat: 0 })).toBeCloseTo(111_318.8, 0)
    expect(distanceMeters({ lng: 10, lat: 89 }, { lng: -170, lat: 89 })).toBeCloseTo(2 * 111_318.8, 0)
    expect(distanceMeters({ lng: 179.5, lat: 0 }, { lng: -179.5, lat: 0 })).toBeCloseTo(111_318.8, 0)
  })

  test('a box around a circle, and its cells, hold every point of the circle', () => {
    fc.assert(fc.property(position, position, fc.double({ min: 1, max: 5_000_000, noNaN: true }), (center, point, radius) => {
      if (distanceMeters(center, point) > radius) return true
      const cell = cellOf(point)
      return coverBox(boxAround(center, radius)).some(({ from, to }) => cell >= from && cell <= to)
    }), { numRuns: 2_000 })
  })

  test('points close to the rim of a small circle are held too', () => {
    const step = fc.double({ min: -0.02, max: 0.02, noNaN: true })
    fc.assert(fc.property(position.filter(({ lat }) => Math.abs(lat) < 89), step, step, (center, dLng, dLat) => {
      const point = { lng: Math.max(-180, Math.min(180, center.lng + dLng)), lat: center.lat + dLat }
      const cell = cellOf(point)
      return coverBox(boxAround(center, distanceMeters(center, point))).some(({ from, to }) => cell >= from && cell <= to)
    }), { numRuns: 2_000 })
  })
})

const CENTER: Position = { lng: 112.9, lat: 27.8 }
const PLACES = Array.from({ length: 300 }, (_, at) => ({
  _id: `place${String(at).padStart(3, '0')}`,
  kind: at % 2 === 0 ? 'even' : 'odd',
  lng: CENTER.lng + Math.sin(at * 12.9898) * 0.3 * ((at % 17) + 1) / 17,
  lat: CENTER.lat + Math.sin(at * 78.233) * 0.3 * ((at % 17) + 1) / 17,
}))
const nearest = (places: typeof PLACES): string[] => [...places]
  .sort((a, b) => distanceMeters(CENTER, a) - distanceMeters(CENTER, b)).map(({ _id }) => _id)

describe('geo queries through the SDK', () => {
  let test_: TestCloud
  beforeAll(async () => {
    test_ = await startTestCloud({ collections: [{ name: 'places', indexes: [
      { name: 'place', keys: [['place', '2dsphere']] }, { name: 'kindPlace', keys: [['kind', 1], ['place', '2dsphere']] },
    ] }] })
    const { Geo } = test_.db
    await test_.db.collection('places').add(PLACES.map(({ lng, lat, ...fields }) => ({ ...fields, place: new Geo.Point(lng, lat) })))
    await test_.db.collection('places').add({ _id: 'nowhere', kind: 'even' })
  })
  afterAll(() => test_.close())

  const idsOf = async (query: object, limit = 100): Promise<string[]> => (
    (await test_.db.collection('places').where(query).limit(limit).get()).data.map((doc: { _id: string }) => doc._id))
  const near = (fields: object): object => test_.db.command.geoNear({ geometry: new test_.db.Geo.Point(CENTER.lng, CENTER.lat), ...fields })

  test('the nearest twenty are the nearest twenty of all', async () => {
    expect(await idsOf({ place: near({}) }, 20)).toEqual(nearest(PLACES).slice(0, 20))
  })

  test('a limit beyond all of them lists all, nearest first, without those that have no place', async () => {
    expect(await idsOf({ place: near({}) }, 1_000)).toEqual(nearest(PLACES))
  })

  test('distances can be bounded on both sides, and another field be asked for', async () => {
    const wanted = PLACES.filter((place) => place.kind === 'odd' && distanceMeters(CENTER, place) >= 3_000 && distanceMeters(CENTER, place) <= 15_000)
    expect(wanted.length).toBeGreaterThan(10)
    expect(await idsOf({ kind: 'odd', place: near({ minDistance: 3_000, maxDistance: 15_000 }) })).toEqual(nearest(wanted).slice(0, 100))
  })

  test('within a circle', async () => {
    const wanted = PLACES.filter((place) => distanceMeters(CENTER, place) <= 8_000).map(({ _id }) => _id)
    const circle = test_.db.command.geoWithin({ centerSphere: [[CENTER.lng, CENTER.lat], 8_000 / 6_378_100] } as never)
    expect(wanted.length).toBeGreaterThan(10)
    expect((await idsOf({ place: circle }, 1_000)).sort()).toEqual(wanted)
  })

  test('within a polygon with a hole', async () => {
    const ring = (half: number): number[][] => (
      [[-half, -half], [half, -half], [half, half], [-half, half], [-half, -half]].map(([x = 0, y = 0]) => [CENTER.lng + x, CENTER.lat + y]))
    const isIn = (place: Position, half: number): boolean => Math.abs(place.lng - CENTER.lng) <= half && Math.abs(place.lat - CENTER.lat) <= half
    const wanted = PLACES.filter((place) => isIn(place, 0.15) && !isIn(place, 0.05)).map(({ _id }) => _id)
    expect(wanted.length).toBeGreaterThan(10)
    const polygon = { type: 'Polygon', coordinates: [ring(0.15), ring(0.05)] }
    const { data } = await test_.db.collection('places').options({ raw: true, limit: 1_000 }).where({ place: { $geoWithin: { $geometry: polygon } } }).get()
    expect(data.map((doc: { _id: string }) => doc._id).sort()).toEqual(wanted)
  })

  test('a pipeline may begin with geoNear and gets the distances', async () => {
    const { data } = await test_.db.collection('places').aggregate()
      .geoNear({ near: new test_.db.Geo.Point(CENTER.lng, CENTER.lat), spherical: true, distanceField: 'meters', key: 'place', query: { kind: 'even' }, maxDistance: 50_000 } as never)
      .limit(5).end()
    const even = PLACES.filter(({ kind }) => kind === 'even')
    expect(data.map((doc: { _id: string }) => doc._id)).toEqual(nearest(even).slice(0, 5))
    const first = even.find(({ _id }) => _id === data[0]._id)
    expect(data[0].meters).toBeCloseTo(first === undefined ? -1 : distanceMeters(CENTER, first), 6)
  })

  test('what is not a point is refused where points are indexed, and $near without such an index too', async () => {
    expect(await codeOf(test_.db.collection('places').add({ place: { lng: 1, lat: 2 } }))).toBe('DATABASE_REQUEST_FAILED')
    expect(await codeOf(test_.db.collection('places').add({ place: { type: 'Point', coordinates: [200, 0] } }))).toBe('DATABASE_REQUEST_FAILED')
    expect(await messageOf(test_.db.collection('places').where({ other: near({}) }).get())).toContain('no declared index')
  })
})
