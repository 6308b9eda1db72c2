import { publishNotice } from '#types/notices'
import { dateOf } from '#domain/calendar/dates'
import { datesFault, maySpeak } from '#domain/units/notice'
import { accountOf, handler, refuse } from '../../runtime/handler'

/** S1.23: an official of the county or street, for days that are not over. */
export const publishNoticeHandler = handler(publishNotice, async (args) => {
  const { input: { words, fromOn, untilOn }, subject: unit, actor, command, ids, at } = args
  if (!maySpeak(unit.kind)) refuse(publishNotice, 'NO_NOTICES_HERE')
  const fault = datesFault({ fromOn, untilOn }, dateOf(at))
  if (fault) refuse(publishNotice, fault)
  const notice = {
    _id: ids.make('no'), version: 1, within: unit.within, unitId: unit._id, words, fromOn, untilOn, isWithdrawn: false,
    publishedBy: accountOf(args)._id, publishedAs: actor.post?.title ?? '', publishedAt: at,
  }
  return command.once(async (tx) => {
    await tx.add('notices', notice)
    return { id: notice._id, version: notice.version }
  })
})
