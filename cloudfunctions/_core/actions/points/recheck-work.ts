import { recheckWork } from '#types/points-rechecks'
import { recheckFault } from '#domain/points/recheck'
import { answerId } from '#domain/whistles/places'
import { accountOf, handler, refuse } from '../../runtime/handler'
import { callerStandsAbove } from './stands-above'

/** S19.12, S19.13: the second look at an award that was drawn, by somebody above the community who had no hand in it. */
export const recheckWorkHandler = handler(recheckWork, async (args) => {
  const { input, caller, subject: whistle, command, at } = args
  const by = accountOf(args)._id
  if (!callerStandsAbove(caller, whistle.within)) refuse(recheckWork, 'NOT_FOUND')
  return command.once(async (tx) => {
    const id = answerId(whistle._id, input.accountId)
    const recheck = await tx.get('rechecks', id)
    const answer = await tx.get('answers', id)
    if (!recheck || !answer) return refuse(recheckWork, 'NOT_SAMPLED')
    const fault = recheckFault(recheck, answer, by)
    if (fault) refuse(recheckWork, fault)
    const { outcome, note = null } = input
    const version = recheck.version + 1
    await tx.set('rechecks', { ...recheck, status: 'done', outcome, note, recheckedBy: by, recheckedAt: at, version })
    return { id, version, status: 'done' as const, outcome }
  })
})
