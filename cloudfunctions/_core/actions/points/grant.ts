import { newAccount } from '#domain/points/account'
import { AccountClosing, DailyCap, MonthlyCap, PointsShort } from '#domain/points/errors'
import { grantTransferId } from '#domain/points/transfer-id'
import { transferPoints } from '#domain/points/transfer'
import type { Ids } from '../../runtime/ids'
import { Refusal } from '../../runtime/refusal'
import type { Proposal } from '../../store/records/proposals'
import type { Tx } from '../../store/store'
import { assertHere } from '../accounts/assert-here'
import { accountIn, postTransfer, type TransferMove } from './ledger'

/** A grant under a rule, and who stands for it. */
export interface Granting { proposal: Proposal; rule: TransferMove['rule']; at: number; by: readonly string[] }

/** S22.23: from the fund to the rider, in the caller's transaction. Refuses as `refusePosting` says. */
export async function postGrant(tx: Tx, ids: Ids, granting: Granting): Promise<void> {
  try {
    await assertHere(tx, granting.proposal.riderId)
    await postTransfer(tx, ids, moveOf(granting))
  } catch (error) {
    refusePosting(error)
  }
}

/** S22.23: a grant that could not be posted now does not wait for anybody either. Nothing is written. */
export async function assertGrantable(tx: Tx, granting: Granting): Promise<void> {
  const move = moveOf(granting)
  const from = (await accountIn(tx, move.from)) ?? newAccount('from', 'fund')
  const to = (await accountIn(tx, move.to)) ?? newAccount('to', 'worker')
  try {
    transferPoints(move, from, to)
  } catch (error) {
    refusePosting(error)
  }
}

function moveOf({ proposal: { _id, amountPoints, fundUnitId, riderId }, rule, at, by }: Granting): TransferMove {
  return {
    id: grantTransferId(_id), kind: 'grant', factId: _id, amountPoints,
    from: { kind: 'fund', ownerId: fundUnitId }, to: { kind: 'worker', ownerId: riderId }, rule, at, by,
  }
}

/** The ledger's "no" to a grant: FUND_SHORT, DAILY_CAP, MONTHLY_CAP or ACCOUNT_CLOSING. */
function refusePosting(error: unknown): never {
  if (error instanceof PointsShort) throw new Refusal('FUND_SHORT')
  if (error instanceof DailyCap) throw new Refusal('DAILY_CAP')
  if (error instanceof MonthlyCap) throw new Refusal('MONTHLY_CAP')
  if (error instanceof AccountClosing) throw new Refusal('ACCOUNT_CLOSING')
  throw error
}
