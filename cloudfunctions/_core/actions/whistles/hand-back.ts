import { handBack } from '#types/whistle-calls'
import { accountOf, handler } from '../../runtime/handler'
import { pointsRuleAt } from '../points-rule-at'
import { shutWhistle } from './shut-whistle'

/** S19.35: nobody came, and it says so: an end of its own; all its points go back. */
export const handBackHandler = handler(handBack, async (args) => {
  const { subject, store, command, now, ids } = args
  const rule = await pointsRuleAt(store, args.at)
  return command.once(async (tx) => {
    const { whistle, returned } = await shutWhistle(tx, ids, { whistleId: subject._id, at: now(), by: [accountOf(args)._id], rule, as: 'unanswered' })
    return { id: whistle._id, version: whistle.version, status: whistle.status, returnedPoints: returned }
  })
})
