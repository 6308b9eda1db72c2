import { joinPost } from '#types/accounts'
import { handler, refuse } from '../../runtime/handler'
import { Refusal } from '../../runtime/refusal'
import { assertMayTry, countWrongTry } from '../tries'
import { normalInvitationCode } from './invitation-code'
import { openAccount } from './open-account'

/** S1.3: whoever brings a fresh code takes the post; a code works once, within seven days. */
export const joinPostHandler = handler(joinPost, async (args) => {
  const { input, command, caller, store, keys, at } = args
  const invitationId = keys.hash('invitation', normalInvitationCode(input.code))
  const who = caller.identity ?? ''
  await assertMayTry(store, who, at)
  if (!(await store.get('invitations', invitationId))) {
    await countWrongTry(store, who, at)
    refuse(joinPost, 'CODE_WRONG')
  }
  return command.once(async (tx) => {
    const invitation = await tx.get('invitations', invitationId)
    const post = invitation && (await tx.get('posts', invitation.postId))
    if (!invitation || !post) throw new Refusal('NOT_FOUND')
    if (invitation.usedBy !== null) refuse(joinPost, 'CODE_USED')
    if (at >= invitation.expiresAt) refuse(joinPost, 'CODE_EXPIRED')
    const account = await openAccount(tx, args, input.displayName)
    await tx.set('accounts', { ...account, displayName: input.displayName, version: account.version + 1 })
    await tx.set('invitations', { ...invitation, usedBy: account._id })
    await tx.set('posts', { ...post, holderId: account._id, version: post.version + 1 })
    return { id: post._id, version: post.version + 1, role: post.role, unitId: post.unitId }
  })
})
