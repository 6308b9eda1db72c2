import type { OutputOf } from '#types/core/action'
import { scanCode } from '#types/stations'
import { dateOf } from '#domain/calendar/dates'
import { accountOf, refuse, type Args } from '../../runtime/handler'
import { DuplicateKey } from '../../store/store'
import { verifyOnFirstScan } from '../accounts/verify-rider'
import type { ConsumedCode } from './consume-code'

/** S13.5: a rider's presence is credited once a station and day; a further code that day is taken but adds nothing. */
export async function checkIn(args: Args<typeof scanCode>, consumed: ConsumedCode): Promise<OutputOf<typeof scanCode>> {
  if (args.actor.role === 'merchant') refuse(scanCode, 'NOT_FOR_MERCHANT')
  try {
    return await attempt(args, consumed)
  } catch (error) {
    // Another of his codes was credited since this transaction's snapshot; now it is seen.
    if (error instanceof DuplicateKey && error.collection === 'checkIns') return attempt(args, consumed)
    throw error
  }
}

function attempt(args: Args<typeof scanCode>, { code, use }: ConsumedCode): Promise<OutputOf<typeof scanCode>> {
  const { subject: station, command, at } = args
  const scannedBy = accountOf(args)._id
  const on = dateOf(at)
  const id = `${code.accountId}:${station._id}:${on}`
  return command.once(async (tx) => {
    await use(tx)
    const { hasVerifiedRider } = await verifyOnFirstScan(tx, code.accountId, scannedBy, at)
    const isFirstToday = (await tx.get('checkIns', id)) === null
    if (isFirstToday) await tx.add('checkIns', { _id: id, accountId: code.accountId, stationId: station._id, within: station.within, on, at, scannedBy })
    return { kind: 'check-in' as const, id, isFirstToday, hasVerifiedRider }
  })
}
