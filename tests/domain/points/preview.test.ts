import * as fc from 'fast-check'
import { newAccount } from '#domain/points/account'
import { DailyCap, MonthlyCap } from '#domain/points/errors'
import { previewRule, shownCount, type PaidCredit } from '#domain/points/preview'
import { transferPoints } from '#domain/points/transfer'
import type { RuleFigures } from '#types/points-rules'

const rule: RuleFigures = {
  expiryMonths: 6, holdBusinessDays: 3, dailyCapPoints: 40, monthlyCapPoints: 100, secondPersonAbovePoints: 30,
  pointsEach: [{ templateId: 'cones', points: 20 }, { templateId: 'bikes', points: 16 }],
}
const pays = new Map(rule.pointsEach.map(({ templateId, points }) => [templateId, points]))
const THROUGH = '2026-10'
const preview = (credits: readonly PaidCredit[], change: Partial<RuleFigures> = {}) => previewRule(credits, { ...rule, ...change }, THROUGH)
const credit = (change: Partial<PaidCredit> = {}): PaidCredit => ({ account: 'a', on: '2026-07-15', points: 20, templateId: 'cones', expiryMonths: 6, ...change })

/** What the ledger itself lets in of a month of work under `rule`: awards by template, grants by their amount. */
const asked = fc.array(fc.record({
  account: fc.constantFrom('a', 'b', 'c'), day: fc.integer({ min: 1, max: 31 }), what: fc.oneof(fc.constantFrom('cones', 'bikes'), fc.integer({ min: 1, max: 40 })),
}), { maxLength: 60 }).map((rows) => rows.sort((x, y) => x.day - y.day))

function paidByTheLedger(rows: ReadonlyArray<{ account: string; day: number; what: string | number }>): PaidCredit[] {
  const accounts = new Map(['a', 'b', 'c'].map((id) => [id, newAccount(id, 'worker')]))
  let whistle = { ...newAccount('w', 'whistle'), balance: 100_000 }
  return rows.flatMap(({ account, day, what }, n) => {
    const on = `2026-07-${String(day).padStart(2, '0')}`
    const points = typeof what === 'number' ? what : pays.get(what)!
    const to = accounts.get(account)!
    try {
      const moved = transferPoints({ id: `award:${n}:x`, kind: 'award', amountPoints: points, rule: { ...rule, version: 1 }, at: Date.parse(`${on}T12:00:00+08:00`) }, whistle, to)
      whistle = moved.debit.account
      accounts.set(account, moved.credit.account)
      return [{ account, on, points, templateId: typeof what === 'number' ? null : what, expiryMonths: rule.expiryMonths }]
    } catch (error) {
      if (error instanceof DailyCap || error instanceof MonthlyCap) return []
      throw error
    }
  })
}

test('the rule a month was paid under reproduces exactly what was paid', () => {
  fc.assert(fc.property(asked, (rows) => {
    const { paid, heldUp, affected, runsOut, templates } = preview(paidByTheLedger(rows))
    expect(paid.after).toBe(paid.before)
    expect([heldUp, affected]).toEqual([0, 0])
    expect(runsOut.after).toBe(runsOut.before)
    for (const { before, after } of templates.values()) expect(after).toBe(before)
  }))
})

test('the templates’ awards and points add up to the whole, whatever is proposed', () => {
  fc.assert(fc.property(asked, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 50 }), (rows, dailyCapPoints, monthlyCapPoints, points) => {
    const { awards, paid, templates, heldUp } = preview(paidByTheLedger(rows), { dailyCapPoints, monthlyCapPoints, pointsEach: [{ templateId: 'cones', points }, { templateId: 'bikes', points: 16 }] })
    const sum = (of: 'awards' | 'before' | 'after') => [...templates.values()].reduce((total, one) => total + one[of], 0)
    expect([sum('awards'), sum('before'), sum('after')]).toEqual([awards, paid.before, paid.after])
    expect(heldUp).toBeLessThanOrEqual(awards)
  }))
})

test('under no proposal does anybody get more in a day or a month than its caps', () => {
  fc.assert(fc.property(asked, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 200 }), (rows, dailyCapPoints, monthlyCapPoints) => {
    const one = paidByTheLedger(rows).filter(({ account }) => account === 'a')
    const { paid } = preview(one, { dailyCapPoints, monthlyCapPoints })
    const days = new Set(one.map(({ on }) => on)).size
    expect(paid.after).toBeLessThanOrEqual(Math.min(monthlyCapPoints, days * dailyCapPoints))
  }))
})

test('an award that would have met a cap is held up whole, and the next smaller one still fits', () => {
  const result = preview([credit(), credit({ templateId: 'bikes', points: 16 }), credit()], { dailyCapPoints: 39, pointsEach: [{ templateId: 'cones', points: 20 }, { templateId: 'bikes', points: 19 }] })
  expect(result).toMatchObject({ awards: 3, heldUp: 1, paid: { before: 56, after: 39 }, affected: 1 })
})

test('a grant keeps its amount, takes its share of the day and is counted nowhere else', () => {
  const result = preview([credit({ templateId: null, points: 25 }), credit()])
  expect(result).toMatchObject({ awards: 1, heldUp: 1, paid: { before: 20, after: 0 } })
})

test('each worker whose sum changes is affected once, and who loses here what he gains there is not', () => {
  const changed = { pointsEach: [{ templateId: 'cones', points: 24 }, { templateId: 'bikes', points: 12 }] }
  expect(preview([credit(), credit({ on: '2026-07-16' }), credit({ account: 'b' })], changed).affected).toBe(2)
  expect(preview([credit(), credit({ templateId: 'bikes', points: 16 })], changed).affected).toBe(0)
})

test('points run out at the end of the month their rule names, before and after', () => {
  expect(preview([credit({ expiryMonths: 3 })], { expiryMonths: 4 }).runsOut).toEqual({ before: 20, after: 0 })
  expect(preview([credit({ expiryMonths: 4 })], { expiryMonths: 3 }).runsOut).toEqual({ before: 0, after: 20 })
})

test('fewer than five people are not counted', () => {
  expect([shownCount(0), shownCount(4), shownCount(5)]).toEqual([null, null, 5])
})
