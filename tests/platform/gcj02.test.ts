import { gcj02FromWgs84 } from '@/platform/gcj02'

/** A published pair of one point in both systems, good to a metre (1e-5 degrees). */
test('Tiananmen is moved by the published offset', () => {
  const moved = gcj02FromWgs84({ lat: 39.9042, lng: 116.4074 })
  expect(Math.abs(moved.lat - 39.9056)).toBeLessThan(1e-5)
  expect(Math.abs(moved.lng - 116.41364)).toBeLessThan(1e-5)
})

test('in Gaoqing the offset is some five hundred metres, to the east and north', () => {
  const moved = gcj02FromWgs84({ lat: 37.17, lng: 117.83 })
  expect(moved.lat - 37.17).toBeGreaterThan(0)
  expect((moved.lng - 117.83) * 88_700).toBeGreaterThan(400)
  expect((moved.lng - 117.83) * 88_700).toBeLessThan(600)
})

test('outside the mainland nothing is moved', () => {
  expect(gcj02FromWgs84({ lat: 48.85, lng: 2.35 })).toEqual({ lat: 48.85, lng: 2.35 })
})
