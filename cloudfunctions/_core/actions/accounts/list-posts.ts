import { listPosts } from '#types/posts'
import { holderAt } from '#domain/accounts/duty'
import { isInvited, postCan } from '#domain/accounts/posts'
import { accountOf, handler } from '../../runtime/handler'
import { page } from '../../store/page'
import { nameOf } from './name-of'

/** S1.10: who is on the staff of a unit and of those below, and which invitations wait. */
export const listPostsHandler = handler(listPosts, async (args) => {
  const { input: { unitId, ...asked }, actor, store, keys, at } = args
  const accountId = accountOf(args)._id
  const { rows, next } = await page(store, {
    name: 'posts', where: { within: unitId }, sortKey: 'unitId', direction: 'asc', ...asked, boundTo: `listPosts|${unitId}|${accountId}`, sign: keys.sign,
  })
  const [units, people] = await Promise.all([
    store.getMany('units', rows.map((row) => row.unitId)),
    store.getMany('accounts', rows.flatMap(({ holderId }) => holderId ?? [])),
  ])
  const by = { accountId, unitId: actor.role === 'official' ? actor.post?.unitId ?? null : null }
  return {
    rows: rows.map((post) => ({ ...post, holderId: holderAt(post, at) })).map((post) => ({
      id: post._id, version: post.version, role: post.role, title: post.title, unitId: post.unitId, unitName: units.get(post.unitId)?.name ?? '',
      holderName: post.holderId === null ? null : nameOf(people, post.holderId), isMine: post.holderId === accountId, heldSince: post.heldSince,
      invitedUntil: post.invitation && isInvited(post, at) ? post.invitation.expiresAt : null,
      dutyUntil: post.duty?.until ?? null,
      can: postCan(post, by),
    })),
    next,
  }
})
