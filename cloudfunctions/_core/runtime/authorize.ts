import { isUnder18 } from '#domain/accounts/age'
import type { AnyAction } from '#types/core/action'
import type { Reach, Role } from '#types/core/roles'
import type { Post } from '../store/records/accounts'
import type { Caller } from './caller'
import { Refusal } from './refusal'
import type { Subject } from './subjects'

/** As whom the caller acts: the first role of the contract's `allow` that reaches the subject. */
export interface Actor {
  readonly role: Role
  /** The post acted with; null for visitors and riders. */
  readonly post: Post | null
}

/**
 * Everything is denied unless the contract allows it. Without an account: SIGN_IN. With no role the action knows:
 * NOT_ALLOWED. S17.4: a rider who is not of age yet is told so where a rider may. With a role but out of reach, or no such subject: NOT_FOUND, not told apart.
 */
export function authorize(action: AnyAction, caller: Caller, subject: Subject | null): Actor {
  let holdsRole = false
  for (const [role, reach] of Object.entries(action.allow) as Array<[Role, Reach]>) {
    const candidates = actorsOf(role, caller)
    if (candidates.length > 0) holdsRole = true
    if (action.subject && !subject) continue
    const actor = candidates.find((candidate) => reaches(reach, candidate, caller, subject))
    if (actor) return actor
  }
  if (holdsRole) throw new Refusal('NOT_FOUND')
  if (action.allow.rider && caller.account && isUnder18(caller.account)) throw new Refusal('UNDER_18')
  throw new Refusal(caller.account ? 'NOT_ALLOWED' : 'SIGN_IN')
}

function actorsOf(role: Role, caller: Caller): Actor[] {
  if (role === 'visitor') return [{ role, post: null }]
  if (role === 'rider') return caller.account?.riderStatus && !isUnder18(caller.account) ? [{ role, post: null }] : []
  return caller.posts.filter((post) => post.role === role).map((post) => ({ role, post }))
}

function reaches(reach: Reach, { post }: Actor, { account }: Caller, subject: Subject | null): boolean {
  switch (reach) {
    case 'any': return true
    case 'own': return subject !== null && account !== null && subject.ownerId === account._id
    case 'enrolled': return subject !== null && account !== null && account.enrollments.some(({ communityId }) => liesIn(subject, communityId) || subject.offeredTo.includes(communityId))
    case 'within': return subject !== null && post !== null && liesIn(subject, post.unitId)
    case 'called': return subject !== null && post !== null && (liesIn(subject, post.unitId) || subject.calledIds.includes(post.unitId))
    case 'county': return post !== null && post.within.length === 1 && (subject === null || liesIn(subject, post.unitId))
  }
}

const liesIn = (subject: Subject, unitId: string): boolean => subject.paths.some((path) => path.includes(unitId))
