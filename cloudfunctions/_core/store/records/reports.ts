import * as z from 'zod/mini'
import { id, instant, place } from '#types/core/primitives'
import { activityKind, photoStatus, reportStatus } from '#types/reports'
import { versioned, within } from './common'

/** The reporter is kept apart from what handling bodies read; views never carry him. */
export const report = z.object({
  _id: id, ...versioned,
  /** Place: the community it lies in. */
  within,
  /** Body: whoever works on it, the community's own units until dispatch. */
  handledWithin: within,
  reporterId: z.nullable(id), communityId: id, categoryId: id, bodyId: z.nullable(id),
  place, placeName: z.string(), words: z.nullable(z.string()), photoIds: z.array(id),
  status: reportStatus, takenAt: instant, filedAt: instant,
  /** Never null: sort key of the inbox. Ended reports carry the time they ended. */
  dueAt: instant,
})
export type Report = z.infer<typeof report>

/** One row a move, added in the move's transaction. */
export const activity = z.object({
  _id: id, subjectId: id, kind: activityKind, at: instant, byId: z.nullable(id), byTitle: z.string(),
  words: z.nullable(z.string()), photoId: z.nullable(id), bodyId: z.nullable(id),
})
export type Activity = z.infer<typeof activity>

export const photo = z.object({
  _id: id, ...versioned,
  ownerId: id, mime: z.string(), bytes: z.int(), status: photoStatus,
  /** Where the phone puts the raw file, and the random name the rebuilt one is served under. */
  quarantinePath: z.string(), quarantineFileId: z.nullable(z.string()), finalPath: z.string(), fileId: z.nullable(z.string()),
  begunAt: instant, readyAt: z.nullable(instant),
})
export type Photo = z.infer<typeof photo>
