import { verifyWorker } from '#types/workers'
import { standingAt } from '#domain/workers/engagements'
import { accountOf, handler, refuse } from '../../runtime/handler'
import { verifyOnFirstScan } from '../accounts/verify-rider'
import { consumeCode } from '../stations/consume-code'
import { workerOf } from './my-worker'

/** S3.8: the outlet vouches for who is on its list and stands before its contact; for nobody else, and nobody for himself. */
export const verifyWorkerHandler = handler(verifyWorker, async (args) => {
  const { input, subject: outlet, store, keys, command, at } = args
  const scannerId = accountOf(args)._id
  const { code, use } = await consumeCode({ store, keys, at, scannerId, digits: input.digits })
  if (code.purpose !== 'presence') refuse(verifyWorker, 'NOT_A_PRESENCE_CODE')
  if (code.accountId === scannerId) refuse(verifyWorker, 'OWN_CODE')
  return command.once(async (tx) => {
    const { account, hasVerifiedRider } = await verifyOnFirstScan(tx, code.accountId, scannerId, at)
    const worker = await workerOf(tx, account)
    const line = worker && standingAt(worker, outlet._id)
    if (!worker || !line) return refuse(verifyWorker, 'NOT_ON_LIST')
    await use(tx)
    return { id: worker._id, version: worker.version, name: line.name, hasVerifiedRider }
  })
})
