import { rebuildPng } from '#domain/photos/png'
import { concat, NotAPhoto } from '#domain/photos/reader'
import { ascii, chunk, header, imageData, includes, png, PNG_SIGNATURE } from './pictures'

const palette = chunk('PLTE', [255, 0, 0, 0, 255, 0])
const indexed = { head: header({ colourType: 3 }), data: imageData(4, 4, 1) }

test('header, data and end are kept byte for byte', () => {
  expect(rebuildPng(png())).toEqual({ bytes: png(), width: 4, height: 4 })
})

test('a palette and its transparency are kept where the picture uses them', () => {
  const whole = png({ ...indexed, extra: [palette, chunk('tRNS', [0])] })
  expect(rebuildPng(whole).bytes).toEqual(whole)
})

test('a palette nobody uses and a transparency nobody may have are left behind', () => {
  const truecolourAlpha = { head: header({ colourType: 6 }), data: imageData(4, 4, 4) }
  expect(rebuildPng(png({ ...truecolourAlpha, extra: [palette, chunk('tRNS', [0])] })).bytes).toEqual(png(truecolourAlpha))
})

test('texts, EXIF, times and animation are left behind', () => {
  const extra = ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'iCCP', 'acTL', 'fcTL', 'fdAT'].map((type) => chunk(type, ascii('SECRET')))
  expect(rebuildPng(png({ extra })).bytes).toEqual(png())
})

test('nothing follows the end', () => {
  const { bytes } = rebuildPng(png({ after: [ascii('PK\x03\x04')] }))
  expect(bytes).toEqual(png())
  expect(includes(bytes, 'PK')).toBe(false)
})

test.each([
  ['with a wrong checksum', png({ extra: [chunk('tEXt', ascii('a'), 1)] })],
  ['without a header', concat([PNG_SIGNATURE, imageData(), chunk('IEND')])],
  ['without data', concat([PNG_SIGNATURE, header(), chunk('IEND')])],
  ['with empty data', png({ data: chunk('IDAT') })],
  ['without an end', png().slice(0, -12)],
  ['cut in its data', png().slice(0, 50)],
  ['with an end that holds something', concat([PNG_SIGNATURE, header(), imageData(), chunk('IEND', [1])])],
  ['with an unknown critical chunk', png({ extra: [chunk('EVIL', ascii('x'))] })],
  ['with a second header', png({ extra: [header()] })],
  ['with two palettes', png({ ...indexed, extra: [palette, palette] })],
  ['with half a colour in its palette', png({ ...indexed, extra: [chunk('PLTE', [1, 2])] })],
  ['whose palette is missing', png(indexed)],
  ['with a transparency of 257 bytes', png({ ...indexed, extra: [palette, chunk('tRNS', new Uint8Array(257))] })],
  ['of colours that cannot be', png({ head: header({ colourType: 2, depth: 4 }) })],
  ['of a colour type that cannot be', png({ head: header({ colourType: 5 }) })],
  ['interlaced in an unknown way', png({ head: header({ interlace: 2 }) })],
  ['too wide', png({ head: header({ width: 12_001 }) })],
  ['of a length beyond the file', concat([PNG_SIGNATURE, header(), Uint8Array.of(0xff, 0xff, 0xff, 0xff), ascii('IDAT')])],
])('a PNG %s is refused', (_what, bytes) => {
  expect(() => rebuildPng(bytes)).toThrow(NotAPhoto)
})

test('ancillary chunks between two pieces of data do not part them', () => {
  const split = png({ extra: [imageData(), chunk('tEXt', ascii('a'))], data: imageData() })
  expect(rebuildPng(split).bytes).toEqual(png({ extra: [imageData()] }))
})
