import { demandSaneSize, type Size } from './bounds'
import { crc32 } from './crc32'
import { concat, demand, Reader } from './reader'

export const PNG_SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

/** Bit depths each colour type may have. */
const DEPTHS: Readonly<Record<number, readonly number[]>> = { 0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16] }
const PALETTE = 3

interface Chunk { readonly type: string; readonly data: Uint8Array; readonly whole: Uint8Array }
interface Header extends Size { readonly colourType: number }

/**
 * S20.9: a new file out of the chunks a decoder needs: header, palette, transparency, data, end. Texts, EXIF, times,
 * animation and whatever follows the end are left behind.
 */
export function rebuildPng(bytes: Uint8Array): { bytes: Uint8Array } & Size {
  const reader = new Reader(bytes)
  demand(reader.take(PNG_SIGNATURE.length).every((byte, i) => byte === PNG_SIGNATURE[i]), 'no PNG')
  const first = readChunk(reader)
  const header = readHeader(first)
  const kept = [first]
  for (let chunk = readChunk(reader); ; chunk = readChunk(reader)) {
    if (isNeeded(chunk, header, kept)) kept.push(chunk)
    if (chunk.type === 'IEND') break
  }
  demandWhole(kept, header)
  return { bytes: concat([PNG_SIGNATURE, ...kept.map(({ whole }) => whole)]), width: header.width, height: header.height }
}

function readChunk(reader: Reader): Chunk {
  const start = reader.at
  const length = reader.u32()
  const named = reader.take(4 + length)
  demand(reader.u32() === crc32(named), 'a chunk whose checksum is wrong')
  const type = String.fromCharCode(...named.subarray(0, 4))
  return { type, data: named.subarray(4), whole: reader.bytes.subarray(start, reader.at) }
}

function readHeader({ type, data }: Chunk): Header {
  demand(type === 'IHDR' && data.length === 13, 'no header')
  const reader = new Reader(data)
  const width = reader.u32()
  const height = reader.u32()
  demandSaneSize({ width, height })
  const depth = reader.u8()
  const colourType = reader.u8()
  demand(DEPTHS[colourType]?.includes(depth) === true, 'no such colours')
  demand(reader.u8() === 0 && reader.u8() === 0 && reader.u8() <= 1, 'no such method')
  return { width, height, colourType }
}

/** Ancillary chunks (small first letter) are optional by definition; an unknown critical one cannot be drawn. */
function isNeeded({ type, data }: Chunk, { colourType }: Header, kept: readonly Chunk[]): boolean {
  const has = (other: string) => kept.some((chunk) => chunk.type === other)
  switch (type) {
    case 'PLTE':
      demand(!has('PLTE') && !has('IDAT') && data.length > 0 && data.length <= 768 && data.length % 3 === 0, 'no palette')
      return colourType === PALETTE
    case 'tRNS':
      demand(!has('tRNS') && !has('IDAT') && data.length <= 256, 'no transparency')
      return colourType <= PALETTE
    case 'IDAT':
      return true
    case 'IEND':
      demand(data.length === 0, 'an end with something in it')
      return true
    default:
      demand(/^[a-z]/.test(type), 'a chunk no picture needs to have')
      return false
  }
}

function demandWhole(kept: readonly Chunk[], { colourType }: Header): void {
  const size = kept.reduce((sum, { type, data }) => sum + (type === 'IDAT' ? data.length : 0), 0)
  demand(size > 0, 'a picture without data')
  demand(colourType !== PALETTE || kept.some(({ type }) => type === 'PLTE'), 'a palette is missing')
}
