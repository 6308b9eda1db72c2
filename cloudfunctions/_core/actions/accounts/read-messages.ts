import { readMessages } from '#types/messages'
import { accountOf, handler } from '../../runtime/handler'
import { Refusal } from '../../runtime/refusal'

/** S1.25: what he has seen stays seen, whichever phone says so later; what is still to come cannot be seen ahead. */
export const readMessagesHandler = handler(readMessages, async (args) => {
  const { input: { until }, command, at } = args
  const accountId = accountOf(args)._id
  return command.once(async (tx) => {
    // Nothing may stay of who left in this moment: S1.6.
    if (!(await tx.get('accounts', accountId))) throw new Refusal('SIGN_IN')
    const before = (await tx.get('inboxMarks', accountId))?.readUntil ?? 0
    const readUntil = Math.max(before, Math.min(until, at))
    await tx.set('inboxMarks', { _id: accountId, readUntil })
    return { readUntil }
  })
})
