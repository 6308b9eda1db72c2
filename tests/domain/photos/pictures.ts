import { deflateSync } from 'node:zlib'
import { crc32 } from '#domain/photos/crc32'
import { concat } from '#domain/photos/reader'

/** Small files as cameras and browsers write them, part by part, so that tests can spoil each part. */
export const ascii = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'))
const u16 = (value: number): number[] => [(value >> 8) & 0xff, value & 0xff]
const u32 = (value: number): number[] => [...u16(value >>> 16), ...u16(value & 0xffff)]

export const segment = (marker: number, payload: Uint8Array | readonly number[]): Uint8Array =>
  Uint8Array.from([0xff, marker, ...u16(payload.length + 2), ...payload])

export const SOI = Uint8Array.of(0xff, 0xd8)
export const EOI = Uint8Array.of(0xff, 0xd9)
export const DQT = segment(0xdb, [0, ...Array<number>(64).fill(1)])
/** One code of one bit for "no difference" and one for "end of block". */
export const DHT = segment(0xc4, [0x00, 1, ...Array<number>(15).fill(0), 0, 0x10, 1, ...Array<number>(15).fill(0), 0])
export const DRI = segment(0xdd, [0, 1])
export const frame = ({ width = 8, height = 8, marker = 0xc0, ids = [1] }: { width?: number; height?: number; marker?: number; ids?: readonly number[] } = {}): Uint8Array =>
  segment(marker, [8, ...u16(height), ...u16(width), ids.length, ...ids.flatMap((id) => [id, 0x11, 0])])
export const scanHeader = (ids: readonly number[] = [1]): Uint8Array => segment(0xda, [ids.length, ...ids.flatMap((id) => [id, 0]), 0, 63, 0])

/** A grey picture: two bits a block of 8 × 8, filled up with ones. */
export function greyData(width: number, height: number): Uint8Array {
  const bits = 2 * Math.ceil(width / 8) * Math.ceil(height / 8)
  const bytes = new Uint8Array(Math.ceil(bits / 8))
  if (bits % 8 > 0) bytes[bytes.length - 1] = 0xff >> (bits % 8)
  return bytes
}

export const scan = (width = 8, height = 8): Uint8Array => concat([scanHeader(), greyData(width, height)])

/** A whole file; `extra` segments go where cameras put theirs. */
export const jpeg = ({ width = 8, height = 8, extra = [], after = [] }: { width?: number; height?: number; extra?: readonly Uint8Array[]; after?: readonly Uint8Array[] } = {}): Uint8Array =>
  concat([SOI, ...extra, DQT, frame({ width, height }), DHT, scan(width, height), EOI, ...after])

/** EXIF as phones write it: orientation, the phone's name, a GPS directory and a thumbnail behind it. */
export function exif({ orientation = 6, isLittle = false }: { orientation?: number; isLittle?: boolean } = {}): Uint8Array {
  const b16 = (value: number) => (isLittle ? u16(value).reverse() : u16(value))
  const b32 = (value: number) => (isLittle ? u32(value).reverse() : u32(value))
  const entry = (tag: number, type: number, count: number, value: readonly number[]) => [...b16(tag), ...b16(type), ...b32(count), ...value]
  const tiff = [
    ...(isLittle ? [0x49, 0x49] : [0x4d, 0x4d]), ...b16(42), ...b32(8),
    ...b16(3),
    ...entry(0x010f, 2, 4, [...ascii('ACM\0')]),
    ...entry(0x0112, 3, 1, [...b16(orientation), 0, 0]),
    ...entry(0x8825, 4, 1, b32(50)),
    ...b32(0),
    ...b16(1), ...entry(0x0001, 2, 2, [...ascii('N\0\0\0')]), ...b32(0),
    ...ascii('GPS 37.1700 117.8300'), ...jpeg({ width: 16, height: 16 }),
  ]
  return segment(0xe1, [...ascii('Exif\0\0'), ...tiff])
}

export const PNG_SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

export function chunk(type: string, data: Uint8Array | readonly number[] = [], checksum?: number): Uint8Array {
  const named = Uint8Array.from([...ascii(type), ...data])
  return Uint8Array.from([...u32(data.length), ...named, ...u32(checksum ?? crc32(named))])
}

export const header = ({ width = 4, height = 4, depth = 8, colourType = 2, interlace = 0 } = {}): Uint8Array =>
  chunk('IHDR', [...u32(width), ...u32(height), depth, colourType, 0, 0, interlace])

/** Rows of no filter and no colour. */
export const imageData = (width = 4, height = 4, channels = 3): Uint8Array => chunk('IDAT', deflateSync(new Uint8Array(height * (1 + width * channels))))

export const png = ({ extra = [], after = [], head = header(), data = imageData() }: {
  extra?: readonly Uint8Array[]; after?: readonly Uint8Array[]; head?: Uint8Array; data?: Uint8Array
} = {}): Uint8Array => concat([PNG_SIGNATURE, head, ...extra, data, chunk('IEND'), ...after])

export const includes = (bytes: Uint8Array, text: string): boolean => Buffer.from(bytes).includes(Buffer.from(text, 'latin1'))
