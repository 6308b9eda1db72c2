import { useState } from 'react'
import { View } from '@tarojs/components'
import { listUnitNotices, withdrawNotice, type DeskNotice } from '#types/notices'
import { dateOf } from '#domain/calendar/dates'
import { usePages } from '@/cloud/use-pages'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/components/button'
import { ListRow } from '@/components/list-row'
import { Empty, FaultState, ListEnd, Skeleton } from '@/components/list-states'
import { Section } from '@/components/section'
import { Sheet } from '@/components/sheet'
import { tell } from '@/components/toast'
import { WriteAnswer } from '@/components/write-answer'
import { common } from '@/copy/common'
import { dateWords } from '@/copy/times'
import { notices as words } from '@/copy/voice'
import { PublishSheet } from './publish-sheet'

/** How a notice stands on a day. */
function standing({ isWithdrawn, fromOn, untilOn }: DeskNotice, today: string) {
  if (isWithdrawn) return { tone: 'idle' as const, word: words.states.withdrawn }
  if (today > untilOn) return { tone: 'idle' as const, word: words.states.over }
  return today < fromOn ? { tone: 'soon' as const, word: words.states.coming } : { tone: 'ok' as const, word: words.states.on }
}

/** S1.23: what was published here and below, and the way to one more. */
export function DeskNotices({ unitId, maySpeak, now }: { unitId: string; maySpeak: boolean; now: number }) {
  const { rows, isLoading, fault, refresh, hasMore, isLoadingMore, loadMore } = usePages(listUnitNotices, { unitId })
  const [isWriting, setWriting] = useState(false)
  const [opened, setOpened] = useState<DeskNotice | null>(null)
  return (
    <Section title={words.section} icon="flag">
      {maySpeak ? <View className="pad gap8"><Button look="quiet" icon="edit" onPress={() => setWriting(true)}>{words.write}</Button></View> : <View className="pad soft">{words.onlyAbove}</View>}
      {!rows && (fault && !isLoading ? <FaultState fault={fault} onRetry={refresh} /> : <Skeleton rows={2} />)}
      {rows?.length === 0 && <Empty icon="flag" title={words.empty} note={words.emptyNote} />}
      {rows?.map((one) => (
        <ListRow
          key={one.id}
          icon="flag"
          title={one.words}
          note={[one.unitName, one.publishedAs, words.days(dateWords(one.fromOn), dateWords(one.untilOn))]}
          state={standing(one, dateOf(now))}
          onPress={one.can.includes('withdraw') ? () => setOpened(one) : undefined}
        />
      ))}
      {rows && rows.length > 0 && <ListEnd hasMore={hasMore} isLoading={isLoadingMore} onMore={loadMore} />}
      {isWriting && <PublishSheet unitId={unitId} now={now} onPublished={refresh} onClose={() => setWriting(false)} />}
      {opened && <WithdrawSheet notice={opened} onMoved={refresh} onClose={() => setOpened(null)} />}
    </Section>
  )
}

function WithdrawSheet({ notice, onMoved, onClose }: { notice: DeskNotice; onMoved: () => unknown; onClose: () => void }) {
  const write = useWrite(withdrawNotice, {
    onDone: () => {
      tell(words.withdrawn)
      onClose()
      return onMoved()
    },
  })
  return (
    <Sheet title={notice.words} onClose={onClose}>
      <View className="gap8">{words.withdrawNote}</View>
      <View className="gap16">
        <WriteAnswer write={write} />
        <Button look="quiet" isBusy={write.isBusy} busyWords={common.sending} onPress={() => write.send({ noticeId: notice.id })}>{words.withdraw}</Button>
        <View className="gap8" />
        <Button look="text" isDisabled={write.isBusy} onPress={onClose}>{words.keep}</Button>
      </View>
    </Sheet>
  )
}
