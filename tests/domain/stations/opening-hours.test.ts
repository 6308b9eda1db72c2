import { openingAt, spansOn, type Hours } from '#domain/stations/opening-hours'

const calendar = { holidays: ['2026-10-01', '2026-10-02'], workdays: ['2026-10-10'] }
const at = (text: string): number => Date.parse(`${text}:00+08:00`)
const WEEKDAYS = [1, 2, 3, 4, 5]
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]

const lunching: Hours = {
  followsCalendar: true,
  hours: [{ days: WEEKDAYS, from: '08:30', to: '12:00' }, { days: WEEKDAYS, from: '13:30', to: '18:00' }],
}

describe('a station with a lunch break', () => {
  test('is open from its first minute', () => {
    expect(openingAt(lunching, calendar, at('2026-07-15T08:30') - 1)).toEqual({ state: 'closed', opensAt: at('2026-07-15T08:30') })
    expect(openingAt(lunching, calendar, at('2026-07-15T08:30'))).toEqual({ state: 'open', closesAt: at('2026-07-15T12:00') })
  })

  test('is on its break from the closing minute until it opens again', () => {
    expect(openingAt(lunching, calendar, at('2026-07-15T12:00'))).toEqual({ state: 'break', opensAt: at('2026-07-15T13:30') })
    expect(openingAt(lunching, calendar, at('2026-07-15T13:30'))).toEqual({ state: 'open', closesAt: at('2026-07-15T18:00') })
  })

  test('is closed in the evening, until the next morning', () => {
    expect(openingAt(lunching, calendar, at('2026-07-15T18:00'))).toEqual({ state: 'closed', opensAt: at('2026-07-16T08:30') })
  })

  test('is closed over the weekend', () => {
    expect(openingAt(lunching, calendar, at('2026-07-18T10:00'))).toEqual({ state: 'closed', opensAt: at('2026-07-20T08:30') })
  })
})

describe('the calendar', () => {
  test('closes on holidays what follows it', () => {
    expect(openingAt(lunching, calendar, at('2026-10-01T10:00'))).toEqual({ state: 'closed', opensAt: at('2026-10-05T08:30') })
  })

  test('leaves alone what does not follow it', () => {
    const bank = { ...lunching, followsCalendar: false }
    expect(openingAt(bank, calendar, at('2026-10-01T10:00')).state).toBe('open')
    expect(openingAt(bank, calendar, at('2026-10-10T10:00')).state).toBe('closed')
  })

  test('opens on a make-up workday with the hours of a Monday', () => {
    expect(openingAt(lunching, calendar, at('2026-10-10T10:00'))).toEqual({ state: 'open', closesAt: at('2026-10-10T12:00') })
    const shortMonday = { followsCalendar: true, hours: [{ days: [1], from: '09:00', to: '10:00' }, { days: [2, 3, 4, 5, 6], from: '09:00', to: '20:00' }] }
    expect(openingAt(shortMonday, calendar, at('2026-10-10T10:00')).state).toBe('closed')
  })
})

describe('hours around midnight', () => {
  test('a station open around the clock never closes', () => {
    const always = { followsCalendar: false, hours: [{ days: EVERY_DAY, from: '00:00', to: '24:00' }] }
    expect(openingAt(always, calendar, at('2026-07-15T23:59'))).toEqual({ state: 'open', closesAt: null })
  })

  test('a span that ends before it starts runs into the next day', () => {
    const night = { followsCalendar: false, hours: [{ days: [5], from: '20:00', to: '02:00' }] }
    expect(openingAt(night, calendar, at('2026-07-18T01:59'))).toEqual({ state: 'open', closesAt: at('2026-07-18T02:00') })
    expect(openingAt(night, calendar, at('2026-07-18T02:00'))).toEqual({ state: 'closed', opensAt: at('2026-07-24T20:00') })
  })

  test('the end of last night is no break of today', () => {
    const night = { followsCalendar: false, hours: [{ days: EVERY_DAY, from: '20:00', to: '02:00' }] }
    expect(openingAt(night, calendar, at('2026-07-15T03:00'))).toEqual({ state: 'closed', opensAt: at('2026-07-15T20:00') })
  })

  test('weekday-only day-and-night hours close on Friday at midnight', () => {
    const weekdays = { followsCalendar: false, hours: [{ days: WEEKDAYS, from: '00:00', to: '24:00' }] }
    expect(openingAt(weekdays, calendar, at('2026-07-17T23:00'))).toEqual({ state: 'open', closesAt: at('2026-07-18T00:00') })
  })
})

test('a station without hours opens at no known time', () => {
  expect(openingAt({ followsCalendar: false, hours: [] }, calendar, at('2026-07-15T10:00'))).toEqual({ state: 'closed', opensAt: null })
})

test('the spans of a day come in their order, and none on a holiday', () => {
  const jumbled = { ...lunching, hours: [...lunching.hours].reverse() }
  expect(spansOn(jumbled, calendar, '2026-07-15').map(({ from }) => from)).toEqual(['08:30', '13:30'])
  expect(spansOn(jumbled, calendar, '2026-10-01')).toEqual([])
})
