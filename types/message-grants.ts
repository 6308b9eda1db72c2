import * as z from 'zod/mini'
import { defineAction } from './core/action'

/** The messages that the platform may carry to somebody's chats, each asked for by itself. */
export const grantKind = z.enum(['whistle-placed', 'redemption-expired', 'report-resolved'])
export type GrantKind = z.infer<typeof grantKind>

/** So many may be granted ahead, of one kind. */
export const MOST_LEFT = 20

/** What the phone asks the platform with; null: this deployment does not carry the kind. `left`: how many may still come. */
export const messageGrant = z.object({ kind: grantKind, templateId: z.nullable(z.string()), left: z.int() })
export type MessageGrant = z.infer<typeof messageGrant>

/** Every kind there is. */
export const showMessageGrants = defineAction({
  name: 'showMessageGrants', fn: 'accounts', kind: 'read',
  allow: { rider: 'any' },
  input: z.strictObject({}),
  output: z.object({ rows: z.array(messageGrant) }),
  refusals: [],
  example: {},
})

/** He said yes on the platform's own sheet: one more message of the kind may come. `textVersion`: the words of the consent he had before his eyes. */
export const grantMessages = defineAction({
  name: 'grantMessages', fn: 'accounts', kind: 'write',
  allow: { rider: 'any' },
  input: z.strictObject({ kind: grantKind, textVersion: z.int().check(z.gte(1)) }),
  output: z.object({ kind: grantKind, left: z.int() }),
  refusals: ['TEXT_CHANGED', 'NOT_CARRIED', 'PHONE_ONLY'],
  example: { kind: 'whistle-placed' as const, textVersion: 1 },
})

/** None of the kind any more; doing it again changes nothing. */
export const stopMessages = defineAction({
  name: 'stopMessages', fn: 'accounts', kind: 'write',
  allow: { rider: 'any' },
  input: z.strictObject({ kind: grantKind }),
  output: z.object({ kind: grantKind, left: z.int() }),
  refusals: [],
  example: { kind: 'whistle-placed' as const },
})

export const messageGrantActions = [showMessageGrants, grantMessages, stopMessages] as const
