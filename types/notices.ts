import * as z from 'zod/mini'
import { defineAction } from './core/action'
import { calendarDate, id, instant, pageInput, pageOf, words, written } from './core/primitives'

/** One line. */
export const MAX_NOTICE_WORDS = 40

const notice = { id, version: z.int(), unitName: z.string(), words: z.string(), fromOn: calendarDate, untilOn: calendarDate }

export const noticeView = z.object({ ...notice, publishedAt: instant })
export type NoticeView = z.infer<typeof noticeView>

export const deskNotice = z.object({ ...notice, publishedAt: instant, publishedAs: z.string(), isWithdrawn: z.boolean(), can: z.array(z.enum(['withdraw'])) })
export type DeskNotice = z.infer<typeof deskNotice>

/** What holds today for the county and for what lies above the communities one looks at, the latest first, at most 10. */
export const listNotices = defineAction({
  name: 'listNotices', fn: 'units', kind: 'read',
  allow: { visitor: 'any' },
  input: z.strictObject({ communityIds: z.array(id).check(z.maxLength(8)) }),
  output: z.object({ rows: z.array(noticeView) }),
  refusals: [],
  example: { communityIds: ['tinghe'] },
})

/** From the first to the last day, both included, in +08:00. */
export const publishNotice = defineAction({
  name: 'publishNotice', fn: 'units', kind: 'write',
  allow: { official: 'within' },
  subject: { kind: 'unit', field: 'unitId' },
  input: z.strictObject({ unitId: id, words: words(MAX_NOTICE_WORDS), fromOn: calendarDate, untilOn: calendarDate }),
  output: z.object(written),
  refusals: ['NO_NOTICES_HERE', 'DATES_CROSSED', 'DATES_TOO_FAR'],
  example: { unitId: 'tinghe', words: '高温橙色预警，各驿站加供冰水到 20:00', fromOn: '2026-07-15', untilOn: '2026-07-18' },
})

export const withdrawNotice = defineAction({
  name: 'withdrawNotice', fn: 'units', kind: 'write',
  allow: { official: 'within' },
  subject: { kind: 'notice', field: 'noticeId' },
  input: z.strictObject({ noticeId: id }),
  output: z.object(written),
  refusals: ['MOVED_ON'],
  example: { noticeId: 'no_1' },
})

/** All there were at or under a unit, the latest first. */
export const listUnitNotices = defineAction({
  name: 'listUnitNotices', fn: 'units', kind: 'read',
  allow: { official: 'within' },
  subject: { kind: 'unit', field: 'unitId' },
  input: z.strictObject({ unitId: id, ...pageInput }),
  output: pageOf(deskNotice),
  refusals: [],
  example: { unitId: 'tinghe' },
})

export const noticeActions = [listNotices, publishNotice, withdrawNotice, listUnitNotices] as const
