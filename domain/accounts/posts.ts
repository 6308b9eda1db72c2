import type { StaffRole } from '#types/core/roles'
import type { PostCan } from '#types/posts'

/** What a rule about a post looks at. */
export interface PostFacts {
  readonly role: StaffRole
  readonly within: readonly string[]
  readonly unitId: string
  readonly holderId: string | null
  readonly invitation: { readonly expiresAt: number } | null
}

/** An official who looks at a post; `unitId` is the one he acts for. */
export interface Overseer { readonly accountId: string; readonly unitId: string }

export type EndFault = 'OWN_POST' | 'PEER_POST' | 'NOBODY_THERE'

/** S1.11: nobody ends his own; colleagues end each other's only at the root, which nobody is above. */
export function endFault({ role, within, unitId, holderId }: PostFacts, by: Overseer): EndFault | null {
  if (holderId === null) return 'NOBODY_THERE'
  if (holderId === by.accountId) return 'OWN_POST'
  return role === 'official' && unitId === by.unitId && within.length > 1 ? 'PEER_POST' : null
}

/** S1.3: an invitation is good up to, not including, its end. */
export const isInvited = ({ invitation }: Pick<PostFacts, 'invitation'>, at: number): boolean => invitation !== null && at < invitation.expiresAt

/** What an official may do with a post at `at`; also a code that has run out is taken back, so that its post is gone. */
export function postCan(post: PostFacts, by: Overseer): PostCan[] {
  const can: PostCan[] = []
  if (endFault(post, by) === null) can.push('end')
  if (post.invitation !== null) can.push('withdraw')
  return can
}
