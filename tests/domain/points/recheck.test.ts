import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils'
import { isSampled, recheckFault, standsAbove } from '#domain/points/recheck'

const HASHES = Array.from({ length: 10_000 }, (_, n) => bytesToHex(sha256(utf8ToBytes(`posting ${n}`))))
const drawn = (percent: number): number => HASHES.filter((hash) => isSampled(hash, percent)).length

test.each([1, 5, 10, 25, 50])('of 10,000 awards about %i in a hundred are drawn', (percent) => {
  const expected = HASHES.length * (percent / 100)
  // Five standard deviations: hashes that are even never leave it, a share that is off by a tenth does at once.
  const bound = 5 * Math.sqrt(expected * (1 - percent / 100))
  expect(Math.abs(drawn(percent) - expected)).toBeLessThan(bound)
})

test('a share of nought draws none, a whole one all', () => {
  expect(drawn(0)).toBe(0)
  expect(drawn(100)).toBe(HASHES.length)
})

test('the draw is the hash\'s alone: the same each time, and a larger share keeps what a smaller one drew', () => {
  for (const hash of HASHES.slice(0, 500)) {
    expect(isSampled(hash, 10)).toBe(isSampled(hash, 10))
    if (isSampled(hash, 10)) expect(isSampled(hash, 20)).toBe(true)
  }
})

test('the boundary itself is out, what lies just under it is in', () => {
  expect(isSampled(`8${'0'.repeat(63)}`, 50)).toBe(false)
  expect(isSampled(`7${'f'.repeat(63)}`, 50)).toBe(true)
})

describe('who may look again', () => {
  const within = ['county', 'street', 'community']

  test('a post above the community may, one at it or elsewhere may not', () => {
    expect(['county', 'street', 'community', 'other'].map((unitId) => standsAbove(unitId, within))).toEqual([true, true, false, false])
  })

  const work = { accountId: 'rider', scannedBy: 'scanner', confirmedBy: 'confirmer' }

  test.each(['rider', 'scanner', 'confirmer'])('the %s had a hand in it', (person) => {
    expect(recheckFault({ status: 'due' }, work, person)).toBe('SAME_PERSON')
  })

  test('anybody else may, once, and only what was drawn', () => {
    expect(recheckFault({ status: 'due' }, work, 'official')).toBeNull()
    expect(recheckFault({ status: 'done' }, work, 'official')).toBe('ALREADY_RECHECKED')
    expect(recheckFault(null, work, 'official')).toBe('NOT_SAMPLED')
  })
})
