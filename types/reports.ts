import * as z from 'zod/mini'
import { defineAction } from './core/action'
import { id, instant, MAX_TOLD_WORDS, pageInput, pageOf, place, words, written } from './core/primitives'
import { tileIcon } from './profile'

/**
 * to-triage → accepted → dispatched → resolved → confirmed (修好了). Ends with a reason: adopted (已采纳·信息),
 * unfounded (查无此情), not-ours (outside number kept), withdrawn by the reporter.
 */
export const reportStatus = z.enum(['to-triage', 'accepted', 'dispatched', 'resolved', 'confirmed', 'adopted', 'unfounded', 'not-ours', 'withdrawn'])
export type ReportStatus = z.infer<typeof reportStatus>

export const reportCan = z.enum(['triage', 'dispatch', 'resolve', 'confirm', 'withdraw'])
export type ReportCan = z.infer<typeof reportCan>

/** What happened to a report: the timeline people see. One row a move, added in the same transaction. */
export const activityKind = z.enum(['filed', 'accepted', 'dispatched', 'resolved', 'confirmed', 'adopted', 'unfounded', 'not-ours', 'withdrawn', 'undone'])
export type ActivityKind = z.infer<typeof activityKind>

export const MAX_REPORT_PHOTOS = 3
export const MAX_PHOTO_BYTES = 8 * 1024 * 1024

export const photoStatus = z.enum(['begun', 'ready', 'refused'])
export type PhotoStatus = z.infer<typeof photoStatus>

/** Announces a photo under a client-made id; the server picks where its bytes go and its final random name. */
export const beginPhoto = defineAction({
  name: 'beginPhoto', fn: 'reports', kind: 'write',
  allow: { rider: 'any', grid: 'any', keeper: 'any', official: 'any' },
  input: z.strictObject({ photoId: id, bytes: z.int().check(z.gte(1), z.lte(MAX_PHOTO_BYTES)), mime: z.enum(['image/jpeg', 'image/png']) }),
  output: z.object({ ...written, status: photoStatus }),
  refusals: ['PHOTO_ID_TAKEN', 'TOO_MANY_PHOTOS'],
  example: { photoId: 'ph_4Jx0aB9c2LkQ', bytes: 204_800, mime: 'image/jpeg' as const },
})

/** Where and how to upload now: a read, never recorded. Browsers PUT with the headers; the mini-program uploads to the path. */
export const photoTicket = defineAction({
  name: 'photoTicket', fn: 'reports', kind: 'read',
  allow: { rider: 'own', grid: 'own', keeper: 'own', official: 'own' },
  subject: { kind: 'photo', field: 'photoId' },
  input: z.strictObject({ photoId: id }),
  output: z.object({ cloudPath: z.string(), url: z.string(), headers: z.record(z.string(), z.string()) }),
  refusals: ['PHOTO_FINISHED'],
  example: { photoId: 'ph_4Jx0aB9c2LkQ' },
})

/** Checks size before download and magic after, rebuilds the file without EXIF, stores it, deletes the original. */
export const finishPhoto = defineAction({
  name: 'finishPhoto', fn: 'reports', kind: 'write',
  allow: { rider: 'own', grid: 'own', keeper: 'own', official: 'own' },
  subject: { kind: 'photo', field: 'photoId' },
  input: z.strictObject({ photoId: id }),
  output: z.object({ ...written, status: photoStatus }),
  refusals: ['NOT_UPLOADED', 'NOT_A_PHOTO', 'PHOTO_TOO_BIG'],
  example: { photoId: 'ph_4Jx0aB9c2LkQ' },
})

/** 随手拍. The community is found from the place: the nearest of the county's communities. */
export const fileReport = defineAction({
  name: 'fileReport', fn: 'reports', kind: 'write',
  allow: { rider: 'any' },
  input: z.strictObject({
    categoryId: id, place, placeName: z.optional(words(40)), words: z.optional(words(MAX_TOLD_WORDS)),
    photoIds: z.array(id).check(z.minLength(1), z.maxLength(MAX_REPORT_PHOTOS)),
    /** When the picture was taken, by the phone's clock: shown, never judged by. */
    takenAt: instant,
  }),
  output: z.object({ ...written, status: reportStatus }),
  refusals: ['UNKNOWN_CATEGORY', 'PHOTO_NOT_READY', 'WORDS_NOT_ALLOWED', 'OUTSIDE_COUNTY'],
  example: { categoryId: 'drain', place: { lat: 37.17, lng: 117.83 }, placeName: '柳溪小区东门', words: '雨箅子没了', photoIds: ['ph_4Jx0aB9c2LkQ'], takenAt: 1_784_866_000_000 },
})

export const reportRow = z.object({
  id, categoryId: id, categoryLabel: z.string(), icon: tileIcon, placeName: z.string(), communityName: z.string(),
  status: reportStatus, filedAt: instant,
  /** Triage, or the body's deadline; ended reports carry the time they ended, so that the list's order is whole. */
  dueAt: instant,
  thumbUrl: z.nullable(z.string()),
  bodyName: z.nullable(z.string()),
})
export type ReportRow = z.infer<typeof reportRow>

