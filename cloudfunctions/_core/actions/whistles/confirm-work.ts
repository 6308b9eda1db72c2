import { confirmWork } from '#types/whistles'
import { AccountClosing, DailyCap, MonthlyCap } from '#domain/points/errors'
import { transferIds } from '#domain/whistles/escrow'
import { answerId } from '#domain/whistles/places'
import { confirmFault } from '#domain/whistles/working'
import { accountOf, handler, refuse } from '../../runtime/handler'
import { Refusal } from '../../runtime/refusal'
import { assertHere } from '../accounts/assert-here'
import { pointsRuleAt } from '../points-rule-at'
import { drawRecheck } from '../points/draw-recheck'
import { postTransfer } from '../points/ledger'
import { settingsOf } from '../settings'

/** S19.7, S19.8: a second person confirms; the award leaves the whistle's own account in the same transaction. */
export const confirmWorkHandler = handler(confirmWork, async (args) => {
  const { input, subject, store, command, at, ids } = args
  const confirmerId = accountOf(args)._id
  const [rule, { recheckPercent }] = await Promise.all([pointsRuleAt(store, at), settingsOf(store)])
  try {
    return await command.once(async (tx) => {
      const whistle = await tx.get('whistles', subject._id)
      if (!whistle) throw new Refusal('NOT_FOUND')
      const answer = await tx.get('answers', answerId(whistle._id, input.accountId))
      const fault = confirmFault(whistle.status, answer, confirmerId)
      if (!answer || answer.scannedBy === null || fault) return refuse(confirmWork, fault ?? 'NOT_SUBMITTED')
      await assertHere(tx, input.accountId)
      const version = answer.version + 1
      await tx.set('answers', { ...answer, status: 'confirmed', confirmedBy: confirmerId, confirmedAt: at, version })
      if (whistle.pointsEach > 0) {
        const { creditHash } = await postTransfer(tx, ids, {
          id: transferIds.award(whistle._id, input.accountId), kind: 'award', factId: whistle._id, amountPoints: whistle.pointsEach,
          from: { kind: 'whistle', ownerId: whistle._id }, to: { kind: 'worker', ownerId: input.accountId }, rule, at, by: [answer.scannedBy, confirmerId],
        })
        await drawRecheck(tx, { whistle, accountId: input.accountId, creditHash, percent: recheckPercent, at })
      }
      return { id: answer._id, version, status: 'confirmed' as const, awardedPoints: whistle.pointsEach }
    })
  } catch (error) {
    if (error instanceof DailyCap) refuse(confirmWork, 'DAILY_CAP')
    if (error instanceof MonthlyCap) refuse(confirmWork, 'MONTHLY_CAP')
    if (error instanceof AccountClosing) refuse(confirmWork, 'ACCOUNT_CLOSING')
    throw error
  }
})
