import * as z from 'zod/mini'
import { id } from './primitives'

/** One call: `POST /api/<function>`. Writes carry a client-made `commandId`; the same id and body get the same reply. */
export const request = z.strictObject({
  action: z.string().check(z.minLength(1), z.maxLength(60)),
  commandId: z.optional(id),
  input: z.optional(z.unknown()),
})
export type Request = z.infer<typeof request>

/** Why a field was not taken. The phone has Chinese words for each, shown beside the field. */
export const fieldCode = z.enum(['REQUIRED', 'WRONG_TYPE', 'WRONG_FORMAT', 'TOO_SHORT', 'TOO_LONG', 'TOO_SMALL', 'TOO_BIG', 'NOT_ONE_OF', 'UNKNOWN_KEY'])
export type FieldCode = z.infer<typeof fieldCode>

/**
 * Refusals every action may give.
 * SIGN_IN: no account yet · NOT_ALLOWED: this role may not · UNDER_18: a rider may, and he is not of age yet · NOT_FOUND: absent or out of scope, not told apart ·
 * COMMAND_REUSED: the id was used for another body · BUSY: too much contention, retry with the same id ·
 * TOO_MANY: a rate limit, `retryAt` says when · INTERNAL: a fault of ours, `requestId` names it.
 */
export const commonRefusal = z.enum(['SIGN_IN', 'NOT_ALLOWED', 'UNDER_18', 'NOT_FOUND', 'UNKNOWN_ACTION', 'COMMAND_REUSED', 'BUSY', 'TOO_MANY', 'INTERNAL'])
export type CommonRefusal = z.infer<typeof commonRefusal>

export interface Refused<Code extends string = string> {
  code: Code | CommonRefusal
  requestId?: string
  retryAt?: number
}

/** Clients judge by this body alone, never by the HTTP status. */
export type Reply<Data, Code extends string = string> =
  | { ok: true; data: Data }
  | { ok: false; refusal: Refused<Code> }
  | { ok: false; fields: Record<string, FieldCode> }
