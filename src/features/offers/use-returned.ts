import { useState } from 'react'
import { DAY_MS } from '#domain/calendar/dates'
import { listMyRedemptions, type RedemptionView } from '#types/points'
import { keep, kept } from '@/cloud/keep'
import { usePages } from '@/cloud/use-pages'

const SEEN = 'returned-seen'

/** After a week it is told by the list of redemptions alone. */
const TOLD_FOR_MS = 7 * DAY_MS

/** S23.7: the goods that were last given back unfetched, told until they were looked at or a week is over. */
export function lastReturned(redemptions: readonly RedemptionView[], { now, seenAt }: { now: number; seenAt: number }): RedemptionView | null {
  const told = redemptions.filter(({ status, endedAt }) => status === 'expired' && endedAt !== null && endedAt > seenAt && now - endedAt < TOLD_FOR_MS)
  return told.reduce<RedemptionView | null>((last, one) => (last && (last.endedAt ?? 0) >= (one.endedAt ?? 0) ? last : one), null)
}

/** What came back by itself, and how it is marked as seen. */
export function useReturned(isOn: boolean, now: number) {
  const { rows, refresh } = usePages(listMyRedemptions, isOn ? {} : null, { isKept: true })
  const [seenAt, setSeenAt] = useState(() => kept<number>(SEEN)?.data ?? 0)
  const returned = lastReturned(rows ?? [], { now, seenAt })
  const see = () => {
    const endedAt = returned?.endedAt ?? 0
    keep(SEEN, endedAt)
    setSeenAt(endedAt)
  }
  return { returned, see, refresh }
}
