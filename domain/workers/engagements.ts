import type { EngagementCan, EngagementState, Listing } from '#types/workers'

/** Outlets one person may stand at, those he left or denied among them. */
export const MOST_ENGAGEMENTS = 20

/** A person × an outlet that listed him. `since`: since when it stands as it does. */
export interface Engagement { readonly outletId: string; readonly name: string; readonly state: EngagementState; readonly listedAt: number; readonly since: number }

/** S3.1: one person by his number, however many outlets listed him. `accountId`: who claimed one of them; null: nobody. */
export interface Listed { readonly accountId: string | null; readonly engagements: readonly Engagement[] }

const STANDING: readonly EngagementState[] = ['listed', 'claimed']
export const isStanding = ({ state }: Pick<Engagement, 'state'>): boolean => STANDING.includes(state)

export const standingCount = ({ engagements }: Listed): number => engagements.filter(isStanding).length
export const isClaimed = ({ engagements }: Listed): boolean => engagements.some(({ state }) => state === 'claimed')

const at = ({ engagements }: Listed, outletId: string): Engagement | undefined => engagements.find((one) => one.outletId === outletId)

const withState = <L extends Listed>(listed: L, outletId: string, state: EngagementState, since: number): L =>
  ({ ...listed, engagements: listed.engagements.map((one) => (one.outletId === outletId ? { ...one, state, since } : one)) })

/** S3.3: what listing him at an outlet comes to. Who said that it is not him is not asked again. */
export function listingOf(listed: Listed | null, outletId: string): Listing {
  const known = listed && at(listed, outletId)
  if (!known) return (listed?.engagements.length ?? 0) < MOST_ENGAGEMENTS ? 'added' : 'full'
  if (known.state === 'denied') return 'denied'
  return known.state === 'ended' ? 'again' : 'known'
}

/** S3.1: him on the outlet's list from `now` on; as he was where `listingOf` says neither added nor again. */
export function enlist<L extends Listed>(listed: L, { outletId, name, now }: { outletId: string; name: string; now: number }): L {
  const line: Engagement = { outletId, name, state: 'listed', listedAt: now, since: now }
  switch (listingOf(listed, outletId)) {
    case 'added': return { ...listed, engagements: [...listed.engagements, line] }
    case 'again': return { ...listed, engagements: listed.engagements.map((one) => (one.outletId === outletId ? line : one)) }
    default: return listed
  }
}

/** S3.8: his line on the outlet's list; null where he does not stand on it. */
export function standingAt(listed: Listed, outletId: string): Engagement | null {
  const known = at(listed, outletId)
  return known && isStanding(known) ? known : null
}

/** S3.2: whether these lists are this account's to answer: nobody's yet, or his. */
export const isHis = ({ accountId }: Listed, caller: string): boolean => accountId === null || accountId === caller

/** S3.2: 是我; null where he stands on no list of this outlet that waits for him. Claimed already: as it is. */
export function claim<L extends Listed>(listed: L, { outletId, accountId, now }: { outletId: string; accountId: string; now: number }): L | null {
  const known = standingAt(listed, outletId)
  if (!known || !isHis(listed, accountId)) return null
  return { ...(known.state === 'claimed' ? listed : withState(listed, outletId, 'claimed', now)), accountId }
}

/** S3.2: 不是我, or 我不在那儿了 of one he had claimed; null where there is neither. */
export function end<L extends Listed>(listed: L, { outletId, accountId, now }: { outletId: string; accountId: string; now: number }): L | null {
  const known = standingAt(listed, outletId)
  if (!known || !isHis(listed, accountId)) return null
  return withState({ ...listed, accountId }, outletId, known.state === 'claimed' ? 'ended' : 'denied', now)
}

/** S3.5: off the outlet's list; null where he does not stand on it. */
export function remove<L extends Listed>(listed: L, outletId: string, now: number): L | null {
  return standingAt(listed, outletId) ? withState(listed, outletId, 'ended', now) : null
}

/** What its person may do with a line. */
export function engagementCan({ state }: Pick<Engagement, 'state'>): EngagementCan[] {
  if (state === 'listed') return ['claim', 'deny']
  return state === 'claimed' ? ['leave'] : []
}

/** What he said something of is his; a line that only an outlet wrote stays with the number. */
const isAnswered = ({ state }: Engagement): boolean => state !== 'listed'

/**
 * S3.7: his number is another one now, or his account ended: what he answered goes (with him), what nobody answered stays with the
 * number and is nobody's.
 */
export const withoutHim = <L extends Listed>(listed: L): L => ({ ...listed, accountId: null, engagements: listed.engagements.filter((one) => !isAnswered(one)) })

/** S3.7: his answers of his earlier number, on the record of his new one; where both have a line, the one he answered stands. */
export function withHis<L extends Listed>(listed: L, before: Listed): L {
  const brought = before.engagements.filter(isAnswered)
  const kept = listed.engagements.filter((one) => isAnswered(one) || !brought.some(({ outletId }) => outletId === one.outletId))
  const added = brought.filter(({ outletId }) => !kept.some((one) => one.outletId === outletId))
  return { ...listed, accountId: before.accountId, engagements: [...kept, ...added] }
}
