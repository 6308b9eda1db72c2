import { moveFund } from '#types/points-funds'
import { PointsShort } from '#domain/points/errors'
import { fundMoveTransferId } from '#domain/points/transfer-id'
import { accountOf, handler, refuse } from '../../runtime/handler'
import { pointsRuleAt } from '../points-rule-at'
import { postOver } from '../posts-over'
import { postTransfer } from './ledger'
import { settingsWithPoints } from './points-on'

/** S22.20: moves points between two funds; an official moves only between units below his own, and says why. */
export const moveFundHandler = handler(moveFund, async (args) => {
  const { input, subject: from, caller, store, command, ids, at } = args
  await settingsWithPoints(store)
  const [rule, to] = await Promise.all([pointsRuleAt(store, at), store.get('units', input.toUnitId)])
  if (!to?.isOpen || !postOver(caller, [to.within], ['official'])) refuse(moveFund, 'NOT_FOUND')
  if (to._id === from._id) refuse(moveFund, 'SAME_UNIT')
  const by = accountOf(args)._id
  const move = { _id: ids.make('fm'), fromUnitId: from._id, toUnitId: to._id, amountPoints: input.amountPoints, reason: input.reason, by, at }
  return command.once(async (tx) => {
    const balances = await postTransfer(tx, ids, {
      id: fundMoveTransferId(move._id), kind: 'fund-move', factId: move._id, amountPoints: move.amountPoints,
      from: { kind: 'fund', ownerId: from._id }, to: { kind: 'fund', ownerId: to._id }, rule, at, by: [by],
    })
    await tx.add('fundMoves', move)
    return { id: move._id, version: 1, ...balances }
  }).catch((error: unknown) => {
    if (error instanceof PointsShort) refuse(moveFund, 'FUND_SHORT')
    throw error
  })
})
