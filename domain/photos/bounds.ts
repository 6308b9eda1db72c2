import { demand } from './reader'

/** S20.10: a phone that shows it needs 4 bytes a pixel; more than these are not photographs. */
export const MAX_SIDE_PIXELS = 12_000
export const MAX_PIXELS = 50_000_000

export interface Size { readonly width: number; readonly height: number }

/** S20.10: pixel bombs are small files that unpack to gigabytes. */
export function demandSaneSize({ width, height }: Size): void {
  demand(width > 0 && height > 0, 'it has no area')
  demand(width <= MAX_SIDE_PIXELS && height <= MAX_SIDE_PIXELS, 'a side is too long')
  demand(width * height <= MAX_PIXELS, 'it has too many pixels')
}
