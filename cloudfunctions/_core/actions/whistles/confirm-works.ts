import { confirmWorks } from '#types/whistle-work'
import { confirmWork } from '#types/whistles'
import { accountOf, handler } from '../../runtime/handler'
import { awardTerms, confirmOne } from './confirm-one'
import { eachOutcome } from './each-outcome'

/** S19.23: each of them as `confirmWork`, one after the other, as all are paid from one account. */
export const confirmWorksHandler = handler(confirmWorks, async (args) => {
  const { input, subject: whistle, store, command, at, ids } = args
  const confirmerId = accountOf(args)._id
  const terms = await awardTerms(store, at)
  const outcomes = await eachOutcome(command, {
    accountIds: input.accountIds, codes: confirmWork.refusals,
    work: (part, accountId) => confirmOne(part, ids, { whistleId: whistle._id, accountId, confirmerId }, terms),
  })
  return command.once(async () => ({ id: whistle._id, version: whistle.version, eachPoints: whistle.pointsEach, outcomes }))
})
