import * as z from 'zod/mini'
import type { GrantKind } from '#types/message-grants'
import { message } from '#types/messages'
import { carried, isCarriable, triedAgainAt, type Carried } from '#domain/messages/carrying'
import type { Sending } from '../../runtime/ports'
import type { Runtime } from '../../runtime/runtime'
import type { Outgoing } from '../../store/records/commands'
import type { Tx } from '../../store/store'
import { grantId, grantPlace } from '../accounts/message-grants'

interface Claimed { openid: string; words: Carried; grant: string }

/**
 * S1.28, S1.29: claims a message and one of its receiver's grants in a transaction, then sends it, then settles what became of it.
 * Killed between the first two it is not sent, and not sent again: at most once a grant. It still stands in the app. True when it left.
 */
export async function carry(runtime: Runtime, messageId: string, kind: GrantKind): Promise<boolean> {
  const { store, subscribeMessages, now, log } = runtime
  const claimed = await store.transact((tx) => claim(tx, runtime, { messageId, kind, at: now() }))
  if (!claimed) return false
  const sending = await subscribeMessages.send({ openid: claimed.openid, kind, words: claimed.words }).catch((error: unknown) => {
    // Whether it left is not known; a second one would be worse than none.
    log('error', 'message lost sight of', { kind, error: String(error) })
    return 'sent' as const
  })
  if (sending === 'unfit') log('error', 'message does not fit its template', { kind })
  await store.transact((tx) => settle(tx, { messageId, grant: claimed.grant, sending, at: now() }))
  return sending === 'sent'
}

/** Null: somebody else has it, it is not its time, or it stays in the app alone, which is then written down. */
async function claim(tx: Tx, { cipher }: Runtime, { messageId, kind, at }: { messageId: string; kind: GrantKind; at: number }): Promise<Claimed | null> {
  const waiting = await tx.get('outgoing', messageId)
  if (!waiting || waiting.sentAt !== null || (waiting.retry && waiting.retry.after > at)) return null
  const grant = await tx.get('messageGrants', grantId(waiting.to, kind))
  const words = wordsOf(waiting, at)
  if (!grant || grant.left < 1 || !words) {
    await tx.set('outgoing', { ...waiting, sentAt: at, carried: 'inbox' })
    return null
  }
  await tx.set('messageGrants', { ...grant, left: grant.left - 1, movedAt: at })
  await tx.set('outgoing', { ...waiting, sentAt: at, carried: 'platform' })
  return { openid: cipher.open(grant.openid, grantPlace(grant._id)), words, grant: grant._id }
}

/** Null: it came too late to be of use. */
function wordsOf({ _id, kind, body, at }: Outgoing, now: number): Carried | null {
  const read = z.safeParse(message, { id: _id, kind, at, isUnread: true, facts: JSON.parse(body) as unknown })
  return read.success && isCarriable(read.data) ? carried(read.data, now) : null
}

interface Outcome { messageId: string; grant: string; sending: Sending; at: number }

/** The account may have ended, or the grant been stopped, while it was sent: what is gone stays gone. */
async function settle(tx: Tx, { messageId, grant: id, sending, at }: Outcome): Promise<void> {
  const grant = await tx.get('messageGrants', id)
  if (grant) {
    const left = sending === 'refused' ? 0 : sending === 'sent' ? grant.left : grant.left + 1
    if (left === 0) await tx.remove('messageGrants', id)
    else await tx.set('messageGrants', { ...grant, left })
  }
  const claimed = await tx.get('outgoing', messageId)
  if (!claimed || sending === 'sent') return
  if (sending !== 'busy') {
    await tx.set('outgoing', { ...claimed, carried: sending === 'refused' ? 'refused' : 'failed' })
    return
  }
  const tries = (claimed.retry?.tries ?? 0) + 1
  const after = triedAgainAt(tries, at)
  await tx.set('outgoing', after === null ? { ...claimed, carried: 'failed' } : { ...claimed, sentAt: null, retry: { tries, after } })
}
