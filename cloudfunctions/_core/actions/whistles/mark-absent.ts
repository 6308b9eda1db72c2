import { markAbsent } from '#types/whistle-arrivals'
import { absentFault } from '#domain/whistles/absence'
import { answerId } from '#domain/whistles/places'
import { handler, refuse } from '../../runtime/handler'
import { Refusal } from '../../runtime/refusal'
import { settingsOf } from '../settings'
import { leaveAnswer } from './leave-answer'
import { promoteFirst } from './promote'

/** S19.21: who did not come gives his place to the first who waits. Nothing else happens to him. */
export const markAbsentHandler = handler(markAbsent, async (args) => {
  const { input, subject, store, command, at } = args
  const { arrivalGraceMinutes } = await settingsOf(store)
  const reply = await command.once(async (tx) => {
    const whistle = await tx.get('whistles', subject._id)
    if (!whistle) throw new Refusal('NOT_FOUND')
    const answer = await tx.get('answers', answerId(whistle._id, input.accountId))
    const fault = absentFault(whistle, answer, { arrivalGraceMinutes, now: at })
    if (!answer || fault) return refuse(markAbsent, fault ?? 'NOT_PLACED')
    const { _id, version } = await leaveAnswer(tx, answer, 'absent')
    return { id: _id, version, status: 'absent' as const }
  })
  await promoteFirst(args, subject)
  return reply
})
