import { revokeSession } from '#types/sessions'
import { handler } from '../../runtime/handler'
import { Refusal } from '../../runtime/refusal'

/** S1.22: at once and for good; revoking it again changes nothing. A write of that browser meets it in its own transaction. */
export const revokeSessionHandler = handler(revokeSession, async ({ subject, command, at }) =>
  command.once(async (tx) => {
    const session = await tx.get('sessions', subject._id)
    if (!session) throw new Refusal('NOT_FOUND')
    if (session.revokedAt !== null) return { id: session._id, version: session.version }
    const revoked = { ...session, revokedAt: at, version: session.version + 1 }
    await tx.set('sessions', revoked)
    return { id: revoked._id, version: revoked.version }
  }),
)
