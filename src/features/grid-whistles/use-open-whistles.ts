import { usePages } from '@/cloud/use-pages'
import { listWhistles } from '#types/whistles'

const PAGE_ROWS = 50

/** A unit's whistles that still take people. */
export const useOpenWhistles = (unitId: string | null) =>
  usePages(listWhistles, unitId === null ? null : { unitId, status: 'open', limit: PAGE_ROWS })
