import { removeWorker } from '#types/workers'
import { remove } from '#domain/workers/engagements'
import { handler, refuse } from '../../runtime/handler'
import { saveWorker } from './save-worker'
import { tellOfLine } from './tell-worker'

/** S3.5: he does not work there any more, the outlet says; who had said that he does is told so. */
export const removeWorkerHandler = handler(removeWorker, async ({ input, subject: outlet, command, at }) =>
  command.once(async (tx) => {
    const worker = await tx.get('workers', input.workerId)
    const without = worker && remove(worker, outlet._id, at)
    if (!worker || !without) return refuse(removeWorker, 'NOT_LISTED')
    const wasClaimed = worker.engagements.some(({ outletId, state }) => outletId === outlet._id && state === 'claimed')
    const { version } = await saveWorker(tx, without)
    if (wasClaimed && worker.accountId !== null) await tellOfLine(tx, worker.accountId, { kind: 'engagement-removed', outletId: outlet._id, outletName: outlet.name, at })
    return { id: worker._id, version }
  }),
)
