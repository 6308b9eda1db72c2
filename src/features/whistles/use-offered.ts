import type { Place } from '#types/core/primitives'
import { listOfferedWhistles, type WhistleRow } from '#types/whistles'
import { useServerNow } from '@/cloud/server-clock'
import { usePages } from '@/cloud/use-pages'
import { inOrder } from './suiting'

/** What the communities I joined need; mine first, then what I can still reach. */
export function useOffered(isRider: boolean, here: Place | null): { offered: WhistleRow[]; isQuiet: boolean; refresh: () => Promise<unknown> } {
  const { rows, refresh } = usePages(listOfferedWhistles, isRider ? {} : null, { isKept: true })
  const now = useServerNow()
  const offered = rows ? inOrder(rows, here, now) : []
  return { offered, isQuiet: rows !== undefined && offered.length === 0, refresh }
}
