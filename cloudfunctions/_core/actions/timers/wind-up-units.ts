import type { Runtime } from '../../runtime/runtime'
import { windUp } from '../units/wind-up'
import { withinARun } from './within-a-run'

/** More units than are wound up at once. */
const MOST_UNITS = 100

/** S1.8: goes on with closed units; one that cannot be wound up yet, or fails, holds up no other. Answers how many were ended. */
export async function windUpUnits({ store, log }: Runtime, mayGoOn = withinARun()): Promise<number> {
  let ended = 0
  for (const unit of await store.find('units', { isWindingUp: true }, { limit: MOST_UNITS })) {
    if (!mayGoOn()) return ended
    try {
      if (await windUp({ store }, unit)) ended += 1
    } catch (error) {
      log('error', 'unit not wound up', { unitId: unit._id, error: String(error) })
    }
  }
  return ended
}
