import { moveArrival } from '#types/whistle-arrivals'
import { arriveAtFault, moveArrivalFault } from '#domain/whistles/arrival'
import { answerId } from '#domain/whistles/places'
import { accountOf, handler, refuse } from '../../runtime/handler'
import { Refusal } from '../../runtime/refusal'
import { arriveUntilOf } from './arrive-until'

/** S19.20: the rider says another time, or that he comes now. His place stays his. */
export const moveArrivalHandler = handler(moveArrival, async (args) => {
  const { input: { arriveAt = null }, subject, store, command, at } = args
  const id = answerId(subject._id, accountOf(args)._id)
  const until = await arriveUntilOf(store, subject)
  return command.once(async (tx) => {
    const whistle = await tx.get('whistles', subject._id)
    if (!whistle) throw new Refusal('NOT_FOUND')
    const answer = await tx.get('answers', id)
    const fault = moveArrivalFault(whistle, answer?.status ?? null) ?? (arriveAt === null ? null : arriveAtFault(arriveAt, { until, now: at }))
    if (!answer || fault) return refuse(moveArrival, fault ?? 'NOT_ANSWERED')
    const version = answer.version + 1
    await tx.set('answers', { ...answer, arriveAt, version })
    return { id, version, status: answer.status }
  })
})
