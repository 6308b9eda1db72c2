import { closeWhistle } from '#types/whistles'
import { accountOf, handler } from '../../runtime/handler'
import { pointsRuleAt } from '../points-rule-at'
import { shutWhistle } from './shut-whistle'

/** S19.9: shuts the free places, gives back what was not paid; refused while somebody's work waits to be confirmed. */
export const closeWhistleHandler = handler(closeWhistle, async (args) => {
  const { subject, store, command, at, ids } = args
  const rule = await pointsRuleAt(store, at)
  return command.once(async (tx) => {
    const { whistle, returned } = await shutWhistle(tx, ids, { whistleId: subject._id, at, by: [accountOf(args)._id], rule })
    return { id: whistle._id, version: whistle.version, status: whistle.status, returnedPoints: returned }
  })
})
