import { Fragment } from 'react'
import type { ListedPost, listPosts } from '#types/posts'
import type { usePages } from '@/cloud/use-pages'
import { ListRow } from '@/components/list-row'
import { Empty, FaultState, ListEnd, Skeleton } from '@/components/list-states'
import { Section } from '@/components/section'
import { staff as words } from '@/copy/staff'
import { dayAndTime, dayOf } from '@/copy/times'

function standing({ holderName, isMine, invitedUntil, dutyUntil }: ListedPost, now: number) {
  if (dutyUntil !== null) return holderName === null ? { tone: 'idle' as const, word: words.noDuty } : { tone: 'ok' as const, word: words.onDuty(dayAndTime(dutyUntil, now)) }
  if (isMine) return { tone: 'ok' as const, word: words.me }
  if (invitedUntil !== null) return { tone: 'soon' as const, word: words.invited(dayAndTime(invitedUntil, now)) }
  return holderName === null ? { tone: 'idle' as const, word: words.vacant } : undefined
}

export interface StaffListProps {
  pages: ReturnType<typeof usePages<typeof listPosts>>
  now: number
  /** Whether he may invite: an empty list says how to go on. */
  mayInvite: boolean
  onOpen: (post: ListedPost) => void
}

/** S1.10: who is on the staff, unit by unit. */
export function StaffList({ pages: { rows, isLoading, fault, refresh, hasMore, isLoadingMore, loadMore }, now, mayInvite, onOpen }: StaffListProps) {
  if (!rows) return fault && !isLoading ? <FaultState fault={fault} onRetry={refresh} /> : <Skeleton />
  if (rows.length === 0) return <Empty icon="people" title={words.none} note={mayInvite ? words.noneNote : words.noneRead} />
  return (
    <>
      {rows.map((post, index) => (
        <Fragment key={post.id}>
          {post.unitId !== rows[index - 1]?.unitId && <Section title={post.unitName} />}
          <ListRow
            icon="person"
            title={post.holderName ?? post.title}
            note={[post.holderName !== null && post.title, post.dutyUntil !== null && words.duty, post.dutyUntil === null && post.heldSince !== null && words.since(dayOf(post.heldSince, now))]}
            state={standing(post, now)}
            onPress={post.can.length > 0 ? () => onOpen(post) : undefined}
          />
        </Fragment>
      ))}
      <ListEnd hasMore={hasMore} isLoading={isLoadingMore} onMore={loadMore} />
    </>
  )
}
