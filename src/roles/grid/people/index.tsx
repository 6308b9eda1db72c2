import { useState } from 'react'
import { Chips } from '@/components/chips'
import { Empty, FaultState, Skeleton } from '@/components/list-states'
import { Screen } from '@/components/screen'
import { members } from '@/copy/members'
import { useCommunitiesUnder } from '@/features/grid-whistles/use-communities-under'
import { MemberList } from '@/features/members/member-list'
import { NoPost } from '@/features/posts/no-post'
import { usePost } from '@/features/posts/use-post'

/** S17.11: a community at a time. */
export default function GridPeoplePage() {
  const choice = usePost(['grid', 'official'])
  const { communities, fault, isLoading, refresh } = useCommunitiesUnder(choice.post?.unitId)
  const [chosenId, setChosenId] = useState<string>()
  if (!choice.post) return <Screen title={members.title}><NoPost choice={choice} /></Screen>
  const community = communities.find(({ id }) => id === chosenId) ?? communities[0]
  return (
    <Screen title={members.title}>
      {communities.length > 1 && <Chips choices={communities.map(({ id, name }) => ({ id, label: name }))} chosenIds={community ? [community.id] : []} onToggle={setChosenId} />}
      {community && <MemberList key={community.id} communityId={community.id} />}
      {!community && (isLoading ? <Skeleton /> : fault ? <FaultState fault={fault} onRetry={refresh} /> : <Empty icon="people" title={members.noCommunity} />)}
    </Screen>
  )
}
