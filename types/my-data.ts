import * as z from 'zod/mini'
import { defineAction } from './core/action'
import type { Reach, Role } from './core/roles'
import { pageInput, pageOf } from './core/primitives'

/** What is stored about a person, by what it is about. */
export const dataPart = z.enum([
  'account', 'consents', 'engagements', 'posts', 'reveals', 'check-ins', 'answers', 'reports', 'photos', 'points', 'grants', 'rechecks', 'redemptions', 'appeals', 'messages', 'message-grants', 'sessions', 'feedback',
])
export type DataPart = z.infer<typeof dataPart>

/** Whoever has an account, of whatever age; without one: SIGN_IN. */
const allow: Partial<Record<Role, Reach>> = { visitor: 'any' }

/** How much is stored about the caller, of each part there is. */
export const showMyData = defineAction({
  name: 'showMyData', fn: 'accounts', kind: 'read',
  allow,
  input: z.strictObject({}),
  output: z.object({ parts: z.array(z.object({ part: dataPart, count: z.int() })) }),
  refusals: [],
  example: {},
})

/** One part as he takes it with him, the latest first: facts, no other person's id. Instants are epoch ms. */
export const exportMyData = defineAction({
  name: 'exportMyData', fn: 'accounts', kind: 'read',
  allow,
  input: z.strictObject({ part: dataPart, ...pageInput }),
  output: pageOf(z.record(z.string(), z.unknown())),
  refusals: [],
  example: { part: 'answers' as const },
})

export const myDataActions = [showMyData, exportMyData] as const
