import { endDuty } from '#types/duty'
import { holderAt } from '#domain/accounts/duty'
import { handler, refuse } from '../../runtime/handler'
import { Refusal } from '../../runtime/refusal'
import { vacated } from './vacated'

/** S1.17: from this transaction on he acts with it no more (S1.12). A post that is no duty is not ended here. */
export const endDutyHandler = handler(endDuty, async ({ subject, command, at }) =>
  command.once(async (tx) => {
    const post = await tx.get('posts', subject._id)
    if (!post?.duty) throw new Refusal('NOT_FOUND')
    if (holderAt(post, at) === null) return refuse(endDuty, 'NOBODY_THERE')
    const empty = vacated(post)
    await tx.set('posts', empty)
    return { id: empty._id, version: empty.version }
  }),
)
