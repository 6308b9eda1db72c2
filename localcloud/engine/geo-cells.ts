import type { Box, Position } from './geo'

/** Positions on a grid of 2^26 by 2^26 cells, numbered along a Morton curve so that a square block is one range. */
const BITS = 26
const SIDE = 2 ** BITS
/** A box is covered by at most this many cells: coarser cells are quicker to look up, finer ones leave less to filter. */
const MOST_CELLS = 24

export interface CellRange { from: number; to: number }

export function cellOf(at: Position): number {
  return morton(column(at.lng), row(at.lat))
}

/** Ranges of cell numbers (both ends included) that together cover a box. */
export function coverBox(box: Box): CellRange[] {
  const west = column(box.west)
  const east = column(box.east)
  const south = row(box.south)
  const north = row(box.north)
  let shift = 0
  const span = (a: number, b: number): number => Math.floor(b / 2 ** shift) - Math.floor(a / 2 ** shift) + 1
  while (span(west, east) * span(south, north) > MOST_CELLS) shift += 1
  const size = 2 ** shift
  const ranges: CellRange[] = []
  for (let y = Math.floor(south / size); y <= Math.floor(north / size); y += 1) {
    for (let x = Math.floor(west / size); x <= Math.floor(east / size); x += 1) {
      const from = morton(x * size, y * size)
      ranges.push({ from, to: from + size * size - 1 })
    }
  }
  return merge(ranges)
}

function merge(ranges: CellRange[]): CellRange[] {
  const merged: CellRange[] = []
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = merged[merged.length - 1]
    if (last !== undefined && range.from === last.to + 1) last.to = range.to
    else merged.push({ ...range })
  }
  return merged
}

function column(lng: number): number {
  return clamp(Math.floor(((lng + 180) / 360) * SIDE))
}

function row(lat: number): number {
  return clamp(Math.floor(((lat + 90) / 180) * SIDE))
}

function clamp(cell: number): number {
  return Math.max(0, Math.min(SIDE - 1, cell))
}

/** Interleaves the bits of x and y; 52 bits stay exact in a double. */
function morton(x: number, y: number): number {
  let cell = 0
  for (let bit = BITS - 1; bit >= 0; bit -= 1) {
    const place = 2 ** bit
    cell = cell * 4 + (Math.floor(y / place) % 2) * 2 + (Math.floor(x / place) % 2)
  }
  return cell
}
