import { isWaiting, REDEMPTION_MOVES, redemptionCan, RedemptionNotHeld, resolveRedemption } from '#domain/points/redemption'
import { NOON } from './ledger'

const held = { version: 1, status: 'held' as const, heldUntil: NOON, endedAt: null, fulfilledBy: null }

test('goods wait until their time is up, not at that instant', () => {
  expect(isWaiting(held, NOON - 1)).toBe(true)
  expect(isWaiting(held, NOON)).toBe(false)
  expect(isWaiting({ ...held, status: 'cancelled' }, NOON - 1)).toBe(false)
})

test('while they wait the rider may show the code or give them up; afterwards nothing', () => {
  expect(redemptionCan(held, NOON - 1)).toEqual(['show-code', 'cancel'])
  expect(redemptionCan(held, NOON)).toEqual([])
})

test('a redemption is resolved with who did it and when', () => {
  expect(resolveRedemption(held, 'fulfilled', { at: NOON - 1, by: 'ac_keeper' })).toEqual({
    ...held, version: 2, status: 'fulfilled', endedAt: NOON - 1, fulfilledBy: 'ac_keeper',
  })
  expect(resolveRedemption(held, 'cancelled', { at: NOON - 1 })).toMatchObject({ status: 'cancelled', fulfilledBy: null })
})

test('it expires from the end of its time on and not before, when nobody can fetch it any more', () => {
  expect(() => resolveRedemption(held, 'expired', { at: NOON - 1 })).toThrow(RedemptionNotHeld)
  expect(resolveRedemption(held, 'expired', { at: NOON })).toMatchObject({ status: 'expired', endedAt: NOON })
  expect(() => resolveRedemption(held, 'fulfilled', { at: NOON })).toThrow(RedemptionNotHeld)
  expect(() => resolveRedemption(held, 'cancelled', { at: NOON })).toThrow(RedemptionNotHeld)
})

test('it is resolved once', () => {
  for (const status of ['fulfilled', 'cancelled', 'expired'] as const) {
    expect(REDEMPTION_MOVES[status]).toEqual([])
    expect(() => resolveRedemption({ ...held, status }, 'cancelled', { at: NOON - 1 })).toThrow(RedemptionNotHeld)
    expect(() => resolveRedemption({ ...held, status }, 'expired', { at: NOON })).toThrow(RedemptionNotHeld)
  }
})
