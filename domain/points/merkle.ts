import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils'

/**
 * S22.30: a Merkle tree as in RFC 6962 over hashes in their order. Leaves and nodes are hashed under different first bytes,
 * so that no node can pass for a leaf, and nothing is doubled to fill a level, so that no two lists have one root. All
 * hashes are 64 hex digits.
 */
const LEAF = Uint8Array.of(0)
const NODE = Uint8Array.of(1)

/** The root over nothing. */
export const EMPTY_ROOT = bytesToHex(sha256(new Uint8Array()))

const leafOf = (hash: string): string => bytesToHex(sha256(concatBytes(LEAF, hexToBytes(hash))))
const nodeOf = (left: string, right: string): string => bytesToHex(sha256(concatBytes(NODE, hexToBytes(left), hexToBytes(right))))

/** What is kept of the hashes so far: one whole subtree for each binary digit 1 of their number, the largest first. */
export interface Tree { count: number; peaks: readonly string[] }

export const EMPTY_TREE: Tree = { count: 0, peaks: [] }

/** The tree with one more hash at its end. */
export function append({ count, peaks }: Tree, hash: string): Tree {
  const grown = [...peaks]
  let top = leafOf(hash)
  for (let size = count; size % 2 === 1; size = (size - 1) / 2) top = nodeOf(grown.pop() ?? '', top)
  return { count: count + 1, peaks: [...grown, top] }
}

export function rootOf({ peaks }: Tree): string {
  return [...peaks].reduceRight((right: string | null, left) => (right === null ? left : nodeOf(left, right)), null) ?? EMPTY_ROOT
}

/** What leads from one hash to the root, the nearest first: with it a single line can be checked without the others. */
export function inclusionPath(hashes: readonly string[], index: number): string[] {
  if (hashes.length < 2) return []
  const split = largestPowerBelow(hashes.length)
  const [left, right] = [hashes.slice(0, split), hashes.slice(split)]
  return index < split
    ? [...inclusionPath(left, index), rootOver(right)]
    : [...inclusionPath(right, index - split), rootOver(left)]
}

export interface Inclusion { hash: string; index: number; count: number; path: readonly string[]; root: string }

/** Whether `hash` stands at `index` of the `count` hashes under `root`. */
export function isIncluded({ hash, index, count, path, root }: Inclusion): boolean {
  if (index < 0 || index >= count) return false
  let [at, last, top] = [index, count - 1, leafOf(hash)]
  for (const beside of path) {
    if (last === 0) return false
    if (at % 2 === 1 || at === last) {
      top = nodeOf(beside, top)
      for (; at !== 0 && at % 2 === 0; at /= 2) last = half(last)
    } else {
      top = nodeOf(top, beside)
    }
    ;[at, last] = [half(at), half(last)]
  }
  return last === 0 && top === root
}

const half = (value: number): number => Math.floor(value / 2)
const rootOver = (hashes: readonly string[]): string => rootOf(hashes.reduce(append, EMPTY_TREE))

function largestPowerBelow(count: number): number {
  let power = 1
  while (power * 2 < count) power *= 2
  return power
}
