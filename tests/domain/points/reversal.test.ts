import * as fc from 'fast-check'
import { splitReversal } from '#domain/points/reversal'
import { anAccount } from './ledger'

test('a reversal takes what is free and leaves what is held', () => {
  expect(splitReversal(anAccount('worker', { balance: 20 }), 20)).toEqual({ takenPoints: 20, coveredPoints: 0 })
  expect(splitReversal(anAccount('worker', { balance: 20, held: 15 }), 20)).toEqual({ takenPoints: 5, coveredPoints: 15 })
  expect(splitReversal(anAccount('worker'), 20)).toEqual({ takenPoints: 0, coveredPoints: 20 })
})

test('the fund always gets back what it gave', () => {
  fc.assert(fc.property(fc.nat(500), fc.nat(500), fc.integer({ min: 1, max: 500 }), (balance, held, amount) => {
    const { takenPoints, coveredPoints } = splitReversal(anAccount('worker', { balance: Math.max(balance, held), held }), amount)
    expect(takenPoints + coveredPoints).toBe(amount)
    expect(Math.min(takenPoints, coveredPoints)).toBeGreaterThanOrEqual(0)
  }))
})
