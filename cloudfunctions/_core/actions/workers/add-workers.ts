import { addWorkers, type Listing } from '#types/workers'
import { handler, refuse } from '../../runtime/handler'
import { Refusal } from '../../runtime/refusal'
import { countUp } from '../limits'
import { withinARun } from '../timers/within-a-run'
import { listLine } from './list-line'

/** Half of the function's time; the same command goes on with the rest. */
const MOST_MS = 10_000
/** S3.1: calls a day for one outlet, of fifty lines each. */
const MOST_CALLS_A_DAY = 40

/** S3.1: line by line, each with an outcome of its own; a number that stands twice among them is listed once. */
export const addWorkersHandler = handler(addWorkers, async ({ input, subject: outlet, store, keys, command, at }) => {
  if (outlet.kind !== 'outlet') refuse(addWorkers, 'NOT_AN_OUTLET')
  if (!outlet.isOpen) refuse(addWorkers, 'UNIT_CLOSED')
  await countUp(store, { what: `workers:${outlet._id}`, most: MOST_CALLS_A_DAY, at })
  const mayGoOn = withinARun(MOST_MS)
  const lines: Listing[] = []
  for (const [n, { name, phone }] of input.lines.entries()) {
    if (!mayGoOn()) throw new Refusal('BUSY')
    const part = command.part(String(n))
    const before = await part.recorded()
    lines.push(before ? before.reply as Listing : await listLine(part, outlet, { workerId: keys.hash('phone', phone), name, phone }, at))
  }
  return command.once(async () => ({ id: outlet._id, version: outlet.version, lines }))
})
