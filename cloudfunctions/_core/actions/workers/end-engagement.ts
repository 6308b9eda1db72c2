import { endEngagement } from '#types/workers'
import { end } from '#domain/workers/engagements'
import { accountOf, handler, refuse } from '../../runtime/handler'
import { workerToAnswer } from './my-worker'
import { saveWorker } from './save-worker'

/** S3.2: 不是我, or 我不在那儿了 where he had claimed it. */
export const endEngagementHandler = handler(endEngagement, async (args) => {
  const { input: { outletId }, command, at } = args
  const accountId = accountOf(args)._id
  return command.once(async (tx) => {
    const worker = await workerToAnswer(tx, accountId)
    const ended = worker && end(worker, { outletId, accountId, now: at })
    if (!ended) return refuse(endEngagement, 'NOT_LISTED')
    const { _id, version } = await saveWorker(tx, ended)
    return { id: _id, version }
  })
})
