/** Which way up the picture is, 1 (as stored) to 8, as EXIF counts. */
export type Orientation = number
export const UPRIGHT: Orientation = 1

const SIGNATURE = [0x45, 0x78, 0x69, 0x66, 0, 0] // "Exif\0\0"
const ORIENTATION_TAG = 0x0112
const SHORT = 3
const ENTRY_BYTES = 12

/** S20.9: the one fact read from a phone's EXIF. Anything odd is read as upright: only this number is ever used. */
export function readOrientation(app1: Uint8Array): Orientation {
  if (!SIGNATURE.every((byte, i) => app1[i] === byte)) return UPRIGHT
  const tiff = app1.subarray(SIGNATURE.length)
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength)
  if (tiff.length < 8) return UPRIGHT
  const isLittle = view.getUint16(0) === 0x4949
  const directory = view.getUint32(4, isLittle)
  if (directory + 2 > tiff.length) return UPRIGHT
  const entries = view.getUint16(directory, isLittle)
  for (let i = 0; i < entries; i++) {
    const entry = directory + 2 + i * ENTRY_BYTES
    if (entry + ENTRY_BYTES > tiff.length) return UPRIGHT
    if (view.getUint16(entry, isLittle) !== ORIENTATION_TAG) continue
    const value = view.getUint16(entry + 2, isLittle) === SHORT ? view.getUint16(entry + 8, isLittle) : UPRIGHT
    return value >= 1 && value <= 8 ? value : UPRIGHT
  }
  return UPRIGHT
}

/** S20.9: a whole APP1 segment that says the orientation and nothing else: no place, no time, no phone, no thumbnail. */
export const orientationSegment = (orientation: Orientation): Uint8Array => Uint8Array.from([
  0xff, 0xe1, 0, 34, ...SIGNATURE,
  0x4d, 0x4d, 0, 42, 0, 0, 0, 8, // TIFF, big-endian, directory at 8
  0, 1, 0x01, 0x12, 0, SHORT, 0, 0, 0, 1, 0, orientation, 0, 0, // one entry
  0, 0, 0, 0, // no further directory
])
