import { addToLots, nextExpiry, takeFromLots } from '#domain/points/lots'

const at = (date: string): number => Date.parse(`${date}T12:00:00+08:00`)

test('credits of a month share a lot that runs out months later', () => {
  const july = addToLots([], 5, { at: at('2026-07-01'), expiryMonths: 2 })
  const more = addToLots(july, 3, { at: at('2026-07-31'), expiryMonths: 2 })
  expect(more).toEqual([{ month: '2026-09', points: 8 }])
  expect(addToLots(more, 1, { at: at('2026-08-01'), expiryMonths: 2 })).toEqual([{ month: '2026-09', points: 8 }, { month: '2026-10', points: 1 }])
})

test('lots stay in the order they run out, also when a rule shortens them', () => {
  expect(addToLots([{ month: '2027-07', points: 4 }], 2, { at: at('2026-08-15'), expiryMonths: 1 })).toEqual([
    { month: '2026-09', points: 2 }, { month: '2027-07', points: 4 },
  ])
})

test('what runs out first is spent first, and an empty lot goes', () => {
  const lots = [{ month: '2026-09', points: 4 }, { month: '2026-10', points: 6 }]
  expect(takeFromLots(lots, 3)).toEqual([{ month: '2026-09', points: 1 }, { month: '2026-10', points: 6 }])
  expect(takeFromLots(lots, 4)).toEqual([{ month: '2026-10', points: 6 }])
  expect(takeFromLots(lots, 10)).toEqual([])
})

test('spending more than the lots hold is a fault', () => {
  expect(() => takeFromLots([{ month: '2026-09', points: 4 }], 5)).toThrow('the lots hold fewer points')
})

test('the next expiry is the last day of the first month not over yet', () => {
  const lots = [{ month: '2026-09', points: 4 }, { month: '2026-10', points: 6 }]
  expect(nextExpiry(lots, at('2026-07-15'))).toEqual({ on: '2026-09-30', amountPoints: 4, daysLeft: 77 })
  expect(nextExpiry(lots, Date.parse('2026-09-30T23:59:59+08:00'))).toEqual({ on: '2026-09-30', amountPoints: 4, daysLeft: 0 })
  expect(nextExpiry(lots, Date.parse('2026-10-01T00:00:00+08:00'))).toEqual({ on: '2026-10-31', amountPoints: 6, daysLeft: 30 })
  expect(nextExpiry([], at('2026-07-15'))).toBeNull()
})
