import type { OutputOf } from '#types/core/action'
import { scanCode } from '#types/stations'
import { RedemptionNotHeld, resolveRedemption } from '#domain/points/redemption'
import { redemptionTransferId } from '#domain/points/transfer-id'
import { accountOf, refuse, type Args } from '../../runtime/handler'
import { pointsRuleAt } from '../points-rule-at'
import { postTransfer } from '../points/ledger'
import type { ConsumedCode } from './consume-code'

/** S23.5: the goods are handed over where they wait; the held points move to the station's account. */
export async function fulfilRedemption(args: Args<typeof scanCode>, { code, use }: ConsumedCode): Promise<OutputOf<typeof scanCode>> {
  const { subject: station, store, command, ids, at } = args
  const by = accountOf(args)._id
  const rule = await pointsRuleAt(store, at)
  return command.once(async (tx) => {
    const redemption = code.redemptionId === null ? null : await tx.get('redemptions', code.redemptionId)
    if (!redemption) refuse(scanCode, 'CODE_WRONG')
    if (redemption.stationId !== station._id) refuse(scanCode, 'WRONG_STATION')
    await use(tx)
    await tx.set('redemptions', resolveRedemption(redemption, 'fulfilled', { at, by }))
    await postTransfer(tx, ids, {
      id: redemptionTransferId(redemption._id), kind: 'redemption', factId: redemption._id, amountPoints: redemption.pricePoints,
      from: { kind: 'worker', ownerId: redemption.accountId }, to: { kind: 'station', ownerId: station._id }, isFromHold: true,
      rule, at, by: [by],
    })
    return { kind: 'redemption' as const, id: redemption._id, offerTitle: redemption.offerTitle, pricePoints: redemption.pricePoints, hasVerifiedRider: false }
  }).catch((error: unknown) => {
    if (error instanceof RedemptionNotHeld) refuse(scanCode, 'REDEMPTION_NOT_HELD')
    throw error
  })
}
