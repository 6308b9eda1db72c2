import { withdrawNotice } from '#types/notices'
import { handler, refuse } from '../../runtime/handler'
import { Refusal } from '../../runtime/refusal'

/** S1.23: nobody is shown it any more; the desk keeps the line. */
export const withdrawNoticeHandler = handler(withdrawNotice, async ({ subject, command }) =>
  command.once(async (tx) => {
    const notice = await tx.get('notices', subject._id)
    if (!notice) throw new Refusal('NOT_FOUND')
    if (notice.isWithdrawn) refuse(withdrawNotice, 'MOVED_ON')
    const version = notice.version + 1
    await tx.set('notices', { ...notice, isWithdrawn: true, version })
    return { id: notice._id, version }
  }),
)
