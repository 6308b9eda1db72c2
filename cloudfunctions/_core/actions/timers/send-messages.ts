import { grantKind } from '#types/message-grants'
import { CARRIED_FOR_MS } from '#domain/messages/carrying'
import type { Runtime } from '../../runtime/runtime'
import { isQuietAt } from '../whistles/quiet-at'
import { carry } from './carry-message'
import { withinARun } from './within-a-run'

/** Of each kind in a run. */
const MOST_A_RUN = 100
/** Long after whatever was being sent has its outcome. */
const EMPTY_FOR_MS = 3_600_000

/**
 * S1.27–S1.29: the platform carries what waits to whoever asked for it, the oldest first; in quiet hours nothing. Safe to run late,
 * twice or beside itself, and after being killed anywhere: each leaves at most once. Answers how many left.
 */
export async function sendMessages(runtime: Runtime, mayGoOn = withinARun()): Promise<number> {
  const { store, subscribeMessages, now, log } = runtime
  if (await isQuietAt(store, now())) return 0
  let sent = 0
  for (const kind of grantKind.options.filter((one) => subscribeMessages.templateOf(one) !== null)) {
    const since = store.compare.gt(now() - CARRIED_FOR_MS)
    const waiting = await store.find('outgoing', { kind, sentAt: null, at: since }, { orderBy: [['at', 'asc']], limit: MOST_A_RUN })
    for (const { _id } of waiting) {
      if (!mayGoOn()) return sent
      try {
        if (await carry(runtime, _id, kind)) sent += 1
      } catch (error) {
        // One that cannot be carried must not keep those behind it waiting.
        log('error', 'message not carried', { kind, error: String(error) })
      }
    }
  }
  await forgetEmpty(runtime)
  return sent
}

/** S1.26: whose last message was never settled, because the run was killed in the middle. */
async function forgetEmpty({ store, now }: Runtime): Promise<void> {
  const empty = await store.find('messageGrants', { left: 0, movedAt: store.compare.lt(now() - EMPTY_FOR_MS) }, { limit: MOST_A_RUN })
  for (const { _id } of empty) {
    await store.transact(async (tx) => {
      if ((await tx.get('messageGrants', _id))?.left === 0) await tx.remove('messageGrants', _id)
    })
  }
}
