import { dutyId } from '#domain/accounts/duty'
import type { Post } from '../../store/records/accounts'
import type { Tx } from '../../store/store'

/** The post's next version, which nobody holds. Who was invited to it may still come. */
export const vacated = (post: Post): Post => ({ ...post, holderId: null, heldSince: null, version: post.version + 1 })

/** S1.17: who was on duty beside it is so no more; only a keeper's post has duty. */
export async function endDutyBeside(tx: Tx, { _id, role }: Post): Promise<void> {
  const duty = role === 'keeper' ? await tx.get('posts', dutyId(_id)) : null
  if (duty && duty.holderId !== null) await tx.set('posts', vacated(duty))
}

/** Nobody holds it, and a code for it does nothing any more; the new version. */
export async function vacateWithInvitation(tx: Tx, post: Post): Promise<Post> {
  if (post.invitation) await tx.remove('invitations', post.invitation.id)
  const empty = { ...vacated(post), invitation: null }
  await tx.set('posts', empty)
  await endDutyBeside(tx, post)
  return empty
}
