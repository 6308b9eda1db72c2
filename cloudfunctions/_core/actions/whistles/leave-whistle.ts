import { leaveWhistle } from '#types/whistles'
import { leaveFault } from '#domain/whistles/answering'
import { answerId } from '#domain/whistles/places'
import { accountOf, handler, refuse } from '../../runtime/handler'
import { Refusal } from '../../runtime/refusal'
import { leaveAnswer } from './leave-answer'
import { promoteFirst } from './promote'

/** S19.4, S19.39: gives the place back without a reason; then the first who waits moves up. S19.31: the deadline is looked at once the transaction runs. */
export const leaveWhistleHandler = handler(leaveWhistle, async (args) => {
  const { subject, command, now } = args
  const id = answerId(subject._id, accountOf(args)._id)
  const reply = await command.once(async (tx) => {
    const whistle = await tx.get('whistles', subject._id)
    if (!whistle) throw new Refusal('NOT_FOUND')
    const answer = await tx.get('answers', id)
    const fault = leaveFault(whistle, answer, now())
    if (!answer || fault) return refuse(leaveWhistle, fault ?? 'NOT_ANSWERED')
    const { version } = await leaveAnswer(tx, answer, 'left')
    return { id, version, status: 'left' as const }
  })
  await promoteFirst(args, subject)
  return reply
})
