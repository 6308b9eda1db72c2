import type { Message } from '#types/messages'
import { CARRIED_FOR_MS, carried, isCarriable, MOST_TRIES, triedAgainAt } from '#domain/messages/carrying'
import { mainRoutes } from '@/route-table'

const AT = Date.parse('2026-07-05T09:03:00+08:00')
const ARRIVE_BY = Date.parse('2026-07-05T14:30:00+08:00')
const placed = (title: string, arriveBy = ARRIVE_BY) => ({ id: 'm', at: AT, isUnread: true, kind: 'whistle-placed', facts: { whistleId: 'w1', title, placeName: '东门', arriveBy } }) as const
const expired = { id: 'm', at: AT, isUnread: true, kind: 'redemption-expired', facts: { redemptionId: 'r1', offerTitle: '毛巾', pricePoints: 5 } } as const
const resolved = { id: 'm', at: AT, isUnread: true, kind: 'report-resolved', facts: { reportId: 'c1', placeName: '西街' } } as const

test('a place says which whistle and until when, in the platform\'s own way to write a time', () => {
  expect(carried(placed('垒沙袋'), AT)).toEqual({ what: '垒沙袋', note: '轮到你了，这个时间前到', when: '2026年7月5日 14:30', page: 'pages/whistle/index?id=w1' })
})

test('goods and reports say when it happened; where it was is not told', () => {
  expect(carried(expired, AT)).toEqual({ what: '毛巾', note: '过期没领，积分退给你了', when: '2026年7月5日 09:03', page: 'pages/redemption/index?id=r1' })
  expect(JSON.stringify(carried(resolved, AT))).not.toContain('西街')
})

test('each opens a page there is', () => {
  const paths = Object.values(mainRoutes).map(({ path }) => path as string)
  for (const one of [placed('一'), expired, resolved]) expect(paths).toContain(carried(one, AT)?.page.split('?')[0])
})

test('a line has twenty characters at most, and no break in it', () => {
  expect(carried(placed('一'.repeat(20)), AT)?.what).toBe('一'.repeat(20))
  expect(carried(placed('一'.repeat(21)), AT)?.what).toBe(`${'一'.repeat(19)}…`)
  expect(carried(placed(' 垒\n沙袋 '), AT)?.what).toBe('垒 沙袋')
  for (const one of [placed('一'), expired, resolved]) expect([...(carried(one, AT)?.note ?? '一'.repeat(21))].length).toBeLessThanOrEqual(20)
})

test('what waited twelve hours is dropped, and a place at the instant it was to be reached', () => {
  expect(carried(expired, AT + CARRIED_FOR_MS - 1)).not.toBeNull()
  expect(carried(expired, AT + CARRIED_FOR_MS)).toBeNull()
  expect(carried(placed('一'), ARRIVE_BY - 1)).not.toBeNull()
  expect(carried(placed('一'), ARRIVE_BY)).toBeNull()
  expect(carried(placed('一', AT + 2 * CARRIED_FOR_MS), AT + CARRIED_FOR_MS)).toBeNull()
})

test('other messages stay in the app', () => {
  const passed: Message = { ...placed('一'), kind: 'whistle-passed-over' }
  expect([isCarriable(passed), isCarriable(resolved)]).toEqual([false, true])
})

test('a busy platform is tried again after 1, 2, 4 and 8 minutes, then no more', () => {
  expect([1, 2, 3, 4].map((tries) => (triedAgainAt(tries, AT) ?? 0) - AT)).toEqual([60_000, 120_000, 240_000, 480_000])
  expect(triedAgainAt(MOST_TRIES, AT)).toBeNull()
})
