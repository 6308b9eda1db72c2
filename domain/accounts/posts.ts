import type { StaffRole } from '#types/core/roles'
import type { PostCan } from '#types/posts'

/** What a rule about a post looks at. */
export interface PostFacts {
  readonly role: StaffRole
  readonly within: readonly string[]
  readonly unitId: string
  readonly holderId: string | null
  readonly invitation: { readonly expiresAt: number } | null
  /** S1.17: duty is passed on by a code at the counter, never handed over. */
  readonly duty: object | null
}

/** Who looks at a post; `unitId` is the one an official acts for, null for the rest of the staff. */
export interface Looker { readonly accountId: string; readonly unitId: string | null }

export type EndFault = 'OWN_POST' | 'PEER_POST' | 'NOBODY_THERE'

/** Officials of one unit, which is not the root: nobody is above the other. */
const isPeer = ({ role, within, unitId }: PostFacts, by: Looker): boolean => role === 'official' && unitId === by.unitId && within.length > 1

/** S1.11: nobody ends his own; colleagues end each other's only at the root, which nobody is above. */
export function endFault(post: PostFacts, by: Looker): EndFault | null {
  if (post.holderId === null) return 'NOBODY_THERE'
  if (post.holderId === by.accountId) return 'OWN_POST'
  return isPeer(post, by) ? 'PEER_POST' : null
}

/** S1.14: who holds it hands it over, or an official who could end it; of a vacant one any who is over it. */
export const handOverFault = (post: PostFacts, by: Looker): 'PEER_POST' | null =>
  (post.holderId !== null && post.holderId !== by.accountId && isPeer(post, by) ? 'PEER_POST' : null)

/** S1.3: an invitation is good up to, not including, its end. */
export const isInvited = ({ invitation }: Pick<PostFacts, 'invitation'>, at: number): boolean => invitation !== null && at < invitation.expiresAt

/** What may be done with a post; also a code that has run out is taken back, so that its post is gone. */
export function postCan(post: PostFacts, by: Looker): PostCan[] {
  const isMine = post.holderId === by.accountId
  const isDuty = post.duty !== null
  if (by.unitId === null) return isMine && !isDuty ? ['hand-over'] : []
  const can: PostCan[] = []
  if (!isDuty && handOverFault(post, by) === null) can.push('hand-over')
  if (endFault(post, by) === null) can.push('end')
  if (post.invitation !== null) can.push('withdraw')
  return can
}
