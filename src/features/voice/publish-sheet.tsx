import { useState } from 'react'
import { publishNotice } from '#types/notices'
import { addDays, dateOf } from '#domain/calendar/dates'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/components/button'
import { Chips } from '@/components/chips'
import { Field } from '@/components/field'
import { Section } from '@/components/section'
import { Sheet } from '@/components/sheet'
import { tell } from '@/components/toast'
import { WriteAnswer } from '@/components/write-answer'
import { common } from '@/copy/common'
import { dateWords } from '@/copy/times'
import { notices as words } from '@/copy/voice'

const MAX_WORDS = 40
const LENGTHS = [1, 3, 7, 30]
const STARTS = [{ id: '0', label: words.today }, { id: '1', label: words.tomorrow }]

/** One line, from a day, for some days. */
export function PublishSheet({ unitId, now, onPublished, onClose }: { unitId: string; now: number; onPublished: () => unknown; onClose: () => void }) {
  const [line, setLine] = useState('')
  const [start, setStart] = useState(0)
  const [days, setDays] = useState(3)
  const write = useWrite(publishNotice, {
    onDone: () => {
      tell(words.sent)
      onClose()
      return onPublished()
    },
  })
  const fromOn = addDays(dateOf(now), start)
  const untilOn = addDays(fromOn, days - 1)
  return (
    <Sheet title={words.write} onClose={onClose}>
      <Field label={words.line} hint={words.lineHint} value={line} onChange={setLine} maxLength={MAX_WORDS} error={write.fields.words} />
      <Section title={words.from}><Chips choices={STARTS} chosenIds={[String(start)]} onToggle={(id) => setStart(Number(id))} /></Section>
      <Section title={words.for}><Chips choices={LENGTHS.map((count) => ({ id: String(count), label: words.daysLong(count) }))} chosenIds={[String(days)]} onToggle={(id) => setDays(Number(id))} /></Section>
      <WriteAnswer write={write} />
      <Button isBusy={write.isBusy} busyWords={common.sending} isDisabled={!line.trim()} onPress={() => write.send({ unitId, words: line, fromOn, untilOn })}>
        {line.trim() ? words.send(dateWords(untilOn)) : words.needLine}
      </Button>
    </Sheet>
  )
}
