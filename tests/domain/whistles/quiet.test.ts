import { isQuiet, quietFault } from '#domain/whistles/quiet'

const at = (time: string): number => Date.parse(`${time}:00+08:00`)
const hours = { from: '22:00', to: '06:30', restDaysTo: '08:00' }
const calendar = { holidays: ['2026-10-01'], workdays: ['2026-05-09'] }

test('it is quiet from the evening\'s hour up to, not including, the morning\'s', () => {
  expect(['21:59', '22:00', '23:59', '00:00', '06:29', '06:30', '12:00'].map((time) => isQuiet(at(`2026-07-15T${time}`), hours, calendar)))
    .toEqual([false, true, true, true, true, false, false])
})

test('on weekends and holidays mornings begin later, on a make-up workday they do not', () => {
  expect(['2026-07-18', '2026-10-01', '2026-05-09', '2026-07-15'].map((day) => isQuiet(at(`${day}T07:00`), hours, calendar))).toEqual([true, true, false, false])
  expect(isQuiet(at('2026-07-18T08:00'), hours, calendar)).toBe(false)
})

test('what can wait is not blown into quiet hours, whatever the reason; what cannot says why', () => {
  expect([quietFault({ mode: 'collected', hasReason: true }), quietFault({ mode: 'collected', hasReason: false })]).toEqual(['QUIET_HOURS', 'QUIET_HOURS'])
  expect([quietFault({ mode: 'urgent', hasReason: false }), quietFault({ mode: 'urgent', hasReason: true })]).toEqual(['QUIET_REASON', null])
})
