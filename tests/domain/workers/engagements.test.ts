import * as fc from 'fast-check'
import { claim, end, engagementCan, enlist, isClaimed, isHis, listingOf, MOST_ENGAGEMENTS, remove, standingCount, withHis, withoutHim, type Listed } from '#domain/workers/engagements'

const nobody: Listed = { accountId: null, engagements: [] }
const at = (outletId: string, now = 1) => ({ outletId, name: '韩**', now })
const listed = enlist(nobody, at('a'))
const mine = { outletId: 'a', accountId: 'han', now: 2 }
const stateOf = (one: Listed | null, outletId = 'a') => one?.engagements.find((line) => line.outletId === outletId)?.state

test('S3.1: two outlets that list a number are two lines of one person', () => {
  const twice = enlist(listed, at('b'))
  expect(twice.engagements).toHaveLength(2)
  expect(standingCount(twice)).toBe(2)
  expect(enlist(twice, at('b', 9))).toBe(twice)
})

test('S3.2: who claims a line is whose person it is; a second claim changes nothing', () => {
  const claimed = claim(listed, mine)
  expect([stateOf(claimed), claimed?.accountId]).toEqual(['claimed', 'han'])
  expect(claim(claimed ?? nobody, { ...mine, now: 9 })).toEqual(claimed)
})

test('S3.2: a line of somebody else is neither claimed nor denied, and one that is not there neither', () => {
  const claimed = claim(listed, mine) ?? nobody
  expect(claim(claimed, { ...mine, accountId: 'tian' })).toBeNull()
  expect(end(claimed, { ...mine, accountId: 'tian' })).toBeNull()
  expect(claim(listed, { ...mine, outletId: 'b' })).toBeNull()
  expect(isHis(claimed, 'tian')).toBe(false)
})

test('S3.2: not me, once said, is not asked again; gone, once said, may be listed anew', () => {
  const denied = end(listed, mine) ?? nobody
  expect([stateOf(denied), listingOf(denied, 'a')]).toEqual(['denied', 'denied'])
  expect(enlist(denied, at('a'))).toBe(denied)
  const left = end(claim(listed, mine) ?? nobody, mine) ?? nobody
  expect([stateOf(left), listingOf(left, 'a')]).toEqual(['ended', 'again'])
  expect(stateOf(enlist(left, at('a', 5)))).toBe('listed')
})

test('S3.5: an outlet takes off who stands on its list, and nobody else', () => {
  expect(stateOf(remove(listed, 'a', 3))).toBe('ended')
  expect(remove(listed, 'b', 3)).toBeNull()
  expect(remove(end(listed, mine) ?? nobody, 'a', 3)).toBeNull()
})

test('what may be done with a line follows its state', () => {
  expect((['listed', 'claimed', 'denied', 'ended'] as const).map((state) => engagementCan({ state }))).toEqual([['claim', 'deny'], ['leave'], [], []])
})

test('S3.1: a person is on so many lists at most', () => {
  const full = Array.from({ length: MOST_ENGAGEMENTS }, (_, n) => `o${n}`).reduce((one, outletId) => enlist(one, at(outletId)), nobody)
  expect(listingOf(full, 'one-more')).toBe('full')
  expect(enlist(full, at('one-more'))).toBe(full)
  expect(listingOf(full, 'o3')).toBe('known')
})

const outlet = fc.constantFrom('a', 'b', 'c', 'd')
const move = fc.tuple(fc.constantFrom('list', 'claim', 'end', 'remove'), outlet)
/** Whatever outlets and he have done about one number. */
const person = fc.array(move, { maxLength: 20 }).map((moves) => moves.reduce<Listed>((one, [what, outletId], n) => {
  if (what === 'list') return enlist(one, at(outletId, n))
  if (what === 'remove') return remove(one, outletId, n) ?? one
  return (what === 'claim' ? claim : end)(one, { outletId, accountId: 'han', now: n }) ?? one
}, nobody))

test('S3.1: an outlet has one line of a person at most, whatever happens', () => {
  fc.assert(fc.property(person, ({ engagements }) => new Set(engagements.map(({ outletId }) => outletId)).size === engagements.length))
})

test('S3.7: with a new number he keeps every answer, the old number keeps every line he did not answer, and nothing is doubled', () => {
  fc.assert(fc.property(person, person, (before, there) => {
    const answered = before.engagements.filter(({ state }) => state !== 'listed')
    const left = withoutHim(before)
    expect(left.engagements).toEqual(before.engagements.filter(({ state }) => state === 'listed'))
    expect([left.accountId, isClaimed(left)]).toEqual([null, false])
    const now = withHis({ ...there, accountId: null }, { ...before, accountId: 'han' })
    expect(now.accountId).toBe('han')
    for (const { outletId } of [...answered, ...there.engagements]) expect(now.engagements.filter((one) => one.outletId === outletId)).toHaveLength(1)
    for (const one of answered) expect(now.engagements.find(({ outletId }) => outletId === one.outletId)?.state).not.toBe('listed')
  }))
})
