import * as z from 'zod/mini'
import { consentKind, consentMove as move } from '#types/consents'
import { id } from '#types/core/primitives'
import { versioned } from './common'

/** `_id` is `<account>:<kind>`: how it stands now. */
export const consent = z.object({ _id: id, ...versioned, accountId: id, kind: consentKind, ...move.shape })
export type Consent = z.infer<typeof consent>

/** Immutable, one a move: `_id` is `<consent>:<version>`. */
export const consentMove = z.object({ _id: id, ...move.shape })
