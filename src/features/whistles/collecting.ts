import type { WhistleRow } from '#types/whistles'
import { isCollecting, isSettling } from '#domain/whistles/settling'

/** Where a collected whistle stands as this phone sees it; null: first come, or settled. */
export const phaseOf = (row: Pick<WhistleRow, 'status' | 'collected'>, now: number): 'collecting' | 'settling' | null =>
  isCollecting(row, now) ? 'collecting' : isSettling(row, now) || row.collected?.stage === 'settling' ? 'settling' : null
