import { scanArrival } from '#types/whistles'
import { answerId } from '#domain/whistles/places'
import { arrivalFault } from '#domain/whistles/working'
import { accountOf, handler, refuse } from '../../runtime/handler'
import { Refusal } from '../../runtime/refusal'
import { verifyOnFirstScan } from '../accounts/verify-rider'
import { consumeCode } from '../stations/consume-code'

/** S19.5: the rider is here, because somebody else read his one-time code; the first scan verifies him. */
export const scanArrivalHandler = handler(scanArrival, async (args) => {
  const { input, subject, store, keys, command, at } = args
  const scannerId = accountOf(args)._id
  const { code, use } = await consumeCode({ store, keys, at, scannerId, digits: input.digits })
  if (code.purpose !== 'presence') refuse(scanArrival, 'NOT_A_PRESENCE_CODE')
  if (code.accountId === scannerId) refuse(scanArrival, 'OWN_CODE')
  return command.once(async (tx) => {
    const whistle = await tx.get('whistles', subject._id)
    if (!whistle) throw new Refusal('NOT_FOUND')
    const answer = await tx.get('answers', answerId(whistle._id, code.accountId))
    const fault = arrivalFault(whistle.status, answer?.status ?? null)
    if (!answer || fault) return refuse(scanArrival, fault ?? 'NOT_PLACED')
    await use(tx)
    const { account, hasVerifiedRider } = await verifyOnFirstScan(tx, code.accountId, scannerId, at)
    const version = answer.version + 1
    await tx.set('answers', { ...answer, status: 'arrived', arrivedAt: at, scannedBy: scannerId, version })
    return { id: answer._id, version, displayName: account.displayName, hasVerifiedRider }
  })
})
