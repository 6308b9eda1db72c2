import { blowWhistle } from '#types/whistles'
import { PointsShort } from '#domain/points/errors'
import { collectedOf, isArriveByPast, isTooShortToCollect, placesOf, templateOf } from '#domain/whistles/blowing'
import { nobodyAtOf } from '#domain/whistles/calling'
import { escrowPoints, pointsEachOf, transferIds } from '#domain/whistles/escrow'
import { isQuiet, quietFault } from '#domain/whistles/quiet'
import { accountOf, handler, refuse } from '../../runtime/handler'
import type { Whistle } from '../../store/records/whistles'
import { pointsRuleAt } from '../points-rule-at'
import { postTransfer } from '../points/ledger'
import { settingsOf } from '../settings'

/** S19.1, S19.8, S19.30, S19.37: a whistle from a whitelisted template; its points move from the community's fund in the same transaction. */
export const blowWhistleHandler = handler(blowWhistle, async (args) => {
  const { input, subject: community, store, command, at, ids } = args
  if (community.kind !== 'community' || !community.isOpen) refuse(blowWhistle, 'NOT_A_COMMUNITY')
  const [{ whistleTemplates, face, collectMinutes, nobodyMinutes, quietHours, calendar }, rule] = await Promise.all([settingsOf(store), pointsRuleAt(store, at)])
  const template = templateOf(whistleTemplates, input.templateId) ?? refuse(blowWhistle, 'UNKNOWN_TEMPLATE')
  if (isArriveByPast(input.arriveBy, at)) refuse(blowWhistle, 'ARRIVE_BY_PAST')
  const collected = collectedOf(input.mode ?? 'urgent', { at, collectMinutes })
  if (isTooShortToCollect({ collected, arriveBy: input.arriveBy })) refuse(blowWhistle, 'NO_TIME_TO_COLLECT')
  const isQuietTime = [at, input.arriveBy].some((time) => isQuiet(time, quietHours, calendar))
  const quiet = isQuietTime ? quietFault({ mode: input.mode ?? 'urgent', hasReason: input.quietReason !== undefined }) : null
  if (quiet) refuse(blowWhistle, quiet)
  const whistle: Whistle = {
    _id: ids.make('wh'), version: 1, within: community.within, communityId: community._id,
    templateId: template.id, title: template.title, icon: template.icon, minutes: template.minutes, isInsured: template.insured,
    note: input.note ?? null, placeName: input.placeName, place: input.place, status: 'open', arriveBy: input.arriveBy,
    places: placesOf(template, input.places), pointsEach: face.pointsEnabled ? pointsEachOf(rule, template.id) : 0, fundUnitId: community._id, collected,
    nobodyAt: nobodyAtOf({ collected }, { at, nobodyMinutes }), offeredTo: [], quietReason: (isQuietTime && input.quietReason) || null,
    blownBy: accountOf(args)._id, blownAt: at, closedAt: null,
  }
  try {
    return await command.once(async (tx) => {
      await tx.add('whistles', whistle)
      if (escrowPoints(whistle) > 0) {
        await postTransfer(tx, ids, {
          id: transferIds.escrow(whistle._id), kind: 'escrow', factId: whistle._id, amountPoints: escrowPoints(whistle),
          from: { kind: 'fund', ownerId: whistle.fundUnitId }, to: { kind: 'whistle', ownerId: whistle._id }, rule, at, by: [whistle.blownBy],
        })
      }
      return { id: whistle._id, version: whistle.version, status: whistle.status }
    })
  } catch (error) {
    if (error instanceof PointsShort) refuse(blowWhistle, 'FUND_SHORT')
    throw error
  }
})
