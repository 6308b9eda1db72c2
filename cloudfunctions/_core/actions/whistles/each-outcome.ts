import { Refusal } from '../../runtime/refusal'
import type { Command } from '../../runtime/command'
import { withinARun } from '../timers/within-a-run'

/** Half of the function's time, so that what is begun is ended; the same command goes on with the rest. */
const MOST_MS = 10_000

export interface Outcome<Code extends string> { accountId: string; refusal: Code | null }

interface Each<Code extends string> {
  accountIds: readonly string[]
  /** What may become of one; any other refusal (BUSY) ends the whole command, to be sent again. */
  codes: readonly Code[]
  work: (part: Command, accountId: string) => Promise<unknown>
}

/** S19.23: does the same for several people, one after the other, each with an outcome of its own; whoever is named twice is done once. */
export async function eachOutcome<Code extends string>(command: Command, { accountIds, codes, work }: Each<Code>): Promise<Array<Outcome<Code>>> {
  const mayGoOn = withinARun(MOST_MS)
  const outcomes: Array<Outcome<Code>> = []
  for (const accountId of new Set(accountIds)) {
    if (!mayGoOn()) throw new Refusal('BUSY')
    outcomes.push({ accountId, refusal: await outcomeOf(command.part(accountId), codes, (part) => work(part, accountId)) })
  }
  return outcomes
}

/** Null when it is done now or was before, else why not. */
async function outcomeOf<Code extends string>(part: Command, codes: readonly Code[], work: (part: Command) => Promise<unknown>): Promise<Code | null> {
  try {
    if (!(await part.recorded())) await doneOrKept(part, work)
    return null
  } catch (error) {
    const code = error instanceof Refusal ? codes.find((one) => one === error.code) : undefined
    if (code === undefined) throw error
    return code
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
