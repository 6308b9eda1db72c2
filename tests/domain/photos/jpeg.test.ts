import { rebuildJpeg } from '#domain/photos/jpeg'
import { concat, NotAPhoto } from '#domain/photos/reader'
import { ascii, DHT, DQT, DRI, EOI, exif, frame, includes, jpeg, scan, scanHeader, segment, SOI } from './pictures'

/** Markers in their order, without coded data. */
function markersOf(bytes: Uint8Array): number[] {
  const markers: number[] = []
  for (let at = 2; at < bytes.length;) {
    const marker = bytes[at + 1] ?? 0
    markers.push(marker)
    if (marker === 0xd9) break
    at += 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0)
    while (marker === 0xda && !(bytes[at] === 0xff && ![0, 0xd0, 0xd1].includes(bytes[at + 1] ?? 0))) at += 1
  }
  return markers
}

test('tables, frame and scans are kept byte for byte, behind a plain JFIF head', () => {
  const rebuilt = rebuildJpeg(jpeg({ width: 24, height: 16 }))
  expect(rebuilt).toMatchObject({ width: 24, height: 16 })
  expect(markersOf(rebuilt.bytes)).toEqual([0xe0, 0xdb, 0xc0, 0xc4, 0xda, 0xd9])
  expect(Buffer.from(rebuilt.bytes).includes(Buffer.from(concat([DQT, frame({ width: 24, height: 16 }), DHT, scan(24, 16), EOI])))).toBe(true)
})

test('rebuilding twice changes nothing more', () => {
  const once = rebuildJpeg(jpeg({ extra: [exif()] })).bytes
  expect(rebuildJpeg(once).bytes).toEqual(once)
})

test('place, phone, thumbnail and comments are left behind, the orientation is not', () => {
  const { bytes } = rebuildJpeg(jpeg({ extra: [exif({ orientation: 6 }), segment(0xfe, ascii('SECRET')), segment(0xe2, ascii('ICC_PROFILE\0SECRET'))] }))
  expect(markersOf(bytes)).toEqual([0xe0, 0xe1, 0xdb, 0xc0, 0xc4, 0xda, 0xd9])
  for (const text of ['GPS', 'ACM', 'SECRET']) expect(includes(bytes, text)).toBe(false)
  expect(includes(bytes, 'Exif\0\0MM\0*\0\0\0\b\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06')).toBe(true)
})

test('an upright picture needs no EXIF', () => {
  expect(markersOf(rebuildJpeg(jpeg({ extra: [exif({ orientation: 1 })] })).bytes)).not.toContain(0xe1)
})

test('a second APP1 without EXIF does not hide the first one\'s orientation', () => {
  const { bytes } = rebuildJpeg(jpeg({ extra: [exif({ orientation: 8 }), segment(0xe1, ascii('http://ns.adobe.com/xap/1.0/\0<x/>'))] }))
  expect(includes(bytes, '\x01\x12\0\x03\0\0\0\x01\0\x08')).toBe(true)
})

test('nothing follows the end', () => {
  const { bytes } = rebuildJpeg(jpeg({ after: [ascii('PK\x03\x04 a zip')] }))
  expect([...bytes.slice(-2)]).toEqual([...EOI])
  expect(includes(bytes, 'PK')).toBe(false)
})

test('restarts and stuffed bytes are data; fill bytes before a marker are not', () => {
  const data = Uint8Array.of(0x12, 0xff, 0, 0x34, 0xff, 0xd0, 0x56)
  const { bytes } = rebuildJpeg(concat([SOI, DQT, DRI, frame(), DHT, scanHeader(), data, Uint8Array.of(0xff, 0xff), EOI]))
  expect(bytes.slice(-9)).toEqual(concat([data, EOI]))
})

test('a progressive picture keeps all its scans', () => {
  const { bytes } = rebuildJpeg(concat([SOI, DQT, frame({ marker: 0xc2 }), DHT, scan(), DHT, scan(), EOI]))
  expect(markersOf(bytes)).toEqual([0xe0, 0xdb, 0xc2, 0xc4, 0xda, 0xc4, 0xda, 0xd9])
})

test.each([
  ['without an end', concat([SOI, DQT, frame(), DHT, scan()])],
  ['cut in the coded data', jpeg().slice(0, -3)],
  ['without a scan', concat([SOI, DQT, frame(), DHT, EOI])],
  ['with an empty scan', concat([SOI, DQT, frame(), DHT, scanHeader(), EOI])],
  ['without a frame', concat([SOI, DQT, DHT, scan(), EOI])],
  ['with two frames', concat([SOI, DQT, frame(), frame(), DHT, scan(), EOI])],
  ['that is lossless', concat([SOI, DQT, frame({ marker: 0xc3 }), DHT, scan(), EOI])],
  ['with a segment of length one', concat([SOI, Uint8Array.of(0xff, 0xdb, 0, 1), EOI])],
  ['with bytes between its segments', concat([SOI, DQT, ascii('hidden'), frame(), DHT, scan(), EOI])],
  ['with a restart interval of three bytes', concat([SOI, DQT, segment(0xdd, [0, 1, 0]), frame(), DHT, scan(), EOI])],
  ['with a picture inside the picture', concat([SOI, DQT, SOI, frame(), DHT, scan(), EOI])],
  ['with 65 scans', concat([SOI, DQT, frame(), DHT, ...Array<Uint8Array>(65).fill(scan()), EOI])],
])('a JPEG %s is refused', (_what, bytes) => {
  expect(() => rebuildJpeg(bytes)).toThrow(NotAPhoto)
})

test('64 scans are still a picture', () => {
  expect(() => rebuildJpeg(concat([SOI, DQT, frame(), DHT, ...Array<Uint8Array>(64).fill(scan()), EOI]))).not.toThrow()
})
