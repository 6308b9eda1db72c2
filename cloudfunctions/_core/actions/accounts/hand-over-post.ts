import { handOverPost } from '#types/posts'
import { handOverFault } from '#domain/accounts/posts'
import { accountOf, refuse, secretHandler } from '../../runtime/handler'
import { Refusal } from '../../runtime/refusal'
import { INVITATION_LIFE_MS, makeInvitationCode } from './invitation-code'

/**
 * S1.14: a code for this very post, for one number. Until somebody joins with it nothing changes; an earlier code for the post does
 * nothing any more. Worked out from the command, as in `inviteStaff`.
 */
export const handOverPostHandler = secretHandler(
  handOverPost,
  async (args) => {
    const { input: { phone }, subject, actor, store, command, keys, at } = args
    const by = { accountId: accountOf(args)._id, unitId: actor.post?.unitId ?? '' }
    const phoneId = keys.hash('phone', phone)
    const [unit, holder] = await Promise.all([store.get('units', subject.unitId), subject.holderId === null ? null : store.get('accounts', subject.holderId)])
    // What is being wound up runs on with those who hold its posts, whoever they are.
    if (!unit?.isOpen && !unit?.isWindingUp) refuse(handOverPost, 'UNIT_CLOSED')
    if (holder?.phoneId === phoneId) refuse(handOverPost, 'HOLDER_NUMBER')
    const code = makeInvitationCode(keys.derive('invitation', command.key))
    return command.once(async (tx) => {
      const post = await tx.get('posts', subject._id)
      if (!post || post.duty) throw new Refusal('NOT_FOUND')
      const fault = handOverFault(post, by)
      if (fault) refuse(handOverPost, fault)
      if (post.invitation) await tx.remove('invitations', post.invitation.id)
      const [invitation, version] = [{ id: keys.hash('invitation', code), expiresAt: at + INVITATION_LIFE_MS }, post.version + 1]
      await tx.set('posts', { ...post, invitation, version })
      await tx.add('invitations', { _id: invitation.id, postId: post._id, phoneId, expiresAt: invitation.expiresAt, usedBy: null })
      return { id: post._id, version, expiresAt: invitation.expiresAt }
    })
  },
  (stored, { keys, command }) => ({ ...stored, code: makeInvitationCode(keys.derive('invitation', command.key)) }),
)
