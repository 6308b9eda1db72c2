import * as z from 'zod/mini'
import { id } from '#types/core/primitives'

/** Unit ids from the county's root down to the record's own unit: what scope is checked on by equality. */
export const within = z.array(id).check(z.minLength(1), z.maxLength(8))

/** Every record that people move carries a version, raised by one with each move. */
export const versioned = { version: z.int() }
