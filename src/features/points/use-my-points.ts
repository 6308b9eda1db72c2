import { showMyPoints } from '#types/points'
import { useRead } from '@/cloud/use-read'

/** Balance, held and free; a visitor has none to ask for. */
export const useMyPoints = (isRider: boolean) => useRead(showMyPoints, isRider ? {} : null, { isKept: true })
