import { grantPoints } from '#types/proposals'
import { wantsSecondPerson } from '#domain/points/proposal'
import { accountOf, handler, refuse, type Args } from '../../runtime/handler'
import type { Proposal } from '../../store/records/proposals'
import { verifyOnFirstScan } from '../accounts/verify-rider'
import { pointsRuleAt } from '../points-rule-at'
import { consumeCode } from '../stations/consume-code'
import { assertGrantable, postGrant } from './grant'
import { settingsWithPoints } from './points-on'

/**
 * S22.23: points for the rider who shows his code. Up to the rule's limit he has them at once; above it the grant waits,
 * if it could be posted now. The scan verifies him like any other (S17.2).
 */
export const grantPointsHandler = handler(grantPoints, async (args) => {
  const { input, store, keys, command, ids, at } = args
  await settingsWithPoints(store)
  const rule = await pointsRuleAt(store, at)
  const by = accountOf(args)._id
  const { code, use } = await consumeCode({ store, keys, at, scannerId: by, digits: input.digits })
  if (code.purpose !== 'presence') refuse(grantPoints, 'NOT_A_PRESENCE_CODE')
  if (code.accountId === by) refuse(grantPoints, 'OWN_CODE')
  const proposal = proposalOf(args, code.accountId, wantsSecondPerson(input.amountPoints, rule))
  return command.once(async (tx) => {
    await use(tx)
    const { account, hasVerifiedRider } = await verifyOnFirstScan(tx, code.accountId, by, at)
    const granting = { proposal, rule, at, by: [by] }
    await (proposal.status === 'waiting' ? assertGrantable(tx, granting) : postGrant(tx, ids, granting))
    await tx.add('proposals', proposal)
    return { id: proposal._id, version: proposal.version, status: proposal.status, displayName: account.displayName, hasVerifiedRider }
  })
})

function proposalOf(args: Args<typeof grantPoints>, riderId: string, isWaiting: boolean): Proposal {
  const { input: { amountPoints, reason }, subject: unit, ids, at } = args
  return {
    _id: ids.make('pr'), version: 1, within: unit.within, kind: 'grant', status: isWaiting ? 'waiting' : 'done',
    fundUnitId: unit._id, riderId, amountPoints, reason, transferId: null,
    proposedBy: accountOf(args)._id, proposedAt: at, decidedBy: null, decidedAt: isWaiting ? null : at, decidedReason: null,
  }
}
