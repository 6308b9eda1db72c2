/** As many leading hex digits as a whole number holds exactly. */
const DIGITS = 12
const SPACE = 16 ** DIGITS

/**
 * S19.12: whether an award falls into the share that is looked at again. The hash of its posting says so: it holds the
 * time and the hash before it, so nobody knows it before the award stands and nobody can choose it after.
 */
export const isSampled = (postingHash: string, percent: number): boolean => Number.parseInt(postingHash.slice(0, DIGITS), 16) < (SPACE / 100) * percent

/** S19.12: the second look is for who stands above the community: a post at its street or county, not at its own. */
export const standsAbove = (unitId: string, communityWithin: readonly string[]): boolean => communityWithin.slice(0, -1).includes(unitId)

interface Hands { readonly accountId: string; readonly scannedBy: string | null; readonly confirmedBy: string | null }

/** S19.13: nobody looks again at what went through his own hands. */
export const hadAHandIn = ({ accountId, scannedBy, confirmedBy }: Hands, person: string): boolean => [accountId, scannedBy, confirmedBy].includes(person)

/** S19.13: each award that was drawn is looked at once. */
export function recheckFault(recheck: { readonly status: 'due' | 'done' } | null, work: Hands, person: string): 'NOT_SAMPLED' | 'ALREADY_RECHECKED' | 'SAME_PERSON' | null {
  if (!recheck) return 'NOT_SAMPLED'
  if (recheck.status === 'done') return 'ALREADY_RECHECKED'
  return hadAHandIn(work, person) ? 'SAME_PERSON' : null
}
