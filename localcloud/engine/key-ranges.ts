import type { Condition } from './conditions'
import { coverBox } from './geo-cells'
import type { Box } from './geo'
import { orderKey, successor, tagOf } from './order-key'
import type { Value } from './values'

/** Index keys from `low` up to, not including, `high`. */
export interface KeyRange { low: Buffer; high: Buffer }

const END = Buffer.from([0xff])
const TEXT_CLOSE_BYTES = 2

/** All keys that start with the prefix. */
export function startingWith(prefix: Buffer): KeyRange {
  return { low: prefix, high: after(prefix) }
}

function after(prefix: Buffer): Buffer {
  return successor(prefix) ?? END
}

/** The keys behind `prefix` whose next value satisfies a range or prefix condition. */
export function boundedRange(prefix: Buffer, condition: Condition, direction: number): KeyRange {
  if (condition.prefix !== undefined) return textRange(prefix, condition.prefix, direction)
  const sample = condition.low?.value ?? condition.high?.value ?? null
  const ends = { first: condition.low, last: condition.high }
  const [low, high] = direction === -1 ? [ends.last, ends.first] : [ends.first, ends.last]
  const bracket = startingWith(Buffer.concat([prefix, firstOfType(sample, direction)]))
  const lowKey = low === undefined ? bracket.low : Buffer.concat([prefix, orderKey([low.value], [direction])])
  const highKey = high === undefined ? bracket.high : Buffer.concat([prefix, orderKey([high.value], [direction])])
  return {
    low: low !== undefined && !low.isIncluded ? after(lowKey) : lowKey,
    high: high !== undefined && high.isIncluded ? after(highKey) : highKey,
  }
}

/** Comparisons stay within a type (MongoDB's brackets): only the tag byte is shared by all of a type. */
function firstOfType(sample: Value, direction: number): Buffer {
  const tag = tagOf(sample)
  return Buffer.from([direction === -1 ? ~tag & 0xff : tag])
}

function textRange(prefix: Buffer, text: string, direction: number): KeyRange {
  const key = orderKey([text], [direction])
  return startingWith(Buffer.concat([prefix, key.subarray(0, key.length - TEXT_CLOSE_BYTES)]))
}

/** The keys behind `prefix` whose next value is a cell that touches the box. */
export function cellRanges(prefix: Buffer, box: Box): KeyRange[] {
  return coverBox(box).map(({ from, to }) => boundedRange(
    prefix, { low: { value: from, isIncluded: true }, high: { value: to, isIncluded: true } }, 1))
}
