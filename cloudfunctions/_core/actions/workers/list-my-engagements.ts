import { listMyEngagements } from '#types/workers'
import { engagementCan } from '#domain/workers/engagements'
import { accountOf, handler } from '../../runtime/handler'
import { workerOf } from './my-worker'

/** S3.2: what waits for his answer first, then where he works, then what is over. */
export const listMyEngagementsHandler = handler(listMyEngagements, async (args) => {
  const engagements = (await workerOf(args.store, accountOf(args)))?.engagements ?? []
  const outlets = await args.store.getMany('units', engagements.map(({ outletId }) => outletId))
  const rows = engagements.map((one) => ({ ...one, outletName: outlets.get(one.outletId)?.name ?? '', can: engagementCan(one) }))
  return { rows: rows.sort((one, other) => other.can.length - one.can.length || other.since - one.since) }
})
