import { useState } from 'react'
import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { listMySessions, revokeSession, type SessionView } from '#types/sessions'
import { forgetPerson } from '@/cloud/forget-person'
import { usePages } from '@/cloud/use-pages'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/components/button'
import { ListRow } from '@/components/list-row'
import { Empty, FaultState, ListEnd, Skeleton, type WayOn } from '@/components/list-states'
import { Section } from '@/components/section'
import { Sheet } from '@/components/sheet'
import { tell } from '@/components/toast'
import { WriteAnswer } from '@/components/write-answer'
import { common } from '@/copy/common'
import { sessions as words } from '@/copy/sessions'
import { dayAndTime } from '@/copy/times'
import { startAnew } from '@/routes'

/** Computers that act as me now; one tap and one question end each. */
export function useSessions() {
  const pages = usePages(listMySessions, {})
  const [opened, setOpened] = useState<SessionView | null>(null)
  // Back from letting one in.
  const { refresh } = pages
  useDidShow(() => { void refresh() })
  const write = useWrite(revokeSession, {
    async onDone() {
      tell(words.ended)
      if (!opened?.isThis) {
        setOpened(null)
        return pages.refresh()
      }
      await forgetPerson()
      return startAnew()
    },
  })
  return { pages, opened, write, open: setOpened, close: () => setOpened(null), end: (sessionId: string) => write.send({ sessionId }) }
}
type Sessions = ReturnType<typeof useSessions>

export function SessionList({ sessions: { pages: { rows, isLoading, fault, refresh, hasMore, isLoadingMore, loadMore }, open }, now, way }: { sessions: Sessions; now: number; way?: WayOn }) {
  if (!rows) return fault && !isLoading ? <FaultState fault={fault} onRetry={refresh} /> : <Skeleton rows={2} />
  if (rows.length === 0) return <Empty icon="door" title={words.none} note={words.noneNote} way={way} />
  return (
    <Section title={words.list}>
      {rows.map((one) => (
        <ListRow
          key={one.id}
          icon="door"
          title={one.browser}
          note={[words.since(dayAndTime(one.createdAt, now)), words.until(dayAndTime(one.expiresAt, now))]}
          state={one.isThis ? { tone: 'ok', word: words.thisOne } : undefined}
          onPress={() => open(one)}
        />
      ))}
      <ListEnd hasMore={hasMore} isLoading={isLoadingMore} onMore={loadMore} />
    </Section>
  )
}

export function SessionSheet({ sessions: { opened, write, close, end } }: { sessions: Sessions }) {
  if (!opened) return null
  return (
    <Sheet title={words.endAsk(opened.browser)} onClose={close}>
      <View className="gap8">{words.endNote}</View>
      <View className="gap16">
        <WriteAnswer write={write} />
        <Button look="quiet" isBusy={write.isBusy} busyWords={common.sending} onPress={() => end(opened.id)}>{words.end}</Button>
        <View className="gap8" />
        <Button look="text" isDisabled={write.isBusy} onPress={close}>{words.keep}</Button>
      </View>
    </Sheet>
  )
}
