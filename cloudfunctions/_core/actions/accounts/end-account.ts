import { isLeadPost } from '#domain/accounts/ending'
import { Refusal } from '../../runtime/refusal'
import type { Account, Post } from '../../store/records/accounts'
import type { Store, Tx } from '../../store/store'
import { accountIn } from '../points/ledger'
import { endDutyBeside, vacated } from './vacated'

/** More than a person or the county's root unit has. */
const MOST_POSTS = 200

export interface HeldPosts { own: readonly Post[]; leads: readonly Post[] }

/** The posts somebody holds, and the officials' posts at the root unit. */
export async function heldPosts(store: Store, accountId: string, rootUnitId: string): Promise<HeldPosts> {
  const [own, leads] = await Promise.all([
    store.find('posts', { holderId: accountId }, { limit: MOST_POSTS }),
    store.find('posts', { unitId: rootUnitId, role: 'official' }, { limit: MOST_POSTS }),
  ])
  return { own, leads }
}

/** S1.5: whether the county would be left without anybody at its head. */
export const isLastLead = (accountId: string, { own, leads }: HeldPosts): boolean =>
  own.some(isLeadPost) && !leads.some(({ holderId }) => holderId !== null && holderId !== accountId)

/**
 * S1.4: the account, whose phone it was and its number are gone with this transaction, its posts are vacant, its points are closed to
 * awards and holds; what is left to let go of is in `accountClosings`. False when it was gone already. Whoever writes the
 * account, its points or a post at this moment conflicts with it, and one of the two starts anew. Refuses LAST_LEAD.
 */
export async function endAccount(tx: Tx, { identity, account, posts, at }: { identity: string; account: Account; posts: HeldPosts; at: number }): Promise<boolean> {
  const now = await tx.get('accounts', account._id)
  if (!now) return false
  // Something was joined or taken since the posts were read.
  if (now.version !== account.version) throw new Refusal('BUSY')
  await vacate(tx, account._id, posts)
  const points = await accountIn(tx, { kind: 'worker', ownerId: account._id })
  if (points) await tx.set('pointsAccounts', { ...points, isClosing: true })
  await tx.remove('identities', identity)
  if (now.phoneId !== null) await tx.remove('phones', now.phoneId)
  await tx.remove('accounts', account._id)
  await tx.add('accountClosings', { _id: account._id, identity, at })
  return true
}

async function vacate(tx: Tx, accountId: string, { own, leads }: HeldPosts): Promise<void> {
  let wasLead = false
  for (const { _id } of own) {
    const post = await tx.get('posts', _id)
    if (post?.holderId !== accountId) continue
    wasLead ||= isLeadPost(post)
    await tx.set('posts', vacated(post))
    await endDutyBeside(tx, post)
  }
  if (wasLead) await assertSomebodyStays(tx, accountId, leads)
}

/** S1.5: who stays is written, too: two leads who leave at once meet there, and the second finds himself the last. */
async function assertSomebodyStays(tx: Tx, accountId: string, leads: readonly Post[]): Promise<void> {
  for (const { _id } of leads) {
    const post = await tx.get('posts', _id)
    if (!post || post.holderId === null || post.holderId === accountId) continue
    await tx.set('posts', { ...post, version: post.version + 1 })
    return
  }
  throw new Refusal('LAST_LEAD')
}
