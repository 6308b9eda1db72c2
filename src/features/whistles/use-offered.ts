import type { Place } from '#types/core/primitives'
import { listOfferedWhistles, type WhistleRow } from '#types/whistles'
import { useServerNow } from '@/cloud/server-clock'
import { usePages } from '@/cloud/use-pages'
import { inOrder, isUnderWay } from './suiting'

/** What the communities I joined need; mine first, then what I can still reach. Of what is not mine those within my hours; `others`: the rest. */
export function useOffered(isRider: boolean, here: Place | null): { offered: WhistleRow[]; others: WhistleRow[]; isQuiet: boolean; refresh: () => Promise<unknown> } {
  const { rows, refresh } = usePages(listOfferedWhistles, isRider ? {} : null, { isKept: true })
  const now = useServerNow()
  const offered = rows ? inOrder(rows, here, now) : []
  const isForMe = (row: WhistleRow) => isUnderWay(row) || row.isInMyHours
  return { offered: offered.filter(isForMe), others: offered.filter((row) => !isForMe(row)), isQuiet: rows !== undefined && offered.length === 0, refresh }
}
