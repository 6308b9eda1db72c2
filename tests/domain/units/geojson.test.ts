import fc from 'fast-check'
import { readGeoJson } from '#domain/units/geojson'

const ring = [[117, 37], [118, 37], [118, 38], [117, 37]]
const feature = (properties: unknown, geometry: unknown) => ({ type: 'Feature', properties, geometry })
const polygon = { type: 'Polygon', coordinates: [ring] }
const read = (value: unknown) => readGeoJson(JSON.stringify(value))

test('a collection is read in its order, each area with its name', () => {
  expect(read({ type: 'FeatureCollection', features: [feature({ name: ' 听荷社区 ' }, polygon), feature({ 名称: '青禾社区' }, { type: 'MultiPolygon', coordinates: [[ring], [ring]] })] })).toEqual([
    { name: '听荷社区', outline: [[ring]], fault: null },
    { name: '青禾社区', outline: [[ring], [ring]], fault: null },
  ])
})

test('one feature is read, with or without a byte order mark, and heights are dropped', () => {
  const text = JSON.stringify(feature({ name: '听荷社区' }, { type: 'Polygon', coordinates: [ring.map((corner) => [...corner, 12])] }))
  expect(readGeoJson(`\uFEFF${text}`)).toEqual([{ name: '听荷社区', outline: [[ring]], fault: null }])
})

test('what cannot be used is there with the reason, nothing is skipped', () => {
  const open = { type: 'Polygon', coordinates: [[[117, 37], [118, 37], [118, 38], [117, 38]]] }
  const features = [feature({ name: '线' }, { type: 'LineString', coordinates: ring }), feature(null, polygon), feature({ name: '没合上' }, open), feature({ name: '乱' }, { type: 'Polygon', coordinates: [[[200, 37]]] }), 7]
  expect(read({ type: 'FeatureCollection', features })?.map(({ name, fault }) => [name, fault])).toEqual([['线', 'not-an-area'], ['', null], ['没合上', 'open'], ['乱', 'not-an-area'], ['', 'not-an-area']])
})

test('what is no GeoJSON is none', () => {
  for (const text of ['', '{', '[]', '7', '{"type":"Topology"}', '{"type":"FeatureCollection"}']) expect(readGeoJson(text)).toBeNull()
})

test('no text makes it fail', () => {
  fc.assert(fc.property(fc.json(), (text) => { readGeoJson(text) }))
  fc.assert(fc.property(fc.jsonValue(), (coordinates) => { read(feature({ name: 'x' }, { type: 'Polygon', coordinates })) }))
})
