import type { InputOf } from '#types/core/action'
import type { WhistleLevel } from '#types/profile'
import { blowWhistle } from '#types/whistles'
import { PointsShort } from '#domain/points/errors'
import { collectedOf, isArriveByPast, isTooShortToCollect, placesOf, templateOf } from '#domain/whistles/blowing'
import { nobodyAtOf } from '#domain/whistles/calling'
import { escrowPoints, pointsEachOf, transferIds } from '#domain/whistles/escrow'
import { isQuiet, quietFault } from '#domain/whistles/quiet'
import { accountOf, refuse, type Args } from '../../runtime/handler'
import type { Unit } from '../../store/records/units'
import type { Whistle } from '../../store/records/whistles'
import { pointsRuleAt } from '../points-rule-at'
import { postTransfer } from '../points/ledger'
import { settingsOf } from '../settings'

type Given = Omit<InputOf<typeof blowWhistle>, 'communityId'>

/** Who blows, and for whom: `offeredTo` of a community's whistle is empty, of a street's call the communities it names. */
interface By { readonly unit: Unit; readonly level: WhistleLevel; readonly offeredTo: readonly string[] }

type Caller = Pick<Args<typeof blowWhistle>, 'caller' | 'store' | 'command' | 'at' | 'ids'>

/** S19.1, S19.8, S19.30, S19.37: a whistle from a whitelisted template of its level; its points move from the unit's own fund in the same transaction. */
export async function blow(args: Caller, input: Given, { unit, level, offeredTo }: By) {
  const { store, command, at, ids } = args
  const [{ whistleTemplates, face, collectMinutes, nobodyMinutes, quietHours, calendar }, rule] = await Promise.all([settingsOf(store), pointsRuleAt(store, at)])
  const template = templateOf(whistleTemplates, input.templateId, level) ?? refuse(blowWhistle, 'UNKNOWN_TEMPLATE')
  if (isArriveByPast(input.arriveBy, at)) refuse(blowWhistle, 'ARRIVE_BY_PAST')
  const collected = collectedOf(input.mode ?? 'urgent', { at, collectMinutes })
  if (isTooShortToCollect({ collected, arriveBy: input.arriveBy })) refuse(blowWhistle, 'NO_TIME_TO_COLLECT')
  const isQuietTime = [at, input.arriveBy].some((time) => isQuiet(time, quietHours, calendar))
  const quiet = isQuietTime ? quietFault({ mode: input.mode ?? 'urgent', hasReason: input.quietReason !== undefined }) : null
  if (quiet) refuse(blowWhistle, quiet)
  const whistle: Whistle = {
    _id: ids.make('wh'), version: 1, within: unit.within, communityId: unit._id, by: level,
    templateId: template.id, title: template.title, icon: template.icon, minutes: template.minutes, isInsured: template.insured,
    note: input.note ?? null, placeName: input.placeName, place: input.place, status: 'open', arriveBy: input.arriveBy,
    places: placesOf(template, input.places), pointsEach: face.pointsEnabled ? pointsEachOf(rule, template.id) : 0, fundUnitId: unit._id, collected,
    nobodyAt: nobodyAtOf({ collected }, { at, nobodyMinutes }), offeredTo: [...offeredTo], quietReason: (isQuietTime && input.quietReason) || null,
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
}
