import type { Post } from '../../store/records/accounts'
import type { Tx } from '../../store/store'

/** The post's next version, which nobody holds. Who was invited to it may still come. */
export const vacated = (post: Post): Post => ({ ...post, holderId: null, heldSince: null, version: post.version + 1 })

/** Nobody holds it, and a code for it does nothing any more; the new version. */
export async function vacateWithInvitation(tx: Tx, post: Post): Promise<Post> {
  if (post.invitation) await tx.remove('invitations', post.invitation.id)
  const empty = { ...vacated(post), invitation: null }
  await tx.set('posts', empty)
  return empty
}
