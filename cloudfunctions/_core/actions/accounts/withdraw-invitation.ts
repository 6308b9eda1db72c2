import { withdrawInvitation } from '#types/posts'
import { handler, refuse } from '../../runtime/handler'
import { Refusal } from '../../runtime/refusal'

/** S1.13: whoever brings the code is told what somebody is who made one up. */
export const withdrawInvitationHandler = handler(withdrawInvitation, async ({ subject, command }) =>
  command.once(async (tx) => {
    const post = await tx.get('posts', subject._id)
    if (!post) throw new Refusal('NOT_FOUND')
    if (!post.invitation) return refuse(withdrawInvitation, 'NOT_INVITED')
    await tx.remove('invitations', post.invitation.id)
    const version = post.version + 1
    if (post.wasHeld) await tx.set('posts', { ...post, invitation: null, version })
    else await tx.remove('posts', post._id)
    return { id: post._id, version }
  }),
)
