import { useState } from 'react'
import { useServerNow } from '@/cloud/server-clock'
import { usePullRefresh } from '@/cloud/use-pull-refresh'
import { Button } from '@/components/button'
import { Foot } from '@/components/foot'
import { FaultState, Skeleton } from '@/components/list-states'
import { ListRow } from '@/components/list-row'
import { Screen } from '@/components/screen'
import { counter, counterDay } from '@/copy/keeper'
import { CounterNumbers } from '@/features/counter/counter-numbers'
import { CounterSign } from '@/features/counter/counter-sign'
import { DutyRow } from '@/features/counter/duty-row'
import { LatestScans } from '@/features/counter/latest-scans'
import { useCounter } from '@/features/counter/use-counter'
import { WaitingSheet } from '@/features/counter/waiting-sheet'
import { NoPost } from '@/features/posts/no-post'
import { PostLead } from '@/features/posts/post-lead'
import { PostSheet } from '@/features/posts/post-sheet'
import { usePost } from '@/features/posts/use-post'
import { StockList } from '@/features/stock/stock-list'
import { go, paramsOf, routes } from '@/routes'
import '@/features/counter/counter.scss'

export default function CounterPage() {
  const choice = usePost(['keeper', 'merchant'], paramsOf(routes.counter).id)
  const { post, posts } = choice
  const { data, fault, isLoading, refresh } = useCounter(post?.unitId ?? null)
  const [sheet, setSheet] = useState<'posts' | 'waiting' | null>(null)
  const now = useServerNow()
  usePullRefresh(refresh)

  if (!post) return <Screen title={counter.title}><NoPost choice={choice} /></Screen>
  const close = () => setSheet(null)
  return (
    <Screen
      lead={<PostLead name={post.unitName} onSwitch={posts.length > 1 ? () => setSheet('posts') : undefined} />}
      head={data && <CounterSign data={data} now={now} postTitle={post.title} />}
      foot={<Foot isPlain><Button icon="scan" className="scan-big" onPress={() => go(routes.counterScan, { id: post.unitId })}>{counter.scan}</Button></Foot>}
      over={sheet === 'posts'
        ? <PostSheet posts={posts} chosenId={post.id} onChoose={choice.choose} onClose={close} />
        : sheet === 'waiting' && <WaitingSheet stationId={post.unitId} now={now} onClose={close} />}
    >
      {!data && (fault && !isLoading ? <FaultState fault={fault} onRetry={refresh} /> : <Skeleton />)}
      {data && <CounterNumbers data={data} hasCheckIns={post.role === 'keeper'} onWaiting={() => setSheet('waiting')} />}
      {data && <ListRow icon="inbox" title={counterDay.way} note={[counterDay.wayNote]} onPress={() => go(routes.counterDay, { id: post.unitId })} />}
      {data && post.role === 'keeper' && <DutyRow stationId={post.unitId} duty={data.duty} now={now} />}
      {data && <LatestScans latest={data.latest} now={now} />}
      {data && <StockList stationId={post.unitId} />}
    </Screen>
  )
}
