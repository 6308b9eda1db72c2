import { demandSaneSize, type Size } from './bounds'
import { demand, Reader } from './reader'

/** The frame header: the picture's size and its components' ids. */
export interface Frame extends Size { readonly components: ReadonlySet<number> }

/** A segment may hold exactly its tables: a length that leaves room over is room for something to hide in. */
export function demandQuantization(payload: Uint8Array): void {
  const reader = new Reader(payload)
  while (!reader.isAtEnd) {
    const head = reader.u8()
    demand(head >> 4 <= 1 && (head & 15) <= 3, 'no such quantization table')
    reader.take(head >> 4 === 0 ? 64 : 128)
  }
}

export function demandHuffman(payload: Uint8Array): void {
  const reader = new Reader(payload)
  while (!reader.isAtEnd) {
    const head = reader.u8()
    demand(head >> 4 <= 1 && (head & 15) <= 3, 'no such Huffman table')
    const values = reader.take(16).reduce((sum, count) => sum + count, 0)
    demand(values <= 256, 'too many Huffman codes')
    reader.take(values)
  }
}

/** Grey or three colours, 8 bits: what cameras and browsers write. Four components would be print colours. */
export function readFrame(payload: Uint8Array): Frame {
  const reader = new Reader(payload)
  demand(reader.u8() === 8, 'not 8 bits a sample')
  const height = reader.u16()
  const width = reader.u16()
  demandSaneSize({ width, height })
  const count = reader.u8()
  demand(count === 1 || count === 3, 'neither grey nor colour')
  const components = new Set<number>()
  for (let i = 0; i < count; i++) {
    components.add(reader.u8())
    const sampling = reader.u8()
    demand(isSampling(sampling >> 4) && isSampling(sampling & 15), 'no such sampling')
    demand(reader.u8() <= 3, 'no such quantization table')
  }
  demand(components.size === count && reader.isAtEnd, 'a frame that does not add up')
  return { width, height, components }
}

const isSampling = (factor: number): boolean => factor >= 1 && factor <= 4

/** A scan header names components of the frame, once each. */
export function demandScan(payload: Uint8Array, frame: Frame): void {
  const reader = new Reader(payload)
  const count = reader.u8()
  const named = new Set<number>()
  for (let i = 0; i < count; i++) {
    const component = reader.u8()
    demand(frame.components.has(component), 'a scan of no component')
    named.add(component)
    reader.u8()
  }
  demand(count >= 1 && named.size === count, 'a scan that does not add up')
  reader.take(3)
  demand(reader.isAtEnd, 'a scan that does not add up')
}