export const activityView = z.object({
  id, kind: activityKind, at: instant,
  /** A post's title or 报的人; the reporter's name is never told. */
  by: z.string(), words: z.nullable(z.string()), photoUrl: z.nullable(z.string()), bodyName: z.nullable(z.string()),
})
export type ActivityView = z.infer<typeof activityView>

/** The rider's own reports, newest first. */
export const listMyReports = defineAction({
  name: 'listMyReports', fn: 'reports', kind: 'read',
  allow: { rider: 'any' },
  input: z.strictObject(pageInput),
  output: pageOf(reportRow),
  refusals: [],
  example: {},
})

/** The inbox of a unit, the least time left first; without a status, all that wait for somebody. */
export const listReports = defineAction({
  name: 'listReports', fn: 'reports', kind: 'read',
  allow: { grid: 'within', official: 'within' },
  subject: { kind: 'unit', field: 'unitId' },
  input: z.strictObject({ unitId: id, status: z.optional(reportStatus), ...pageInput }),
  output: z.object({ ...pageOf(reportRow).shape, now: instant }),
  refusals: [],
  example: { unitId: 'tinghe' },
})

export const showReport = defineAction({
  name: 'showReport', fn: 'reports', kind: 'read',
  allow: { rider: 'own', grid: 'within', official: 'within' },
  subject: { kind: 'report', field: 'reportId' },
  input: z.strictObject({ reportId: id }),
  output: z.object({
    report: reportRow, place, words: z.nullable(z.string()), takenAt: instant,
    photoUrls: z.array(z.string()), timeline: z.array(activityView),
    can: z.array(reportCan), version: z.int(), now: instant,
  }),
  refusals: [],
  example: { reportId: 'r1' },
})

/** First look: take it on, or end it with a reason that the reporter reads. */
export const triageReport = defineAction({
  name: 'triageReport', fn: 'reports', kind: 'write',
  allow: { grid: 'within' },
  subject: { kind: 'report', field: 'reportId' },
  input: z.discriminatedUnion('verdict', [
    z.strictObject({ reportId: id, verdict: z.literal('accepted') }),
    z.strictObject({ reportId: id, verdict: z.enum(['adopted', 'unfounded', 'not-ours']), reason: words(100) }),
  ]),
  output: z.object({ ...written, status: reportStatus }),
  refusals: ['MOVED_ON', 'OWN_REPORT'],
  example: { reportId: 'r1', verdict: 'accepted' as const },
})

/** 派单 to a body with a deadline by the category's rule. */
export const dispatchReport = defineAction({
  name: 'dispatchReport', fn: 'reports', kind: 'write',
  allow: { grid: 'within' },
  subject: { kind: 'report', field: 'reportId' },
  input: z.strictObject({ reportId: id, bodyId: id, note: z.optional(words(100)) }),
  output: z.object({ ...written, status: reportStatus, dueAt: instant }),
  refusals: ['MOVED_ON', 'NOT_A_BODY'],
  example: { reportId: 'r1', bodyId: 'municipal' },
})

/**
 * Takes the caller's own last move back, seconds after it; `version` is what that move answered. UNDO_OVER: too late,
 * somebody moved it on, or it was not his.
 */
export const undoReportMove = defineAction({
  name: 'undoReportMove', fn: 'reports', kind: 'write',
  allow: { grid: 'within' },
  subject: { kind: 'report', field: 'reportId' },
  input: z.strictObject({ reportId: id, version: z.int().check(z.gte(2)) }),
  output: z.object({ ...written, status: reportStatus }),
  refusals: ['UNDO_OVER'],
  example: { reportId: 'r1', version: 2 },
})

/** 办好了: with words and the picture afterwards. */
export const resolveReport = defineAction({
  name: 'resolveReport', fn: 'reports', kind: 'write',
  allow: { grid: 'within', official: 'within' },
  subject: { kind: 'report', field: 'reportId' },
  input: z.strictObject({ reportId: id, words: words(MAX_TOLD_WORDS), photoId: id }),
  output: z.object({ ...written, status: reportStatus }),
  refusals: ['MOVED_ON', 'PHOTO_NOT_READY', 'OWN_REPORT'],
  example: { reportId: 'r1', words: '换了新的雨箅子', photoId: 'ph_9Kd2mWq71bTz' },
})

/** 修好了, said by the reporter alone. */
export const confirmReport = defineAction({
  name: 'confirmReport', fn: 'reports', kind: 'write',
  allow: { rider: 'own' },
  subject: { kind: 'report', field: 'reportId' },
  input: z.strictObject({ reportId: id }),
  output: z.object({ ...written, status: reportStatus }),
  refusals: ['MOVED_ON'],
  example: { reportId: 'r1' },
})

/** The reporter takes it back while nobody has started. */
export const withdrawReport = defineAction({
  name: 'withdrawReport', fn: 'reports', kind: 'write',
  allow: { rider: 'own' },
  subject: { kind: 'report', field: 'reportId' },
  input: z.strictObject({ reportId: id }),
  output: z.object({ ...written, status: reportStatus }),
  refusals: ['MOVED_ON'],
  example: { reportId: 'r1' },
})

export const reportActions = [
  beginPhoto, photoTicket, finishPhoto, fileReport, listMyReports, listReports, showReport, triageReport, dispatchReport, undoReportMove, resolveReport, confirmReport, withdrawReport,
] as const
