import type { Size } from './bounds'
import { rebuildJpeg } from './jpeg'
import { PNG_SIGNATURE, rebuildPng } from './png'
import { NotAPhoto } from './reader'

export interface Rebuilt extends Size { readonly bytes: Uint8Array; readonly mime: 'image/jpeg' | 'image/png' }

/**
 * S20.9: the picture in `bytes` as a new file that holds nothing but the picture, or null when there is none. What it
 * is is told by its first bytes alone: name and announced type count for nothing.
 */
export function rebuildPhoto(bytes: Uint8Array): Rebuilt | null {
  try {
    if (bytes[0] === 0xff && bytes[1] === 0xd8) return { ...rebuildJpeg(bytes), mime: 'image/jpeg' }
    if (bytes[0] === PNG_SIGNATURE[0]) return { ...rebuildPng(bytes), mime: 'image/png' }
    return null
  } catch (error) {
    if (error instanceof NotAPhoto) return null
    throw error
  }
}
