import type { OutputOf } from '#types/core/action'
import { joinPost } from '#types/accounts'
import { handler, refuse, type Args } from '../../runtime/handler'
import type { Invitation, Post } from '../../store/records/accounts'
import { DuplicateKey, type Store, type Tx } from '../../store/store'
import { countTry } from '../tries'
import { bindPhone } from './bind-phone'
import { normalInvitationCode } from './invitation-code'
import { openAccount } from './open-account'
import { provePhone, type ProvenPhone } from './prove-phone'
import { endDutyBeside } from './vacated'

/**
 * S1.3: a fresh code gives its post to who proves the number it was made for; it works once, within seven days. Each try counts
 * before it is judged, and whoever guesses a code of somebody else's is told no more than that it does not fit.
 */
export const joinPostHandler = handler(joinPost, async (args) => {
  const { input, caller, store, at } = args
  await countTry(store, caller.identity ?? '', at)
  const proven = input.phone ? await provePhone(args, input.phone) : null
  try {
    return await join(args, proven)
  } catch (error) {
    // His account was opened, or his number bound, since this transaction's snapshot.
    if (error instanceof DuplicateKey) return join(args, proven)
    throw error
  }
})

async function join(args: Args<typeof joinPost>, proven: ProvenPhone | null): Promise<OutputOf<typeof joinPost>> {
  const { input: { code, displayName }, command, keys, at } = args
  const invitationId = keys.hash('invitation', normalInvitationCode(code))
  const unitName = await unitNameOf(args.store, invitationId)
  return command.once(async (tx) => {
    const opened = await openAccount(tx, args, displayName)
    const account = proven ? await bindPhone(tx, opened, proven, args) : opened
    if (account.phoneId === null) refuse(joinPost, 'PHONE_NEEDED')
    const invitation = await tx.get('invitations', invitationId)
    const post = invitation && (await tx.get('posts', invitation.postId))
    if (!invitation || !post || (invitation.phoneId !== null && invitation.phoneId !== account.phoneId)) return refuse(joinPost, 'INVITATION_WRONG')
    if (invitation.usedBy !== null) refuse(joinPost, 'CODE_USED')
    if (!opens(invitation, post)) refuse(joinPost, 'INVITATION_WRONG')
    if (at >= invitation.expiresAt) refuse(joinPost, 'CODE_EXPIRED')
    await endDutyBeside(tx, post)
    if (post.holderId !== null) await tellHandedOver(tx, { post, to: post.holderId, unitName, at })
    await tx.set('accounts', { ...account, displayName, version: account.version + 1 })
    await tx.set('invitations', { ...invitation, usedBy: account._id })
    await tx.set('posts', { ...post, holderId: account._id, heldSince: at, wasHeld: true, invitation: null, version: post.version + 1 })
    return { id: post._id, version: post.version + 1, role: post.role, unitId: post.unitId }
  })
}

/** A post knows the one code that opens it; of before it did, the code of a post nobody holds. */
const opens = ({ _id }: Invitation, { invitation, holderId }: Post): boolean => (invitation === null ? holderId === null : invitation.id === _id)

/** For what the previous holder is told. */
async function unitNameOf(store: Store, invitationId: string): Promise<string> {
  const invitation = await store.get('invitations', invitationId)
  const post = invitation && (await store.get('posts', invitation.postId))
  return (post && (await store.get('units', post.unitId)))?.name ?? ''
}

/** S1.14: from this transaction on it is no more his. */
async function tellHandedOver(tx: Tx, { post, to, unitName, at }: { post: Post; to: string; unitName: string; at: number }): Promise<void> {
  await tx.add('outgoing', {
    _id: `post-handed-over:${post._id}:${post.version + 1}`, kind: 'post-handed-over', to, at, sentAt: null, body: JSON.stringify({ title: post.title, unitName }),
  })
}
