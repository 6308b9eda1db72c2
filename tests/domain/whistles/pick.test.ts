import * as fc from 'fast-check'
import { pick, type Candidate } from '#domain/whistles/pick'

const one = (accountId: string, part: Partial<Candidate> = {}): Candidate => ({ accountId, wasPassedOver: false, sinceAt: 100, answeredAt: 1_000, ...part })
const outcomes = (candidates: readonly Candidate[], places: number) => pick(candidates, places).map(({ accountId, isPlaced, reason }) => `${accountId} ${isPlaced ? 'goes' : 'waits'}: ${reason}`)

test('who was passed over last time goes before who was not, however late he answered', () => {
  expect(outcomes([one('fast', { answeredAt: 1, sinceAt: 1 }), one('passed', { wasPassedOver: true, sinceAt: 99, answeredAt: 900 })], 1))
    .toEqual(['passed goes: passed-over', 'fast waits: passed-over'])
})

test('then who had no turn for longest goes, then who answered first', () => {
  expect(outcomes([one('recent', { sinceAt: 80, answeredAt: 1 }), one('long', { sinceAt: 20 })], 1)).toEqual(['long goes: longest', 'recent waits: longest'])
  expect(outcomes([one('second', { answeredAt: 2 }), one('first', { answeredAt: 1 })], 1)).toEqual(['first goes: earliest', 'second waits: earliest'])
})

test('among those who were passed over it is again who had no turn for longest', () => {
  const passed = { wasPassedOver: true }
  expect(outcomes([one('a', { ...passed, sinceAt: 50 }), one('b', { ...passed, sinceAt: 10 }), one('c', { sinceAt: 0 })], 2))
    .toEqual(['b goes: passed-over', 'a goes: passed-over', 'c waits: passed-over'])
})

test('where there is room for everybody nothing decided', () => {
  expect(outcomes([one('a'), one('b', { answeredAt: 2_000 })], 2)).toEqual(['a goes: room', 'b goes: room'])
  expect(outcomes([], 3)).toEqual([])
})

test('each reason is told against the one at the edge: the first who waits, or the last who goes', () => {
  expect(outcomes([one('p', { wasPassedOver: true }), one('old', { sinceAt: 5 }), one('early', { answeredAt: 1 }), one('late', { answeredAt: 9 })], 3))
    .toEqual(['p goes: passed-over', 'old goes: longest', 'early goes: earliest', 'late waits: earliest'])
})

/** Few values, so that ties are common. */
const candidates = fc.uniqueArray(fc.record({ accountId: fc.stringMatching(/^[a-z]{1,4}$/), wasPassedOver: fc.boolean(), sinceAt: fc.nat(4), answeredAt: fc.nat(4) }), { selector: ({ accountId }) => accountId, maxLength: 40 })
const places = fc.integer({ min: 1, max: 30 })

test('the order the candidates come in does not matter', () => {
  fc.assert(fc.property(candidates.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }))), places, ([all, shuffled], count) => {
    expect(pick(shuffled, count)).toEqual(pick(all, count))
  }))
})

test('each candidate has one outcome, and as many go as there are places or candidates, never more', () => {
  fc.assert(fc.property(candidates, places, (all, count) => {
    const picked = pick(all, count)
    expect(picked.map(({ accountId }) => accountId).sort()).toEqual(all.map(({ accountId }) => accountId).sort())
    expect(picked.filter(({ isPlaced }) => isPlaced)).toHaveLength(Math.min(count, all.length))
    expect(picked.map(({ isPlaced }) => isPlaced)).toEqual([...picked.map(({ isPlaced }) => isPlaced)].sort((a, b) => Number(b) - Number(a)))
  }))
})

test('nobody who was passed over waits while somebody who was not goes; among equals nobody who had a turn since', () => {
  fc.assert(fc.property(candidates, places, (all, count) => {
    const picked = pick(all, count)
    for (const goes of picked.filter(({ isPlaced }) => isPlaced)) {
      for (const waits of picked.filter(({ isPlaced }) => !isPlaced)) {
        expect(Number(goes.wasPassedOver)).toBeGreaterThanOrEqual(Number(waits.wasPassedOver))
        if (goes.wasPassedOver !== waits.wasPassedOver) continue
        expect(goes.sinceAt).toBeLessThanOrEqual(waits.sinceAt)
        if (goes.sinceAt === waits.sinceAt) expect(goes.answeredAt).toBeLessThanOrEqual(waits.answeredAt)
      }
    }
  }))
})

test('one more place takes nobody\'s place away', () => {
  fc.assert(fc.property(candidates, fc.integer({ min: 1, max: 29 }), (all, count) => {
    const goes = (size: number) => pick(all, size).filter(({ isPlaced }) => isPlaced).map(({ accountId }) => accountId)
    expect(goes(count + 1).slice(0, goes(count).length)).toEqual(goes(count))
  }))
})
