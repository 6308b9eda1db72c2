import * as z from 'zod/mini'
import { defineAction } from './core/action'
import { id, instant, pageInput, pageOf } from './core/primitives'

/** A rider of a community as its staff see him: the first character of his name, nothing to rank him by. */
export const member = z.object({
  name: z.string(),
  joinedAt: instant,
  isVerified: z.boolean(),
  /** Times he helped in this community and it was confirmed. */
  helped: z.int(),
})
export type Member = z.infer<typeof member>

/** Who joined a community, who came to the county last first. */
export const listMembers = defineAction({
  name: 'listMembers', fn: 'accounts', kind: 'read',
  allow: { grid: 'within', official: 'within' },
  subject: { kind: 'unit', field: 'communityId' },
  input: z.strictObject({ communityId: id, ...pageInput }),
  output: pageOf(member),
  refusals: ['NOT_A_COMMUNITY'],
  example: { communityId: 'tinghe' },
})

export const memberActions = [listMembers] as const
