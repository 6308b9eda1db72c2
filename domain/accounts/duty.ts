/** S1.16: how long somebody is on duty: a long shift, also one over midnight. */
export const DUTY_MS = 12 * 3_600_000

/** Duty at a keeper's post is a post of its own beside it, one at a time. */
export const dutyId = (postId: string): string => `${postId}:duty`

/** What a post says of duty: null of one somebody holds until it is taken from him; `postId` is the one it stands beside. */
export interface DutyFacts {
  readonly holderId: string | null
  readonly duty: { readonly postId: string; readonly until: number } | null
}

/** S1.16: duty runs out at `until` itself. */
export const isRunOut = ({ duty }: Pick<DutyFacts, 'duty'>, at: number): boolean => duty !== null && at >= duty.until

/** Who acts with it at `at`; null: nobody. */
export const holderAt = (post: DutyFacts, at: number): string | null => (isRunOut(post, at) ? null : post.holderId)

/** S1.16: a code that was shown for a post gives duty only while who showed it holds the post or is on duty there. */
export const mayGiveDuty = (by: string, post: DutyFacts, now: DutyFacts | null, at: number): boolean =>
  post.holderId === by || (now !== null && holderAt(now, at) === by)
