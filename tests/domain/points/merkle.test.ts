import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils'
import fc from 'fast-check'
import { append, EMPTY_ROOT, EMPTY_TREE, inclusionPath, isIncluded, rootOf } from '#domain/points/merkle'

const hashOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))
const rootOver = (hashes: readonly string[]): string => rootOf(hashes.reduce(append, EMPTY_TREE))

const replaced = <T>(list: readonly T[], at: number, value: T): T[] => list.map((one, n) => (n === at ? value : one))
const inserted = <T>(list: readonly T[], at: number, value: T): T[] => [...list.slice(0, at), value, ...list.slice(at)]

const hash = fc.nat(1_000_000).map((n) => hashOf(String(n)))
const hashes = fc.uniqueArray(hash, { minLength: 1, maxLength: 70 })
/** A list and a place in it. */
const listAndPlace = hashes.chain((list) => fc.record({ list: fc.constant(list), at: fc.nat(list.length - 1) }))

test('the roots are those of RFC 6962 and nothing has one, too', () => {
  const [a = '', b = '', c = ''] = ['a', 'b', 'c'].map(hashOf)
  const raw = (prefix: string, ...parts: string[]) => bytesToHex(sha256(Uint8Array.from(Buffer.from(prefix + parts.join(''), 'hex'))))
  expect(EMPTY_ROOT).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  expect(rootOver([])).toBe(EMPTY_ROOT)
  expect(rootOver([a])).toBe(raw('00', a))
  expect(rootOver([a, b])).toBe(raw('01', raw('00', a), raw('00', b)))
  expect(rootOver([a, b, c])).toBe(raw('01', raw('01', raw('00', a), raw('00', b)), raw('00', c)))
})

test('what is kept grows with the digits of the number, not with the number', () => {
  let tree = EMPTY_TREE
  for (let n = 0; n < 1_000; n += 1) {
    tree = append(tree, hashOf(String(n)))
    expect(tree.peaks.length).toBeLessThanOrEqual(Math.ceil(Math.log2(n + 2)))
  }
  expect(tree.count).toBe(1_000)
})

test('a changed, missing, doubled or moved hash changes the root', () => {
  fc.assert(fc.property(listAndPlace, hash, fc.nat(70), ({ list, at }, other, to) => {
    const root = rootOver(list)
    const without = list.filter((_, n) => n !== at)
    expect(rootOver(without)).not.toBe(root)
    if (!list.includes(other)) expect(rootOver(replaced(list, at, other))).not.toBe(root)
    expect(rootOver(inserted(list, at, list[at] ?? ''))).not.toBe(root)
    const target = to % list.length
    if (target !== at) expect(rootOver(inserted(without, target, list[at] ?? ''))).not.toBe(root)
  }))
})

test('every hash is proved by its path, under its own number and no other', () => {
  fc.assert(fc.property(listAndPlace, fc.nat(80), ({ list, at }, other) => {
    const proof = { hash: list[at] ?? '', index: at, count: list.length, path: inclusionPath(list, at), root: rootOver(list) }
    expect(isIncluded(proof)).toBe(true)
    if (other !== at) {
      expect(isIncluded({ ...proof, index: other })).toBe(false)
      expect(isIncluded({ ...proof, hash: list[other] ?? EMPTY_ROOT })).toBe(false)
    }
    expect(isIncluded({ ...proof, root: EMPTY_ROOT })).toBe(false)
    expect(isIncluded({ ...proof, path: [...proof.path, EMPTY_ROOT] })).toBe(false)
    if (proof.path.length > 0) expect(isIncluded({ ...proof, path: proof.path.slice(1) })).toBe(false)
  }))
})

test('a node does not pass for a hash of the list', () => {
  const list = ['a', 'b', 'c', 'd'].map(hashOf)
  const [left = ''] = list.slice(0, 2).reduce(append, EMPTY_TREE).peaks
  expect(rootOver([left, ...list.slice(2)])).not.toBe(rootOver(list))
  expect(isIncluded({ hash: left, index: 0, count: 2, path: inclusionPath(list, 0).slice(1), root: rootOver(list) })).toBe(false)
})
