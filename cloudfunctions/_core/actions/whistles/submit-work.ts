import { submitWork } from '#types/whistles'
import { answerId } from '#domain/whistles/places'
import { submitFault } from '#domain/whistles/working'
import { accountOf, handler, refuse } from '../../runtime/handler'
import { Refusal } from '../../runtime/refusal'
import { readyPhoto } from '../reports/ready-photo'

/** S19.6: what was done, in words and if he likes with a picture. */
export const submitWorkHandler = handler(submitWork, async (args) => {
  const { input, subject, caller, store, command, contentCheck, at } = args
  const accountId = accountOf(args)._id
  if (input.photoId !== undefined && !(await readyPhoto(store, input.photoId, accountId))) refuse(submitWork, 'PHOTO_NOT_READY')
  if (!(await contentCheck.isAllowed(input.words, caller.openid ?? ''))) refuse(submitWork, 'WORDS_NOT_ALLOWED')
  return command.once(async (tx) => {
    const whistle = await tx.get('whistles', subject._id)
    if (!whistle) throw new Refusal('NOT_FOUND')
    const answer = await tx.get('answers', answerId(whistle._id, accountId))
    const fault = submitFault(whistle.status, answer?.status ?? null)
    if (!answer || fault) return refuse(submitWork, fault ?? 'NOT_ARRIVED')
    const version = answer.version + 1
    await tx.set('answers', { ...answer, status: 'submitted', words: input.words, photoId: input.photoId ?? null, submittedAt: at, version })
    return { id: answer._id, version, status: 'submitted' as const }
  })
})
