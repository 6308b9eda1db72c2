import { isCollecting, isFirstCome, isSettlementDue, isSettling, settleableUntil } from '#domain/whistles/settling'

const UNTIL = 100_000
const at = (stage: 'collecting' | 'settling' | 'settled') => ({ status: 'open', collected: { until: UNTIL, stage } }) as const
const urgent = { status: 'open', collected: null } as const
const closed = { ...at('settled'), status: 'closed' } as const

test('answers are collected until the deadline, which is too late itself', () => {
  expect([isCollecting(at('collecting'), UNTIL - 1), isCollecting(at('collecting'), UNTIL)]).toEqual([true, false])
  expect([isSettling(at('collecting'), UNTIL - 1), isSettling(at('collecting'), UNTIL)]).toEqual([false, true])
})

test('it is settled no earlier than 35 s after the deadline, when whatever was begun in time has ended', () => {
  expect([UNTIL + 34_999, UNTIL + 35_000].map((now) => isSettlementDue(at('collecting'), now))).toEqual([false, true])
  expect(settleableUntil(UNTIL + 35_000)).toBe(UNTIL)
})

test('it is being settled until everybody has his outcome, however long that takes', () => {
  expect(isSettling(at('settling'), UNTIL + 86_400_000)).toBe(true)
  expect(isSettlementDue(at('settling'), UNTIL + 86_400_000)).toBe(true)
  expect([isCollecting(at('settling'), UNTIL - 1), isSettling(at('settled'), UNTIL + 1), isSettlementDue(at('settled'), UNTIL + 35_000)]).toEqual([false, false, false])
})

test('an urgent or a closed whistle is never settled', () => {
  for (const whistle of [urgent, closed, { ...at('collecting'), status: 'closed' } as const]) {
    expect([isCollecting(whistle, 0), isSettling(whistle, UNTIL), isSettlementDue(whistle, UNTIL + 35_000)]).toEqual([false, false, false])
  }
})

test('places go to whoever takes one on an urgent whistle, and on a collected one after it is settled', () => {
  expect([urgent, at('collecting'), at('settling'), at('settled')].map((whistle) => isFirstCome(whistle))).toEqual([true, false, false, true])
})
