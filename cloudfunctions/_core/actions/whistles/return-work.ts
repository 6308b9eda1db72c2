import { returnWork } from '#types/whistle-work'
import { answerId } from '#domain/whistles/places'
import { confirmFault } from '#domain/whistles/working'
import { accountOf, handler, refuse } from '../../runtime/handler'
import { Refusal } from '../../runtime/refusal'

/** S19.22: sent back by whoever may confirm it. Words and photo stay, so that the rider need not begin anew. */
export const returnWorkHandler = handler(returnWork, async (args) => {
  const { input: { accountId, reason }, subject, command, at } = args
  const by = accountOf(args)._id
  return command.once(async (tx) => {
    const whistle = await tx.get('whistles', subject._id)
    if (!whistle) throw new Refusal('NOT_FOUND')
    const answer = await tx.get('answers', answerId(whistle._id, accountId))
    const fault = confirmFault(whistle.status, answer, by)
    if (!answer || fault) return refuse(returnWork, fault ?? 'NOT_SUBMITTED')
    const version = answer.version + 1
    await tx.set('answers', { ...answer, status: 'arrived', submittedAt: null, returned: { reason, by, at }, version })
    return { id: answer._id, version, status: 'arrived' as const }
  })
})
