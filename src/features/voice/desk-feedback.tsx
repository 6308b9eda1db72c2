import { useState } from 'react'
import { View } from '@tarojs/components'
import { answerFeedback, listFeedback, type DeskFeedback } from '#types/feedback'
import { usePages } from '@/cloud/use-pages'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/components/button'
import { Field } from '@/components/field'
import { ListRow } from '@/components/list-row'
import { Empty, FaultState, ListEnd, Skeleton } from '@/components/list-states'
import { KeyedLine } from '@/components/row'
import { Section } from '@/components/section'
import { Sheet } from '@/components/sheet'
import { tell } from '@/components/toast'
import { WriteAnswer } from '@/components/write-answer'
import { common } from '@/copy/common'
import { dayAndTime } from '@/copy/times'
import { feedback as words, feedbackDeskWords } from '@/copy/voice'
import { answerLine, feedbackTones } from './feedback-words'

const MAX_WORDS = 200

/** S1.24: what was written to the county, without its writers; the open ones first. */
export function DeskFeedbackList({ now }: { now: number }) {
  const { rows, isLoading, fault, refresh, hasMore, isLoadingMore, loadMore } = usePages(listFeedback, {})
  const [opened, setOpened] = useState<DeskFeedback | null>(null)
  return (
    <Section title={words.section} icon="edit">
      {!rows && (fault && !isLoading ? <FaultState fault={fault} onRetry={refresh} /> : <Skeleton rows={2} />)}
      {rows?.length === 0 && <Empty icon="edit" title={words.deskNone} note={words.deskNoneNote} />}
      {rows?.map((one) => (
        <ListRow
          key={one.id} icon="edit" title={one.words} note={[dayAndTime(one.filedAt, now), one.wantsAnswer && words.wanted]}
          state={{ tone: feedbackTones[one.status], word: feedbackDeskWords[one.status] }} onPress={() => setOpened(one)}
        />
      ))}
      {rows && rows.length > 0 && <ListEnd hasMore={hasMore} isLoading={isLoadingMore} onMore={loadMore} />}
      {opened && <AnswerSheet key={opened.id} one={opened} now={now} onMoved={refresh} onClose={() => setOpened(null)} />}
    </Section>
  )
}

function AnswerSheet({ one, now, onMoved, onClose }: { one: DeskFeedback; now: number; onMoved: () => unknown; onClose: () => void }) {
  const [typed, setTyped] = useState('')
  const write = useWrite(answerFeedback, {
    onDone: () => {
      tell(words.answered)
      onClose()
      return onMoved()
    },
  })
  const said = typed.trim()
  return (
    <Sheet title={words.section} onClose={onClose}>
      <View className="gap8">{one.words}</View>
      <View className="gap16">
        <KeyedLine word={feedbackDeskWords.open}>{dayAndTime(one.filedAt, now)}</KeyedLine>
        {one.answer && <KeyedLine word={feedbackDeskWords.answered}>{answerLine(one.answer)}</KeyedLine>}
      </View>
      {one.can.includes('answer') && (
        <>
          <Field label={words.answer} hint={words.answerHint} value={typed} onChange={setTyped} maxLength={MAX_WORDS} isMultiline error={write.fields.words} />
          <WriteAnswer write={write} />
          <Button isBusy={write.isBusy} busyWords={common.sending} isDisabled={one.wantsAnswer && !said} onPress={() => write.send({ feedbackId: one.id, ...(said && { words: said }) })}>
            {said ? words.sendAnswer : one.wantsAnswer ? words.needAnswer : words.markRead}
          </Button>
        </>
      )}
    </Sheet>
  )
}
