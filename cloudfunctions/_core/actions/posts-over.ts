import type { StaffRole } from '#types/core/roles'
import type { Caller } from '../runtime/caller'
import type { Post } from '../store/records/accounts'

/**
 * The post of one of `roles` the caller holds over any of `paths`, if he does. `authorize` names one role to act in; who
 * is a rider and on the staff is shown what he can do as either.
 */
export function postOver(caller: Caller, paths: ReadonlyArray<readonly string[]>, roles: readonly StaffRole[]): Post | null {
  return caller.posts.find((post) => roles.includes(post.role) && paths.some((path) => path.includes(post.unitId))) ?? null
}
