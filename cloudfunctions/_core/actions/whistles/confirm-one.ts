import { confirmWork } from '#types/whistles'
import type { OutputOf } from '#types/core/action'
import { AccountClosing, DailyCap, MonthlyCap } from '#domain/points/errors'
import type { TransferRule } from '#domain/points/transfer'
import { transferIds } from '#domain/whistles/escrow'
import { answerId } from '#domain/whistles/places'
import { confirmFault } from '#domain/whistles/working'
import type { Command } from '../../runtime/command'
import { refuse } from '../../runtime/handler'
import type { Ids } from '../../runtime/ids'
import { Refusal } from '../../runtime/refusal'
import type { Store, Tx } from '../../store/store'
import { assertHere } from '../accounts/assert-here'
import { pointsRuleAt } from '../points-rule-at'
import { drawRecheck } from '../points/draw-recheck'
import { postTransfer } from '../points/ledger'
import { settingsOf } from '../settings'

/** What holds for every award of this moment. */
export interface AwardTerms { rule: TransferRule; recheckPercent: number; at: number }

export async function awardTerms(store: Store, at: number): Promise<AwardTerms> {
  const [rule, { recheckPercent }] = await Promise.all([pointsRuleAt(store, at), settingsOf(store)])
  return { rule, recheckPercent, at }
}

export interface Confirming { whistleId: string; accountId: string; confirmerId: string }

type Confirmed = OutputOf<typeof confirmWork>

/** S19.7, S19.8: a second person confirms; the award leaves the whistle's own account in the command's one transaction. */
export async function confirmOne(command: Command, ids: Ids, confirming: Confirming, terms: AwardTerms): Promise<Confirmed> {
  try {
    return await command.once((tx) => confirm(tx, ids, confirming, terms))
  } catch (error) {
    if (error instanceof DailyCap) refuse(confirmWork, 'DAILY_CAP')
    if (error instanceof MonthlyCap) refuse(confirmWork, 'MONTHLY_CAP')
    if (error instanceof AccountClosing) refuse(confirmWork, 'ACCOUNT_CLOSING')
    throw error
  }
}

async function confirm(tx: Tx, ids: Ids, { whistleId, accountId, confirmerId }: Confirming, { rule, recheckPercent, at }: AwardTerms): Promise<Confirmed> {
  const whistle = await tx.get('whistles', whistleId)
  if (!whistle) throw new Refusal('NOT_FOUND')
  const answer = await tx.get('answers', answerId(whistle._id, accountId))
  const fault = confirmFault(whistle.status, answer, confirmerId)
  if (!answer || answer.scannedBy === null || fault) return refuse(confirmWork, fault ?? 'NOT_SUBMITTED')
  await assertHere(tx, accountId)
  const version = answer.version + 1
  await tx.set('answers', { ...answer, status: 'confirmed', confirmedBy: confirmerId, confirmedAt: at, version })
  if (whistle.pointsEach > 0) {
    const { creditHash } = await postTransfer(tx, ids, {
      id: transferIds.award(whistle._id, accountId), kind: 'award', factId: whistle._id, amountPoints: whistle.pointsEach,
      from: { kind: 'whistle', ownerId: whistle._id }, to: { kind: 'worker', ownerId: accountId }, rule, at, by: [answer.scannedBy, confirmerId],
    })
    await drawRecheck(tx, { whistle, accountId, creditHash, percent: recheckPercent, at })
  }
  return { id: answer._id, version, status: 'confirmed', awardedPoints: whistle.pointsEach }
}
