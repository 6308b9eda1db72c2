import { claimEngagement } from '#types/workers'
import { claim } from '#domain/workers/engagements'
import { accountOf, handler, refuse } from '../../runtime/handler'
import { workerToAnswer } from './my-worker'
import { saveWorker } from './save-worker'

/** S3.2: 是我. */
export const claimEngagementHandler = handler(claimEngagement, async (args) => {
  const { input: { outletId }, command, at } = args
  const accountId = accountOf(args)._id
  return command.once(async (tx) => {
    const worker = await workerToAnswer(tx, accountId)
    const claimed = worker && claim(worker, { outletId, accountId, now: at })
    if (!claimed) return refuse(claimEngagement, 'NOT_LISTED')
    const { _id, version } = await saveWorker(tx, claimed)
    return { id: _id, version }
  })
})
