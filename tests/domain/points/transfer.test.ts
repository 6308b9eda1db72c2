import * as fc from 'fast-check'
import { AccountClosing, DailyCap, MonthlyCap, PointsShort } from '#domain/points/errors'
import { ROUTES, transferPoints } from '#domain/points/transfer'
import { aMove, anAccount, NOON, rule } from './ledger'

const whistle = anAccount('whistle', { balance: 100 })
const worker = anAccount('worker')

test('a transfer takes from one account what it gives the other', () => {
  const { debit, credit } = transferPoints(aMove({ amountPoints: 5 }), whistle, worker)
  expect([debit.posting.amount, credit.posting.amount]).toEqual([-5, 5])
  expect([debit.account.balance, credit.account.balance]).toEqual([95, 5])
  expect(debit.posting).toMatchObject({ transfer: 'award:w1:a1', kind: 'award', ruleVersion: 7, at: NOON })
})

test('transfers sum to zero and leave no account short, whatever the amounts', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 500 }), (amountPoints, balance) => {
    const from = anAccount('whistle', { balance })
    if (balance < amountPoints) {
      expect(() => transferPoints(aMove({ amountPoints }), from, worker)).toThrow(PointsShort)
      return
    }
    const { debit, credit } = transferPoints(aMove({ amountPoints }), from, worker)
    expect(debit.posting.amount + credit.posting.amount).toBe(0)
    expect(debit.account.balance).toBeGreaterThanOrEqual(0)
    expect(debit.account.balance + credit.account.balance).toBe(balance)
  }))
})

test.each([0, -1, 0.5, Number.NaN, 2 ** 53])('%p is no amount of points', (amountPoints) => {
  expect(() => transferPoints(aMove({ amountPoints }), anAccount('whistle', { balance: 2 ** 53 }), worker)).toThrow('not a whole number of points')
})

test('each kind of transfer moves points between the accounts it is for and no others', () => {
  expect(() => transferPoints(aMove({ kind: 'redemption' }), whistle, worker)).toThrow('redemption does not move points from whistle to worker')
  expect(() => transferPoints(aMove({ kind: 'award' }), anAccount('fund', { balance: 9 }), worker)).toThrow('award does not move points from fund to worker')
  expect(Object.keys(ROUTES)).toHaveLength(11)
  const fund = anAccount('fund', { balance: 9 })
  expect(() => transferPoints(aMove({ kind: 'fund-move' }), fund, fund)).toThrow('from an account to itself')
})

test('issuance goes below zero by what it issues', () => {
  const { debit } = transferPoints(aMove({ kind: 'allocation', amountPoints: 300 }), anAccount('issuance'), anAccount('fund'))
  expect(debit.account.balance).toBe(-300)
})

test('time never runs backwards in an account: a late move carries the later time', () => {
  const { at, debit, credit } = transferPoints(aMove({ at: NOON - 1_000 }), { ...whistle, lastAt: NOON }, worker)
  expect([at, debit.posting.at, credit.posting.at]).toEqual([NOON, NOON, NOON])
})

describe('a worker who is credited', () => {
  test('gets a lot that runs out by the rule', () => {
    expect(transferPoints(aMove(), whistle, worker).credit.account.lots).toEqual([{ month: '2026-09', points: 5 }])
  })

  test('may reach the cap of the day and not pass it', () => {
    const capped = aMove({ rule: { ...rule, dailyCapPoints: 8 }, amountPoints: 5 })
    const earlier = anAccount('worker', { creditedOn: '2026-07-15', creditedPoints: 3 })
    expect(transferPoints(capped, whistle, earlier).credit.account).toMatchObject({ creditedOn: '2026-07-15', creditedPoints: 8 })
    expect(() => transferPoints(capped, whistle, { ...earlier, creditedPoints: 4 })).toThrow(DailyCap)
  })

  test('starts the count anew the next day', () => {
    const yesterday = anAccount('worker', { creditedOn: '2026-07-14', creditedPoints: 1_000 })
    expect(transferPoints(aMove(), whistle, yesterday).credit.account.creditedPoints).toBe(5)
  })

  test('may reach the cap of the month and not pass it', () => {
    const capped = aMove({ rule: { ...rule, monthlyCapPoints: 20 }, amountPoints: 5 })
    const earlier = anAccount('worker', { creditedOn: '2026-07-14', creditedPoints: 9, creditedMonthPoints: 15 })
    expect(transferPoints(capped, whistle, earlier).credit.account).toMatchObject({ creditedPoints: 5, creditedMonthPoints: 20 })
    expect(() => transferPoints(capped, whistle, { ...earlier, creditedMonthPoints: 16 })).toThrow(MonthlyCap)
  })

  test('starts the count of the month anew on its first day', () => {
    const june = anAccount('worker', { creditedOn: '2026-06-30', creditedPoints: 9, creditedMonthPoints: 10_000 })
    expect(transferPoints(aMove(), whistle, june).credit.account.creditedMonthPoints).toBe(5)
  })

  test('is found by the month of his oldest points', () => {
    const { account } = transferPoints(aMove(), whistle, worker).credit
    expect(account.oldestLot).toBe('2026-09')
    expect(transferPoints(aMove({ kind: 'expiry' }), account, anAccount('write-off')).debit.account.oldestLot).toBe('')
  })

  test('takes nothing while the account is being closed', () => {
    expect(() => transferPoints(aMove(), whistle, anAccount('worker', { isClosing: true }))).toThrow(AccountClosing)
  })
})

describe('a worker who spends', () => {
  const spend = aMove({ id: 'redemption:r1', kind: 'redemption', amountPoints: 5 })
  const station = anAccount('station')
  const saved = anAccount('worker', { balance: 8, held: 5, oldestLot: '2026-08', lots: [{ month: '2026-08', points: 4 }, { month: '2026-09', points: 4 }] })

  test('spends what is held for the move, the oldest points first', () => {
    const { debit } = transferPoints({ ...spend, isFromHold: true }, saved, station)
    expect(debit.account).toMatchObject({ balance: 3, held: 0, lots: [{ month: '2026-09', points: 3 }] })
  })

  test('cannot spend what is held for something else', () => {
    expect(() => transferPoints(spend, saved, station)).toThrow(PointsShort)
  })

  test('cannot release more than is held', () => {
    expect(() => transferPoints({ ...spend, isFromHold: true }, { ...saved, held: 4 }, station)).toThrow('more is taken from the hold than is held')
  })
})
