import type { Place } from '#types/core/primitives'
import { bearingDegrees } from '#domain/stations/direction'
import type { NearbyStation } from './nearby'

export interface Pin { seen: NearbyStation; number: number; x: number; y: number }
export interface PinLayout {
  pins: Pin[]
  ringMeters: number
  ringPx: number
  /** Where on the ring its words stand in nobody's way. */
  label: { x: number; y: number }
}

/** Half of the strip, less the room a pin needs. */
const HALF_WIDTH_PX = 156
const HALF_HEIGHT_PX = 68
/** More would lie upon each other. */
const MOST_PINS = 8
const RINGS_METERS = [100, 200, 500, 1_000, 2_000, 5_000]
/** A pin's plate stands above its point. */
const PIN_HALF_PX = 20
/** Two pins nearer than this cannot be told apart by a thumb. */
const APART_PX = 30

const RADIANS = Math.PI / 180

/** North up, directions exact; distances by their square root, so that near ones do not lie upon each other. */
export function layOut(here: Place, nearby: readonly NearbyStation[]): PinLayout {
  const shown = nearby.slice(0, MOST_PINS).map((seen, index) => {
    const turn = bearingDegrees(here, seen.station.place) * RADIANS
    const root = Math.sqrt(seen.meters ?? 0)
    return { seen, number: index + 1, east: Math.sin(turn) * root, south: -Math.cos(turn) * root }
  })
  const scale = Math.min(...shown.map(({ east, south }) => fit(east, south)))
  const pins: Pin[] = []
  for (const { seen, number, east, south } of shown) {
    const pin = { seen, number, x: Math.round(east * scale), y: Math.round(south * scale) }
    if (pins.every(({ x, y }) => Math.hypot(pin.x - x, pin.y - y) >= APART_PX)) pins.push(pin)
  }
  const ringMeters = [...RINGS_METERS].reverse().find((meters) => Math.sqrt(meters) * scale <= HALF_HEIGHT_PX) ?? 0
  const ringPx = Math.round(Math.sqrt(ringMeters) * scale)
  return { pins, ringMeters, ringPx, label: freeSpot(pins, ringPx) }
}

const TURNS = [90, 270, 45, 135, 225, 315]

/** The point of the ring that is farthest from any pin. */
function freeSpot(pins: readonly Pin[], ringPx: number) {
  const spots = TURNS.map((turn) => ({ x: Math.round(Math.sin(turn * RADIANS) * ringPx), y: Math.round(-Math.cos(turn * RADIANS) * ringPx) }))
  const room = (spot: { x: number; y: number }) => Math.min(...pins.map(({ x, y }) => Math.hypot(spot.x - x, spot.y - (y - PIN_HALF_PX))))
  return spots.reduce((best, spot) => (room(spot) > room(best) ? spot : best))
}

const fit = (east: number, south: number) => Math.min(HALF_WIDTH_PX / Math.max(1, Math.abs(east)), HALF_HEIGHT_PX / Math.max(1, Math.abs(south)))
