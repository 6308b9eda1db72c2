import type { Runtime } from '../../runtime/runtime'
import { finishClosing } from '../accounts/finish-closing'
import { walk } from '../points/walk'
import { withinARun } from './within-a-run'

/**
 * S1.6: goes on with accounts that ended, each from where it stands. Safe to run late, twice or beside itself; one that
 * cannot be finished must not keep those behind it waiting. Answers how many were finished.
 */
export async function finishClosings(runtime: Runtime, mayGoOn = withinARun()): Promise<number> {
  const { store, log } = runtime
  let finished = 0
  for await (const closings of walk(store, 'accountClosings')) {
    for (const closing of closings) {
      if (!mayGoOn()) return finished
      try {
        if (await finishClosing(runtime, closing, mayGoOn)) finished += 1
      } catch (error) {
        log('error', 'closing not finished', { error: String(error) })
      }
    }
  }
  return finished
}
