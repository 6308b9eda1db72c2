import { View } from '@tarojs/components'
import { useState } from 'react'
import { listMembers } from '#types/members'
import { useServerNow } from '@/cloud/server-clock'
import { usePages } from '@/cloud/use-pages'
import { Field } from '@/components/field'
import { ListRow } from '@/components/list-row'
import { Empty, FaultState, ListEnd, Skeleton } from '@/components/list-states'
import { members as words } from '@/copy/members'
import { dayOf } from '@/copy/times'

const MAX_NAME = 10

/** S17.11: who joined a community; the search looks through what is shown. */
export function MemberList({ communityId }: { communityId: string }) {
  const { rows, isLoading, fault, refresh, hasMore, isLoadingMore, loadMore } = usePages(listMembers, { communityId })
  const [sought, setSought] = useState('')
  const now = useServerNow()
  if (!rows) return fault && !isLoading ? <FaultState fault={fault} onRetry={refresh} /> : <Skeleton />
  if (rows.length === 0) return <Empty icon="people" title={words.none} note={words.noneNote} />
  const initial = Array.from(sought.trim())[0] ?? ''
  const found = rows.filter(({ name }) => name.startsWith(initial))
  return (
    <>
      <View className="pad"><Field label={words.find} placeholder={words.findHint} value={sought} onChange={setSought} maxLength={MAX_NAME} hint={words.lead} /></View>
      {found.length === 0 && <Empty icon="search" title={words.nobody} note={hasMore ? words.nobodyNote : undefined} />}
      {found.map(({ name, joinedAt, isVerified, helped }, at) => (
        <ListRow
          key={`${joinedAt} ${at}`} icon="person" title={name} note={[words.joined(dayOf(joinedAt, now)), words.helped(helped)]}
          state={isVerified ? { tone: 'ok', word: words.verified } : { tone: 'idle', word: words.notVerified }}
        />
      ))}
      <ListEnd hasMore={hasMore} isLoading={isLoadingMore} onMore={loadMore} />
    </>
  )
}
