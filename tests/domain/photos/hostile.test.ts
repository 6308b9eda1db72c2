import { rebuildPhoto } from '#domain/photos/rebuild'
import { concat } from '#domain/photos/reader'
import { ascii, chunk, DHT, DQT, EOI, exif, frame, greyData, header, imageData, includes, jpeg, png, PNG_SIGNATURE, scan, scanHeader, segment, SOI } from './pictures'

const SCRIPT = '<script>alert(1)</script>'
const html = ascii(`<!doctype html>${SCRIPT}`)
const svg = ascii(`<svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`)
const zip = ascii('PK\x03\x04 payload PK\x05\x06')

/** S20.9: never served, whatever they are called. */
const REFUSED: ReadonlyArray<readonly [what: string, bytes: Uint8Array]> = [
  ['an empty file', new Uint8Array(0)],
  ['an SVG with a script', svg],
  ['an HTML page', html],
  ['a GIF', ascii('GIF89a\x01\0\x01\0\0\0\0;')],
  ['a WebP', ascii('RIFF\x24\0\0\0WEBPVP8 ')],
  ['a HEIC', ascii('\0\0\0\x18ftypheic')],
  ['a PDF', ascii('%PDF-1.7\n')],
  ['a zip', zip],
  ['a Windows program', ascii('MZ\x90\0')],
  ['a JPEG magic and then a page', concat([SOI, html])],
  ['a JPEG magic and then nothing', SOI],
  ['a PNG magic and then a page', concat([PNG_SIGNATURE, html])],
  ['a page before the picture', concat([html, jpeg()])],
  ['a JPEG cut in its head', jpeg().slice(0, 40)],
  ['a JPEG cut in its data', jpeg().slice(0, -2)],
  ['a PNG cut in its data', png().slice(0, 45)],
  ['a PNG cut before its end', png().slice(0, -4)],
  ['a JPEG of 65,535 × 65,535', jpegOf(65_535, 65_535)],
  ['a JPEG of 12,001 × 1', jpegOf(12_001, 1)],
  ['a JPEG of 8,000 × 8,000', jpegOf(8_000, 8_000)],
  ['a JPEG without a height', jpegOf(8, 0)],
  ['a PNG of 2³¹ × 2³¹', png({ head: header({ width: 0x7fffffff, height: 0x7fffffff }) })],
  ['a PNG of 12,000 × 12,000', png({ head: header({ width: 12_000, height: 12_000 }) })],
  ['a PNG that is 0 wide', png({ head: header({ width: 0 }) })],
  ['a PNG with a forged checksum', png({ data: chunk('IDAT', [1, 2, 3], 0) })],
  ['a PNG with a chunk of 4 GB', concat([PNG_SIGNATURE, header(), Uint8Array.of(0xff, 0xff, 0xff, 0xff), ascii('IDAT')])],
  ['a JPEG with a page in its quantization table', concat([SOI, segment(0xdb, [0, ...Array<number>(64).fill(1), ...html]), frame(), DHT, scan(), EOI])],
  ['a JPEG with a page in its Huffman table', concat([SOI, DQT, frame(), segment(0xc4, [0x00, 1, ...Array<number>(15).fill(0), 0, ...html]), scan(), EOI])],
  ['a JPEG with a page in its frame', concat([SOI, DQT, segment(0xc0, [...frame().subarray(4), ...html]), DHT, scan(), EOI])],
  ['a JPEG with a page in its scan head', concat([SOI, DQT, frame(), DHT, segment(0xda, [...scanHeader().subarray(4), ...html]), greyData(8, 8), EOI])],
  ['a JPEG with a page between segments', concat([SOI, html, DQT, frame(), DHT, scan(), EOI])],
  ['a JPEG of a thousand scans', concat([SOI, DQT, frame(), DHT, ...Array<Uint8Array>(1_000).fill(scan()), EOI])],
  ['a PNG with a page in a critical chunk', png({ extra: [chunk('PAGE', html)] })],
  ['a PNG with a page in its end', concat([PNG_SIGNATURE, header(), imageData(), chunk('IEND', html)])],
]

