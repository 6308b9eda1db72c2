import { assertFree, freePoints, mayBeNegative, newAccount } from '#domain/points/account'
import { PointsShort } from '#domain/points/errors'
import { anAccount } from './ledger'

test('a new account is empty and chained to nothing', () => {
  expect(newAccount('pa_1', 'fund')).toMatchObject({ balance: 0, held: 0, sequence: 0, head: '0'.repeat(64), lots: [] })
})

test('what is held is not free', () => {
  expect(freePoints(anAccount('worker', { balance: 12, held: 5 }))).toBe(7)
})

test('an account may be spent down to what it holds and no further', () => {
  const account = anAccount('worker', { balance: 12, held: 5 })
  expect(() => assertFree(account, 7)).not.toThrow()
  expect(() => assertFree(account, 8)).toThrow(PointsShort)
})

test('issuance and write-off alone may be negative', () => {
  const kinds = ['worker', 'fund', 'whistle', 'station', 'issuance', 'write-off'] as const
  expect(kinds.filter(mayBeNegative)).toEqual(['issuance', 'write-off'])
  expect(() => assertFree(anAccount('issuance'), 1)).not.toThrow()
})
