import fc from 'fast-check'
import { orderKey, successor } from '../../localcloud/engine/order-key'
import type { Value } from '../../localcloud/engine/values'

/** Values in BSON order, each smaller than the next. */
const LADDER: Value[] = [
  null, NaN, -Infinity, -1e300, -5, -0.5, 0, 1e-300, 1, 1.5, 2, 10, 2 ** 53, Infinity,
  '', '\0', '\0a', 'A', 'a', 'a\0', 'aa', 'b', '丁', '😀',
  {}, { a: 1 }, { a: 2 }, { a: 2, b: 1 }, { b: 0 }, { a: 'x' },
  [], [1], [1, 2], [2],
  false, true, new Date(-1), new Date(0), new Date(1), /a/, /b/,
]

const key = (value: Value, direction = 1): Buffer => orderKey([value], [direction])

const scalar = fc.oneof(fc.double({ noNaN: true }), fc.integer(), fc.string({ unit: 'binary' }), fc.boolean(), fc.constant(null))

describe('order-preserving keys', () => {
  test('types and values sort in BSON order, downwards the other way round', () => {
    const upwards = LADDER.map((value) => key(value))
    const downwards = LADDER.map((value) => key(value, -1))
    for (let at = 1; at < LADDER.length; at += 1) {
      const [smaller, larger, first, second] = [upwards[at - 1], upwards[at], downwards[at - 1], downwards[at]]
      if (smaller === undefined || larger === undefined || first === undefined || second === undefined) throw new Error('unreachable')
      expect([at, Buffer.compare(smaller, larger), Buffer.compare(first, second)]).toEqual([at, -1, 1])
    }
  })

  test('zero has one key, whatever its sign', () => {
    expect(key(-0)).toEqual(key(0))
  })

  test('numbers sort as numbers', () => {
    fc.assert(fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (a, b) => (
      Math.sign(Buffer.compare(key(a), key(b))) === (a < b ? -1 : a > b ? 1 : 0))))
  })

  test('texts sort by their UTF-8 bytes', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => (
      Buffer.compare(key(a), key(b)) === Buffer.compare(Buffer.from(a), Buffer.from(b)))))
  })

  test('a compound key compares value by value, each in its direction', () => {
    const pair = fc.tuple(scalar, scalar)
    fc.assert(fc.property(pair, pair, fc.constantFrom(1, -1), fc.constantFrom(1, -1), (a, b, first, second) => {
      const whole = Buffer.compare(orderKey(a, [first, second]), orderKey(b, [first, second]))
      const byFirst = Buffer.compare(key(a[0], first), key(b[0], first))
      return whole === (byFirst !== 0 ? byFirst : Buffer.compare(key(a[1], second), key(b[1], second)))
    }))
  })

  test('the successor of a prefix lies after everything that starts with it', () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: 1, maxLength: 4 }), fc.uint8Array({ maxLength: 4 }), (prefix, rest) => {
      const next = successor(Buffer.from(prefix))
      return next === null ? prefix.every((byte) => byte === 0xff) : Buffer.compare(Buffer.concat([prefix, rest]), next) < 0
    }))
  })
})
