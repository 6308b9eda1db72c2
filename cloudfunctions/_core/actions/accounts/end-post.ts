import { endPost } from '#types/posts'
import { holderAt } from '#domain/accounts/duty'
import { endFault } from '#domain/accounts/posts'
import { accountOf, handler, refuse } from '../../runtime/handler'
import { Refusal } from '../../runtime/refusal'
import { vacateWithInvitation } from './vacated'

/**
 * S1.11, S1.12: from this transaction on he acts with it no more, and what he has under way meets it there. At the root whoever
 * ends somebody else's stays himself, so it is never without an official (S1.5).
 */
export const endPostHandler = handler(endPost, async (args) => {
  const { input: { reason }, subject, actor, store, command, at } = args
  const by = { accountId: accountOf(args)._id, unitId: actor.post?.unitId ?? '' }
  const unit = await store.get('units', subject.unitId)
  return command.once(async (tx) => {
    const post = await tx.get('posts', subject._id)
    if (!post) throw new Refusal('NOT_FOUND')
    const holderId = holderAt(post, at)
    const fault = endFault({ ...post, holderId }, by)
    if (fault || holderId === null) return refuse(endPost, fault ?? 'NOBODY_THERE')
    const { version } = await vacateWithInvitation(tx, post)
    await tx.add('outgoing', {
      _id: `post-ended:${post._id}:${version}`, kind: 'post-ended', to: holderId, at, sentAt: null,
      body: JSON.stringify({ title: post.title, unitName: unit?.name ?? '', reason }),
    })
    return { id: post._id, version }
  })
})
