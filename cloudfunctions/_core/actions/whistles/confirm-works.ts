import type { RefusalOf } from '#types/core/action'
import { confirmWorks } from '#types/whistle-work'
import { confirmWork } from '#types/whistles'
import type { Command } from '../../runtime/command'
import { accountOf, handler, refuse } from '../../runtime/handler'
import { Refusal } from '../../runtime/refusal'
import { withinARun } from '../timers/within-a-run'
import { awardTerms, confirmOne } from './confirm-one'

/** Half of the function's time, so that what is begun is ended; the same command goes on with the rest. */
const MOST_MS = 10_000

/** S19.23: each of them as `confirmWork`, one after the other, as all are paid from one account. */
export const confirmWorksHandler = handler(confirmWorks, async (args) => {
  const { input, subject: whistle, store, command, at, ids } = args
  const confirmerId = accountOf(args)._id
  const [terms, mayGoOn] = [await awardTerms(store, at), withinARun(MOST_MS)]
  const outcomes: Array<{ accountId: string; refusal: RefusalOf<typeof confirmWork> | null }> = []
  for (const accountId of new Set(input.accountIds)) {
    if (!mayGoOn()) refuse(confirmWorks, 'BUSY')
    const refusal = await outcomeOf(command.part(accountId), (part) => confirmOne(part, ids, { whistleId: whistle._id, accountId, confirmerId }, terms))
    outcomes.push({ accountId, refusal })
  }
  return command.once(async () => ({ id: whistle._id, version: whistle.version, eachPoints: whistle.pointsEach, outcomes }))
})

/** Null when it is done now or was before, else why not; a refusal that may pass (BUSY) ends the whole command, to be sent again. */
async function outcomeOf(part: Command, work: (part: Command) => Promise<unknown>): Promise<RefusalOf<typeof confirmWork> | null> {
  try {
    if (!(await part.recorded())) await doneOrKept(part, work)
    return null
  } catch (error) {
    if (error instanceof Refusal && isOutcome(error.code)) return error.code
    throw error
  }
}

/** If the same command was answered meanwhile, that answer holds. */
async function doneOrKept(part: Command, work: (part: Command) => Promise<unknown>): Promise<void> {
  try {
    await work(part)
  } catch (error) {
    if (!(error instanceof Refusal) || !(await part.keepRefusal(error))) throw error
  }
}

const OUTCOMES: readonly string[] = confirmWork.refusals
const isOutcome = (code: string): code is RefusalOf<typeof confirmWork> => OUTCOMES.includes(code)
