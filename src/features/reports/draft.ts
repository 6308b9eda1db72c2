import * as z from 'zod/mini'
import { place } from '#types/core/primitives'

/** What was taken and filled in so far, as it lies in the outbox. */
export const reportDraft = z.object({
  photo: z.object({ photoId: z.string(), bytes: z.number(), mime: z.literal('image/jpeg'), takenAt: z.number() }),
  categoryId: z.optional(z.string()),
  place: z.optional(place),
  placeName: z.optional(z.string()),
  accuracyMeters: z.optional(z.number()),
  words: z.optional(z.string()),
})
export type ReportDraft = z.infer<typeof reportDraft>

/** Storage may hold what an older version wrote. */
export function draftFrom(stored: unknown): ReportDraft | null {
  const read = reportDraft.safeParse(stored)
  return read.success ? read.data : null
}

/** Everything `fileReport` needs is there. */
export const isComplete = (draft: ReportDraft): draft is ReportDraft & Required<Pick<ReportDraft, 'categoryId' | 'place'>> =>
  draft.categoryId !== undefined && draft.place !== undefined

/** The body of `fileReport`, without what nobody filled in. */
export function inputOf({ photo, categoryId, place: where, placeName, words }: ReportDraft) {
  const said = words?.trim()
  return {
    categoryId, place: where, takenAt: photo.takenAt, photoIds: [photo.photoId],
    ...(placeName && { placeName }), ...(said && { words: said }),
  }
}
