import { View } from '@tarojs/components'
import { useState } from 'react'
import { useServerNow } from '@/cloud/server-clock'
import { useCounty } from '@/cloud/session'
import { usePullRefresh } from '@/cloud/use-pull-refresh'
import { useOnline } from '@/cloud/use-online'
import { Button } from '@/components/button'
import { ListRow } from '@/components/list-row'
import { OfflineBar } from '@/components/offline-bar'
import { Screen } from '@/components/screen'
import { inbox, type InboxFilter } from '@/copy/grid'
import { hands } from '@/copy/hands'
import { members } from '@/copy/members'
import { notices } from '@/copy/voice'
import { AppealsRow } from '@/features/grid-inbox/appeals-row'
import { InboxDock, openBlow } from '@/features/grid-inbox/inbox-dock'
import { InboxFilters } from '@/features/grid-inbox/inbox-filters'
import { InboxList } from '@/features/grid-inbox/inbox-list'
import { InboxSign } from '@/features/grid-inbox/inbox-sign'
import { useCursor, type DeskItem } from '@/features/grid-inbox/use-cursor'
import { pressing, useInbox } from '@/features/grid-inbox/use-inbox'
import { OpenWhistles } from '@/features/grid-whistles/open-whistles'
import { useCommunitiesUnder } from '@/features/grid-whistles/use-communities-under'
import { useOpenWhistles } from '@/features/grid-whistles/use-open-whistles'
import { NoPost } from '@/features/posts/no-post'
import { PostLead } from '@/features/posts/post-lead'
import { PostSheet } from '@/features/posts/post-sheet'
import { usePost } from '@/features/posts/use-post'
import { ColleaguesRow } from '@/features/staff/colleagues-row'
import { useIsWide } from '@/platform/wide'
import { go, routes } from '@/routes'
import { DeskPanes, NOTICES, PEOPLE } from './desk-panes'
import '@/features/grid-inbox/inbox.scss'

export default function GridInboxPage() {
  const choice = usePost(['grid', 'official'])
  const { post, posts } = choice
  const [filter, setFilter] = useState<InboxFilter>('waiting')
  const [isSwitching, setSwitching] = useState(false)
  const pages = useInbox(post?.unitId ?? null, filter)
  const whistles = useOpenWhistles(post?.unitId ?? null)
  const isWide = useIsWide()
  const now = useServerNow()
  const isOnline = useOnline()
  const { face } = useCounty()
  const waiting: DeskItem[] = [...(whistles.rows ?? []).map(({ id }) => ({ id, kind: 'whistle' as const })), ...(pages.rows ?? []).map(({ id }) => ({ id, kind: 'report' as const }))]
  const first = whistles.rows && pages.rows && waiting[0]
  const { cursorId, opened, open } = useCursor([...waiting, PEOPLE, NOTICES], { isOn: isWide, first })
  const { communities } = useCommunitiesUnder(isWide ? post?.unitId : undefined)
  usePullRefresh(pages.refresh, whistles.refresh)

  if (!post) return <Screen title={inbox.title}><NoPost choice={choice} /></Screen>
  const { late, soon } = pressing(filter === 'waiting' ? pages.rows ?? [] : [], now)
  const sign = <InboxSign count={pages.rows?.length} hasMore={pages.hasMore} filter={filter} late={late} soon={soon} />
  const dock = post.role === 'grid' && <InboxDock onRefresh={pages.refresh} />
  const at = isWide ? cursorId : undefined
  const list = (
    <>
      <OfflineBar isOnline={isOnline} waiting={0} />
      <OpenWhistles rows={whistles.rows} now={now} cursorId={at} onOpen={(id) => (isWide ? open({ id, kind: 'whistle' }) : void go(routes.gridWhistle, { id }))} />
      <InboxFilters filter={filter} onFilter={setFilter} />
      <View className="inbox-rule">
        <InboxList
          pages={pages}
          filter={filter}
          now={now}
          cursorId={at}
          onOpen={(id) => (isWide ? open({ id, kind: 'report' }) : void go(routes.gridCase, { id }))}
          onWhistles={post.role === 'grid' ? openBlow : undefined}
        />
      </View>
      <ListRow icon="people" title={members.title} isAt={at === PEOPLE.id} onPress={() => (isWide ? open(PEOPLE) : void go(routes.gridPeople))} />
      <AppealsRow />
      <ColleaguesRow unitId={post.unitId} />
      <ListRow icon="flag" title={notices.title} isAt={at === NOTICES.id} onPress={() => (isWide ? open(NOTICES) : void go(routes.notices, { unit: post.unitId }))} />
    </>
  )
  return (
    <Screen
      isWide={isWide}
      lead={<PostLead name={post.unitName} onSwitch={posts.length > 1 ? () => setSwitching(true) : undefined} />}
      action={post.role === 'grid' && face.pointsEnabled && <Button look="text" icon="points" className="is-fit" onPress={() => go(routes.grant)}>{hands.grant}</Button>}
      head={!isWide && sign}
      foot={!isWide && dock}
      over={isSwitching && <PostSheet posts={posts} chosenId={post.id} onChoose={choice.choose} onClose={() => setSwitching(false)} />}
    >
      {!isWide ? list : (
        <DeskPanes
          list={<><View className="pane-head">{sign}<View className="pane-keys">{inbox.keys}</View></View>{list}{dock}</>}
          unitId={post.unitId} opened={opened} communityIds={communities.map(({ id }) => id)} onMoved={pages.refresh}
        />
      )}
    </Screen>
  )
}
