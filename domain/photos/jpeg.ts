import type { Size } from './bounds'
import { orientationSegment, readOrientation, UPRIGHT } from './exif-orientation'
import { demandHuffman, demandQuantization, demandScan, readFrame, type Frame } from './jpeg-tables'
import { concat, demand, NotAPhoto, Reader } from './reader'

const SOI = 0xd8
const EOI = 0xd9
const APP1 = 0xe1
const COMMENT = 0xfe
/** Baseline, extended and progressive: what browsers draw. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2])
const DHT = 0xc4
const SOS = 0xda
const DQT = 0xdb
const DRI = 0xdd

/** Progressive cameras write about ten; thousands of empty scans keep a decoder busy for minutes. */
const MOST_SCANS = 64

/** JFIF 1.01, no density, no thumbnail: says how the colours are meant. */
const JFIF = Uint8Array.from([0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0])

interface Parts { kept: Uint8Array[]; frame: Frame | null; orientation: number; scans: number }

/**
 * S20.9: a new file out of the segments a decoder needs: tables, frame, scans. Everything else (EXIF with its place,
 * thumbnails, comments, colour profiles, whatever follows the end) is left behind; a turned picture keeps the number
 * that says so.
 */
export function rebuildJpeg(bytes: Uint8Array): { bytes: Uint8Array } & Size {
  const reader = new Reader(bytes)
  demand(reader.u16() === 0xff00 + SOI, 'no JPEG')
  const parts: Parts = { kept: [], frame: null, orientation: UPRIGHT, scans: 0 }
  for (let marker = nextMarker(reader); marker !== EOI; marker = nextMarker(reader)) readSegment(reader, marker, parts)
  const { frame, kept, orientation, scans } = parts
  demand(frame !== null && scans > 0, 'a JPEG without a picture')
  const turned = orientation === UPRIGHT ? [] : [orientationSegment(orientation)]
  const whole = concat([Uint8Array.of(0xff, SOI), JFIF, ...turned, ...kept, Uint8Array.of(0xff, EOI)])
  return { bytes: whole, width: frame.width, height: frame.height }
}

/** Markers may be preceded by any number of FF. */
function nextMarker(reader: Reader): number {
  demand(reader.u8() === 0xff, 'a marker is missing')
  let marker = reader.u8()
  while (marker === 0xff) marker = reader.u8()
  return marker
}

function readSegment(reader: Reader, marker: number, parts: Parts): void {
  const start = reader.at
  const length = reader.u16()
  demand(length >= 2, 'a segment without a length')
  const payload = reader.take(length - 2)
  if (marker === APP1) parts.orientation = parts.orientation === UPRIGHT ? readOrientation(payload) : parts.orientation
  if (isSpare(marker)) return
  demandSound(marker, payload, parts)
  const segment = reader.bytes.subarray(start, reader.at)
  const scanData = marker === SOS ? takeScanData(reader) : new Uint8Array(0)
  parts.kept.push(Uint8Array.of(0xff, marker), segment, scanData)
}

const isSpare = (marker: number): boolean => (marker >= 0xe0 && marker <= 0xef) || marker === COMMENT

function demandSound(marker: number, payload: Uint8Array, parts: Parts): void {
  if (marker === DQT) return demandQuantization(payload)
  if (marker === DHT) return demandHuffman(payload)
  if (marker === DRI) return demand(payload.length === 2, 'no restart interval')
  if (FRAMES.has(marker)) {
    demand(parts.frame === null, 'two frames')
    parts.frame = readFrame(payload)
    return
  }
  if (marker !== SOS) throw new NotAPhoto('a marker no photo has')
  demand(parts.frame !== null, 'a scan before its frame')
  parts.scans += 1
  demand(parts.scans <= MOST_SCANS, 'too many scans')
  demandScan(payload, parts.frame)
}

/** Coded data runs to the next marker that is neither a stuffed FF nor a restart. */
function takeScanData(reader: Reader): Uint8Array {
  const { bytes, at } = reader
  let end = at
  for (;;) {
    end = bytes.indexOf(0xff, end)
    demand(end >= 0 && end + 1 < bytes.length, 'a scan without an end')
    const next = bytes[end + 1] ?? 0
    const isData = next === 0 || (next >= 0xd0 && next <= 0xd7)
    if (!isData) break
    end += 2
  }
  demand(end > at, 'an empty scan')
  return reader.take(end - at)
}
