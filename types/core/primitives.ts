import * as z from 'zod/mini'

/** Opaque id: made by the server (or, for commands and photos, by the client). 1–80 characters, no whitespace. */
export const id = z.string().check(z.minLength(1), z.maxLength(80), z.regex(/^[\w:.-]+$/))

/** An instant, epoch milliseconds. Field names end in `At`. */
export const instant = z.int().check(z.gte(0), z.lte(4_102_444_800_000))

/** A calendar date `YYYY-MM-DD` in fixed +08:00. Field names end in `On`. */
export const calendarDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))

/** A month `YYYY-MM` in fixed +08:00. */
export const calendarMonth = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))

/** A time of day `HH:MM`, 24 hours. */
export const timeOfDay = z.string().check(z.regex(/^([01]\d|2[0-4]):[0-5]\d$/))

/** A place in gcj02 degrees; browsers' wgs84 is converted on entry. */
export const place = z.strictObject({
  lat: z.number().check(z.gte(-90), z.lte(90)),
  lng: z.number().check(z.gte(-180), z.lte(180)),
})
export type Place = z.infer<typeof place>

/** Whole points, 1 to 100,000. There are no fractions of a point. */
export const pointsAmount = z.int().check(z.gte(1), z.lte(100_000))

/** Text a person typed: trimmed, not empty, at most `max` characters. */
export const words = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max))

/** What somebody tells about a place or his work: the longest text there is. */
export const MAX_TOLD_WORDS = 200

/** An opaque list cursor, made by the server, bound to action, filter and caller. */
export const cursor = z.string().check(z.minLength(1), z.maxLength(600))

/** What every list takes: at most 50 rows a page, 20 unless told. */
export const pageInput = {
  cursor: z.optional(cursor),
  limit: z.optional(z.int().check(z.gte(1), z.lte(50))),
}
export const PAGE_LIMIT = 20

/** What every list answers: `next` is there while more rows may follow. */
export const pageOf = <T extends z.ZodMiniType>(row: T) => z.object({ rows: z.array(row), next: z.optional(cursor) })

/** What a write answers besides its own ids: version and status let the phone refresh what it shows. */
export const written = { id, version: z.int() }
