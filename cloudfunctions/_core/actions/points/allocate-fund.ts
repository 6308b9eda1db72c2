import { allocateFund } from '#types/points'
import { allocationTransferId } from '#domain/points/transfer-id'
import { accountOf, handler, refuse } from '../../runtime/handler'
import { pointsRuleAt } from '../points-rule-at'
import { postTransfer } from './ledger'
import { settingsWithPoints } from './points-on'

/** S22.6: the lead unit puts points into a unit's fund, up to the profile's limit, and names the paper it rests on. */
export const allocateFundHandler = handler(allocateFund, async ({ input, caller, subject: unit, store, command, ids, at }) => {
  const [settings, rule] = await Promise.all([settingsWithPoints(store), pointsRuleAt(store, at)])
  if (input.amountPoints > settings.allocationLimitPoints) refuse(allocateFund, 'OVER_LIMIT')
  const by = accountOf({ caller })._id
  const allocation = { _id: ids.make('al'), unitId: unit._id, amountPoints: input.amountPoints, reason: input.reason, by, at }
  return command.once(async (tx) => {
    const { toBalance } = await postTransfer(tx, ids, {
      id: allocationTransferId(allocation._id), kind: 'allocation', factId: allocation._id, amountPoints: input.amountPoints,
      from: { kind: 'issuance', ownerId: settings.rootUnitId }, to: { kind: 'fund', ownerId: unit._id },
      rule, at, by: [by],
    })
    await tx.add('allocations', allocation)
    return { id: allocation._id, version: 1, balance: toBalance }
  })
})
