import { settleableUntil } from '#domain/whistles/settling'
import type { Runtime } from '../../runtime/runtime'
import type { Whistle } from '../../store/records/whistles'
import { addSettlement } from '../whistles/add-settlement'
import { carryOut } from '../whistles/carry-out'
import { withinARun } from './within-a-run'

/** Of each stage in a run. */
const MOST_SETTLED = 50

/**
 * S19.31: settles whistles whose answers were collected, those first that somebody began and did not end. Safe to run
 * late, twice or beside itself; one that cannot be settled holds up no other. Answers how many were settled.
 */
export async function settleWhistles(runtime: Runtime, mayGoOn = withinARun()): Promise<number> {
  const { store, now, log } = runtime
  const due = (stage: string) => store.find(
    'whistles', { 'collected.stage': stage, 'collected.until': store.compare.lte(settleableUntil(now())) }, { orderBy: [['collected.until', 'asc']], limit: MOST_SETTLED },
  )
  let settled = 0
  for (const whistle of [...(await due('settling')), ...(await due('collecting'))]) {
    if (!mayGoOn()) return settled
    try {
      if (await settle(runtime, whistle, mayGoOn)) settled += 1
    } catch (error) {
      log('error', 'whistle not settled', { whistleId: whistle._id, error: String(error) })
    }
  }
  return settled
}

async function settle(runtime: Runtime, whistle: Whistle, mayGoOn: () => boolean): Promise<boolean> {
  const standing = await runtime.store.get('settlements', whistle._id)
  const settlement = standing ?? (await addSettlement(runtime, whistle))?.settlement
  return settlement !== undefined && carryOut(runtime, whistle, settlement, mayGoOn)
}
