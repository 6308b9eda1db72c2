import * as z from 'zod/mini'
import { id, instant } from '#types/core/primitives'

/** `_id` is the account: what it was told up to `readUntil` it has seen. */
export const inboxMark = z.object({ _id: id, readUntil: instant })
