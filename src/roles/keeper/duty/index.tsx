import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { useServerNow } from '@/cloud/server-clock'
import { useMe, type Post } from '@/cloud/session'
import { usePullRefresh } from '@/cloud/use-pull-refresh'
import { FaultState, Skeleton } from '@/components/list-states'
import { Screen } from '@/components/screen'
import { WriteAnswer } from '@/components/write-answer'
import { duty as words } from '@/copy/keeper'
import { CodeView } from '@/features/accounts/code-view'
import { useLiveCode, useRenewed } from '@/features/accounts/use-renewed'
import { DutyPart } from '@/features/counter/duty-part'
import { useCounter } from '@/features/counter/use-counter'
import { useDutyCode } from '@/features/counter/use-duty'
import { NoPost } from '@/features/posts/no-post'
import { usePost } from '@/features/posts/use-post'
import { brighten } from '@/platform/device'
import { paramsOf, replace, routes } from '@/routes'

function DutyCode({ post }: { post: Post }) {
  const { code, take } = useLiveCode()
  const { write, renew } = useDutyCode(post.id, take)
  useRenewed(code, renew)
  useEffect(brighten, [])
  return (
    <>
      <View className="pad"><WriteAnswer write={write} /></View>
      {code ? <CodeView title={words.codeTitle} note={words.codeNote} code={code} /> : <View className="code-wait">{write.isBusy ? words.making : words.offline}</View>}
    </>
  )
}

/** S1.16: the code a colleague scans to be the station's keeper today, and who is. */
export default function DutyPage() {
  const choice = usePost(['keeper'], paramsOf(routes.duty).id)
  const { post } = choice
  const { data, fault, isLoading, refresh } = useCounter(post?.unitId ?? null)
  const { refresh: refreshMe } = useMe()
  const now = useServerNow()
  usePullRefresh(refresh)
  if (!post) return <Screen title={words.title}><NoPost choice={choice} /></Screen>
  const onEnded = async (wasMine: boolean) => {
    await (wasMine ? refreshMe() : refresh())
    if (wasMine) void replace(routes.me)
  }
  return (
    <Screen title={words.title}>
      {!data && (fault && !isLoading ? <FaultState fault={fault} onRetry={refresh} /> : <Skeleton rows={1} />)}
      {data && <DutyPart duty={data.duty} now={now} onEnded={onEnded} />}
      <DutyCode post={post} />
    </Screen>
  )
}
