import { stopMessages } from '#types/message-grants'
import { accountOf, handler } from '../../runtime/handler'
import { grantId } from './message-grants'

/** S1.26: none of this kind any more, and for it nothing says whose phone it is. */
export const stopMessagesHandler = handler(stopMessages, async (args) => {
  const { input: { kind }, command } = args
  const id = grantId(accountOf(args)._id, kind)
  return command.once(async (tx) => {
    await tx.remove('messageGrants', id)
    return { kind, left: 0 }
  })
})
