import { useLookAgain } from '@/cloud/use-look-again'
import { usePages } from '@/cloud/use-pages'
import { listWhistles } from '#types/whistles'

const PAGE_ROWS = 50

/** A unit's whistles that still take people, with who has answered so far. */
export function useOpenWhistles(unitId: string | null) {
  const pages = usePages(listWhistles, unitId === null ? null : { unitId, status: 'open', limit: PAGE_ROWS })
  useLookAgain(pages.refresh)
  return pages
}
