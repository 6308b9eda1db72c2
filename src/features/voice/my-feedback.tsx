import { useState } from 'react'
import { View } from '@tarojs/components'
import { fileFeedback, withdrawFeedback, type listMyFeedback, type MyFeedback } from '#types/feedback'
import type { Pages } from '@/cloud/use-pages'
import { useTyped } from '@/cloud/use-typed'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/components/button'
import { Field } from '@/components/field'
import { ListRow } from '@/components/list-row'
import { Empty, FaultState, ListEnd, Skeleton } from '@/components/list-states'
import { KeyedLine, Row } from '@/components/row'
import { Sheet } from '@/components/sheet'
import { tell } from '@/components/toast'
import { WriteAnswer } from '@/components/write-answer'
import { common } from '@/copy/common'
import { dayAndTime } from '@/copy/times'
import { feedback as words, feedbackWords } from '@/copy/voice'
import { answerLine, feedbackTones } from './feedback-words'

const MAX_WORDS = 200

/** Mine, the latest first, each with what came of it. */
export function MyFeedbackList({ pages: { rows, isLoading, fault, refresh, hasMore, isLoadingMore, loadMore }, now, onOpen }: { pages: Pages<typeof listMyFeedback>; now: number; onOpen: (one: MyFeedback) => void }) {
  if (!rows) return fault && !isLoading ? <FaultState fault={fault} onRetry={refresh} /> : <Skeleton rows={2} />
  if (rows.length === 0) return <Empty icon="edit" title={words.none} note={words.noneNote} />
  return (
    <>
      {rows.map((one) => (
        <ListRow
          key={one.id} icon="edit" title={one.words} note={[dayAndTime(one.filedAt, now), one.answer?.words]}
          state={{ tone: feedbackTones[one.status], word: one.answer && !one.answer.words ? words.read : feedbackWords[one.status] }} onPress={() => onOpen(one)}
        />
      ))}
      <ListEnd hasMore={hasMore} isLoading={isLoadingMore} onMore={loadMore} />
    </>
  )
}

/** In my own words, and whether I wait for an answer. What was typed stays until it is taken. */
export function WriteSheet({ onSent, onClose }: { onSent: () => unknown; onClose: () => void }) {
  const { typed = '', type, done } = useTyped('feedback')
  const [wantsAnswer, setWantsAnswer] = useState(false)
  const write = useWrite(fileFeedback, {
    onDone: () => {
      done()
      tell(words.sent)
      onClose()
      return onSent()
    },
  })
  const said = typed.trim()
  return (
    <Sheet title={words.write} onClose={onClose}>
      <Field label={words.label} hint={words.hint} value={typed} onChange={type} maxLength={MAX_WORDS} isMultiline error={write.fields.words} />
      <Row title={words.wants} note={words.wantsNote} tail={wantsAnswer ? words.on : words.off} onPress={() => setWantsAnswer(!wantsAnswer)} />
      <WriteAnswer write={write} />
      <Button isBusy={write.isBusy} busyWords={common.sending} isDisabled={!said} onPress={() => write.send({ words: said, wantsAnswer })}>{said ? words.send : words.needWords}</Button>
      <View className="fine">{words.fine}</View>
    </Sheet>
  )
}

/** What I wrote and what came of it. */
export function MyFeedbackSheet({ one, now, onMoved, onClose }: { one: MyFeedback; now: number; onMoved: () => unknown; onClose: () => void }) {
  const write = useWrite(withdrawFeedback, {
    onDone: () => {
      onClose()
      return onMoved()
    },
  })
  return (
    <Sheet title={words.title} onClose={onClose}>
      <View className="gap8">{one.words}</View>
      <View className="gap16">
        <KeyedLine word={words.filed}>{dayAndTime(one.filedAt, now)}</KeyedLine>
        {one.answer && <KeyedLine word={feedbackWords.answered}>{answerLine(one.answer)}</KeyedLine>}
      </View>
      <WriteAnswer write={write} />
      {one.can.includes('withdraw') && <Button look="quiet" isBusy={write.isBusy} busyWords={common.sending} onPress={() => write.send({ feedbackId: one.id })}>{words.withdraw}</Button>}
    </Sheet>
  )
}
