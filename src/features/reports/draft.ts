import * as z from 'zod/mini'
import { place } from '#types/core/primitives'
import type { UnitView } from '#types/units'

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

/** What the person said about the place; a community stands where its centre is, and nobody knows how exactly. */
export const placeSaid = ({ placeName, community }: { placeName?: string; community?: Pick<UnitView, 'name' | 'place'> }): Partial<ReportDraft> => ({
  placeName: placeName ?? community?.name,
  ...(community?.place && { place: community.place, accuracyMeters: undefined }),
})

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
