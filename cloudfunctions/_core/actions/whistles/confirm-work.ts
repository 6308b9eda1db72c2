import { confirmWork } from '#types/whistles'
import { accountOf, handler } from '../../runtime/handler'
import { awardTerms, confirmOne } from './confirm-one'

/** S19.7, S19.8: a second person confirms one rider's work, and he is paid. */
export const confirmWorkHandler = handler(confirmWork, async (args) => {
  const { input, subject, store, command, at, ids } = args
  const confirming = { whistleId: subject._id, accountId: input.accountId, confirmerId: accountOf(args)._id }
  return confirmOne(command, ids, confirming, await awardTerms(store, at))
})
