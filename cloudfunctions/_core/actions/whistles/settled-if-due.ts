import { isSettlementDue } from '#domain/whistles/settling'
import type { Runtime } from '../../runtime/runtime'
import type { Whistle } from '../../store/records/whistles'
import { withinARun } from '../timers/within-a-run'
import { addSettlement } from './add-settlement'
import { carryOut } from './carry-out'

/** Somebody waits for his page. */
const TRIED_FOR_MS = 3_000

/**
 * S19.31: who looks at a whistle that is due tries once to settle it; whoever is not the first leaves it to him and to the
 * timer, and so does whatever fails. Answers the whistle as it is then.
 */
export async function settledIfDue(runtime: Runtime, whistle: Whistle): Promise<Whistle> {
  const { store, now, log } = runtime
  if (whistle.collected?.stage !== 'collecting' || !isSettlementDue(whistle, now())) return whistle
  try {
    const made = await addSettlement(runtime, whistle)
    if (made?.isMine) await carryOut(runtime, whistle, made.settlement, withinARun(TRIED_FOR_MS))
  } catch (error) {
    log('error', 'not settled by who looked', { whistleId: whistle._id, error: String(error) })
  }
  return (await store.get('whistles', whistle._id)) ?? whistle
}
