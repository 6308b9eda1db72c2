import { orientationSegment, readOrientation } from '#domain/photos/exif-orientation'
import { ascii, exif } from './pictures'

const payload = (app1: Uint8Array): Uint8Array => app1.subarray(4)

test.each([1, 2, 3, 4, 5, 6, 7, 8])('orientation %i is read in both byte orders', (orientation) => {
  expect(readOrientation(payload(exif({ orientation })))).toBe(orientation)
  expect(readOrientation(payload(exif({ orientation, isLittle: true })))).toBe(orientation)
})

test.each([0, 9, 255])('an orientation of %i is read as upright', (orientation) => {
  expect(readOrientation(payload(exif({ orientation })))).toBe(1)
})

test('what is no EXIF is read as upright', () => {
  expect(readOrientation(ascii('http://ns.adobe.com/xap/1.0/\0<x/>'))).toBe(1)
  expect(readOrientation(new Uint8Array(0))).toBe(1)
})

test('EXIF cut off anywhere is read as upright or right, and never breaks', () => {
  const whole = payload(exif({ orientation: 6 }))
  for (let length = 0; length < whole.length; length++) expect([1, 6]).toContain(readOrientation(whole.slice(0, length)))
})

test('a directory far outside the segment is read as upright', () => {
  const bytes = Uint8Array.from(payload(exif()))
  bytes.set([0xff, 0xff, 0xff, 0xf0], 10)
  expect(readOrientation(bytes)).toBe(1)
})

test('the segment written says the orientation and nothing else', () => {
  const written = orientationSegment(6)
  expect(readOrientation(payload(written))).toBe(6)
  expect(written).toHaveLength(36)
  expect([written[0], written[1], (written[2] ?? 0) * 256 + (written[3] ?? 0)]).toEqual([0xff, 0xe1, 34])
})