/** S20.9: a picture with something else in it becomes the picture alone. */
const NEUTRALISED: ReadonlyArray<readonly [what: string, bytes: Uint8Array]> = [
  ['a JPEG as phones write it', jpeg({ extra: [exif({ orientation: 6 })] })],
  ['a JPEG with EXIF in the other byte order', jpeg({ extra: [exif({ orientation: 3, isLittle: true })] })],
  ['a JPEG with a script in a comment', jpeg({ extra: [segment(0xfe, ascii(SCRIPT))] })],
  ['a JPEG with a script in every application segment', jpeg({ extra: Array.from({ length: 16 }, (_, i) => segment(0xe0 + i, ascii(SCRIPT))) })],
  ['a JPEG with XMP', jpeg({ extra: [segment(0xe1, ascii(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${SCRIPT}</x:xmpmeta>`))] })],
  ['a JPEG with a zip behind it', jpeg({ after: [zip] })],
  ['a JPEG with a second picture behind it', jpeg({ after: [jpeg({ extra: [exif()] })] })],
  ['a JPEG with a page behind it', jpeg({ after: [html] })],
  ['a JPEG with EXIF that points outside itself', jpeg({ extra: [segment(0xe1, [...ascii('Exif\0\0MM\0*'), 0x7f, 0xff, 0xff, 0xff])] })],
  ['a JPEG with a comment between its tables and its frame', concat([SOI, DQT, segment(0xfe, ascii(SCRIPT)), frame(), DHT, scan(), EOI])],
  ['a PNG with texts', png({ extra: [chunk('tEXt', ascii(SCRIPT)), chunk('iTXt', ascii('GPS'))] })],
  ['a PNG with EXIF', png({ extra: [chunk('eXIf', exif())] })],
  ['a PNG with a zip behind it', png({ after: [zip] })],
  ['a PNG with a page in a private chunk', png({ extra: [chunk('paGe', html)] })],
]

function jpegOf(width: number, height: number): Uint8Array {
  return concat([SOI, DQT, frame({ width, height }), DHT, scan(), EOI])
}

test.each(REFUSED)('%s is refused', (_what, bytes) => {
  expect(rebuildPhoto(bytes)).toBeNull()
})

test.each(NEUTRALISED)('%s becomes the picture alone', (_what, bytes) => {
  const rebuilt = rebuildPhoto(bytes)
  expect(rebuilt).not.toBeNull()
  for (const trace of ['script', 'GPS', 'ACM', 'PK', 'xmpmeta', '37.17']) expect(includes(rebuilt?.bytes ?? bytes, trace)).toBe(false)
  expect(rebuildPhoto(rebuilt?.bytes ?? bytes)?.bytes).toEqual(rebuilt?.bytes)
})

/** A small generator, so that every run spoils the same bytes. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; yield state >>> 8) state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
}

test('five thousand spoiled pictures are refused or become pictures, and none breaks the reader', () => {
  const random = numbers(7)
  const below = (bound: number): number => (random.next().value as number) % bound
  const whole = [jpeg({ width: 64, height: 64, extra: [exif()] }), png({ extra: [chunk('tEXt', ascii('a'))] })]
  let rebuilt = 0
  for (let i = 0; i < 5_000; i++) {
    const bytes = Uint8Array.from(whole[i % 2] ?? [])
    for (let edits = 1 + below(3); edits > 0; edits--) bytes[below(bytes.length)] = below(256)
    const photo = rebuildPhoto(below(8) === 0 ? bytes.slice(0, below(bytes.length)) : bytes)
    if (!photo) continue
    rebuilt += 1
    expect(rebuildPhoto(photo.bytes)?.bytes).toEqual(photo.bytes)
  }
  expect(rebuilt).toBeGreaterThan(100)
})
