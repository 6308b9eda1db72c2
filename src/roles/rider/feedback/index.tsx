import { useState } from 'react'
import { listMyFeedback, type MyFeedback } from '#types/feedback'
import { useServerNow } from '@/cloud/server-clock'
import { useMe } from '@/cloud/session'
import { usePages } from '@/cloud/use-pages'
import { usePullRefresh } from '@/cloud/use-pull-refresh'
import { Button } from '@/components/button'
import { Foot } from '@/components/foot'
import { Empty } from '@/components/list-states'
import { Screen } from '@/components/screen'
import { accounts } from '@/copy/accounts'
import { feedback as words } from '@/copy/voice'
import { MyFeedbackList, MyFeedbackSheet, WriteSheet } from '@/features/voice/my-feedback'
import { go, routes } from '@/routes'

/** S1.24: 投诉建议 of mine, and one more. */
export default function FeedbackPage() {
  const { me } = useMe()
  const pages = usePages(listMyFeedback, me ? {} : null, { isKept: true })
  const [opened, setOpened] = useState<MyFeedback | null>(null)
  const [isWriting, setWriting] = useState(false)
  const now = useServerNow()
  usePullRefresh(pages.refresh)
  if (me === null) return <Screen title={words.title}><Empty icon="edit" title={words.visitor} way={{ label: accounts.joinTitle, onPress: () => go(routes.join) }} /></Screen>
  const over = opened
    ? <MyFeedbackSheet one={opened} now={now} onMoved={pages.refresh} onClose={() => setOpened(null)} />
    : isWriting && <WriteSheet onSent={pages.refresh} onClose={() => setWriting(false)} />
  return (
    <Screen title={words.title} foot={<Foot><Button icon="edit" onPress={() => setWriting(true)}>{words.write}</Button></Foot>} over={over}>
      <MyFeedbackList pages={pages} now={now} onOpen={setOpened} />
    </Screen>
  )
}
