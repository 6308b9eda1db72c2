import { demandHuffman, demandQuantization, demandScan, readFrame } from '#domain/photos/jpeg-tables'
import { NotAPhoto } from '#domain/photos/reader'
import { DHT, DQT, frame, scanHeader } from './pictures'

const payload = (whole: Uint8Array): Uint8Array => whole.subarray(4)
const grey = { width: 8, height: 8, components: new Set([1]) }

test('quantization tables of 8 and 16 bits fill their segment exactly', () => {
  expect(() => demandQuantization(payload(DQT))).not.toThrow()
  expect(() => demandQuantization(Uint8Array.of(0x13, ...new Uint8Array(128)))).not.toThrow()
  expect(() => demandQuantization(Uint8Array.of(0x00, ...new Uint8Array(65)))).toThrow(NotAPhoto)
  expect(() => demandQuantization(Uint8Array.of(0x04, ...new Uint8Array(64)))).toThrow(NotAPhoto)
  expect(() => demandQuantization(Uint8Array.of(0x20, ...new Uint8Array(128)))).toThrow(NotAPhoto)
})

test('Huffman tables fill their segment exactly and name no more than 256 values', () => {
  expect(() => demandHuffman(payload(DHT))).not.toThrow()
  expect(() => demandHuffman(Uint8Array.of(...payload(DHT), 1))).toThrow(NotAPhoto)
  expect(() => demandHuffman(Uint8Array.of(0, ...Array<number>(16).fill(17), ...new Uint8Array(272)))).toThrow(NotAPhoto)
  expect(() => demandHuffman(Uint8Array.of(0x21, ...new Uint8Array(16)))).toThrow(NotAPhoto)
})

test('a frame tells size and components', () => {
  expect(readFrame(payload(frame({ width: 640, height: 480, ids: [1, 2, 3] })))).toEqual({ width: 640, height: 480, components: new Set([1, 2, 3]) })
})

test.each([
  ['12 bits a sample', [12, 0, 8, 0, 8, 1, 1, 0x11, 0]],
  ['no height', [8, 0, 0, 0, 8, 1, 1, 0x11, 0]],
  ['four components', [8, 0, 8, 0, 8, 4, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0, 4, 0x11, 0]],
  ['a component twice', [8, 0, 8, 0, 8, 3, 1, 0x11, 0, 1, 0x11, 0, 3, 0x11, 0]],
  ['a sampling of zero', [8, 0, 8, 0, 8, 1, 1, 0x01, 0]],
  ['a sampling of five', [8, 0, 8, 0, 8, 1, 1, 0x15, 0]],
  ['a table that cannot be', [8, 0, 8, 0, 8, 1, 1, 0x11, 4]],
  ['room over', [8, 0, 8, 0, 8, 1, 1, 0x11, 0, 0]],
])('a frame with %s is refused', (_what, bytes) => {
  expect(() => readFrame(Uint8Array.from(bytes))).toThrow(NotAPhoto)
})

test('a scan names components of its frame', () => {
  expect(() => demandScan(payload(scanHeader()), grey)).not.toThrow()
  expect(() => demandScan(payload(scanHeader([2])), grey)).toThrow(NotAPhoto)
  expect(() => demandScan(payload(scanHeader([1, 1])), grey)).toThrow(NotAPhoto)
  expect(() => demandScan(Uint8Array.of(0, 0, 63, 0), grey)).toThrow(NotAPhoto)
  expect(() => demandScan(Uint8Array.of(...payload(scanHeader()), 0), grey)).toThrow(NotAPhoto)
})
