import { useState } from 'react'
import { Chips } from '@/components/chips'
import { Empty, FaultState, Skeleton } from '@/components/list-states'
import { members } from '@/copy/members'
import { useCommunitiesUnder } from '@/features/grid-whistles/use-communities-under'
import { MemberList } from '@/features/members/member-list'

/** S17.11: who joined the communities under a unit, a community at a time; for a page and for the wide desk's pane. */
export function PeopleOf({ unitId }: { unitId: string }) {
  const { communities, fault, isLoading, refresh } = useCommunitiesUnder(unitId)
  const [chosenId, setChosenId] = useState<string>()
  const community = communities.find(({ id }) => id === chosenId) ?? communities[0]
  return (
    <>
      {communities.length > 1 && <Chips choices={communities.map(({ id, name }) => ({ id, label: name }))} chosenIds={community ? [community.id] : []} onToggle={setChosenId} />}
      {community && <MemberList key={community.id} communityId={community.id} />}
      {!community && (isLoading ? <Skeleton /> : fault ? <FaultState fault={fault} onRetry={refresh} /> : <Empty icon="people" title={members.noCommunity} />)}
    </>
  )
}
