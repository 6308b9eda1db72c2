import type { Tx } from '../store/store'
import { Refusal } from './refusal'

/**
 * Whose command it is, and what he acts by: he must still be there when it takes effect, with the browser's session, if it is one,
 * and with the posts he held when the call began.
 */
export interface Standing {
  readonly identity: string
  readonly accountId: string
  readonly sessionId?: string | null
  readonly postIds?: readonly string[]
}

/** In the command's own transaction. S1.4, S1.22: SIGN_IN when the account ended or the session was revoked; S1.12: NOT_ALLOWED without one of the posts. */
export async function assertStanding(tx: Tx, { identity, accountId, sessionId, postIds = [] }: Standing): Promise<void> {
  if ((await tx.get('identities', identity))?.accountId !== accountId) throw new Refusal('SIGN_IN')
  if (sessionId) await assertSession(tx, sessionId)
  for (const postId of postIds) await assertPost(tx, postId, accountId)
}

/** Written, too: whoever revokes it while this is under way meets it there, and one of the two starts anew. */
async function assertSession(tx: Tx, sessionId: string): Promise<void> {
  const session = await tx.get('sessions', sessionId)
  if (session?.revokedAt !== null) throw new Refusal('SIGN_IN')
  await tx.set('sessions', { ...session, version: session.version + 1 })
}

/** Written for the same reason: whoever ends it, or takes it over. */
async function assertPost(tx: Tx, postId: string, accountId: string): Promise<void> {
  const post = await tx.get('posts', postId)
  if (post?.holderId !== accountId) throw new Refusal('NOT_ALLOWED')
  await tx.set('posts', { ...post, version: post.version + 1 })
}
