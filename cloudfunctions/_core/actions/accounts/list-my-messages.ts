import * as z from 'zod/mini'
import { listMyMessages, message, type Message } from '#types/messages'
import { accountOf, handler } from '../../runtime/handler'
import { page } from '../../store/page'
import type { Outgoing } from '../../store/records/commands'

/** S1.25: what the person was told, with its facts. */
export const listMyMessagesHandler = handler(listMyMessages, async ({ input, caller, store, keys }) => {
  const to = accountOf({ caller })._id
  const [{ rows, next }, mark] = await Promise.all([
    page(store, { name: 'outgoing', where: { to }, sortKey: 'at', direction: 'desc', ...input, boundTo: `listMyMessages||${to}`, sign: keys.sign }),
    store.get('inboxMarks', to),
  ])
  return { rows: rows.flatMap((one) => messageOf(one, mark?.readUntil ?? 0) ?? []), next }
})

/** One of a kind that nobody has words for is left out. */
function messageOf({ _id, kind, body, at }: Outgoing, readUntil: number): Message | null {
  const read = z.safeParse(message, { id: _id, kind, at, isUnread: at > readUntil, facts: JSON.parse(body) as unknown })
  return read.success ? read.data : null
}
