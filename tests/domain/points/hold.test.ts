import { AccountClosing, PointsShort } from '#domain/points/errors'
import { hold, release } from '#domain/points/hold'
import { anAccount } from './ledger'

const account = anAccount('worker', { balance: 12, held: 5 })

test('free points can be held to the last one', () => {
  expect(hold(account, 7)).toMatchObject({ balance: 12, held: 12 })
  expect(() => hold(account, 8)).toThrow(PointsShort)
})

test('an account that is being closed holds nothing new', () => {
  expect(() => hold({ ...account, isClosing: true }, 1)).toThrow(AccountClosing)
})

test('what was held is free again', () => {
  expect(release(account, 5)).toMatchObject({ balance: 12, held: 0 })
})

test('more than is held cannot be released', () => {
  expect(() => release(account, 6)).toThrow('more is released than is held')
})
