import { View } from '@tarojs/components'
import type { StatementLine } from '#types/points'
import { fileAppeal } from '#types/points-appeals'
import { useTyped } from '@/cloud/use-typed'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/components/button'
import { Field } from '@/components/field'
import { Sheet } from '@/components/sheet'
import { tell } from '@/components/toast'
import { WriteAnswer } from '@/components/write-answer'
import { appeals as words } from '@/copy/appeals'
import { common } from '@/copy/common'
import { aboutWords } from './appeal-words'

const MAX_WORDS = 200

/** Says in one's own words what is wrong with a line, or without one with the whole account. What was typed stays until it is taken. */
export function AppealSheet({ line, onClose }: { line: StatementLine | null; onClose: () => void }) {
  const { typed = '', type, done } = useTyped(`appeal ${line?.id ?? ''}`)
  const write = useWrite(fileAppeal, {
    onDone: () => {
      done()
      tell(words.sent)
      onClose()
    },
  })
  return (
    <Sheet title={words.titleOf(aboutWords(line))} onClose={onClose}>
      <Field label={words.label} hint={words.hint} value={typed} onChange={type} maxLength={MAX_WORDS} isMultiline error={write.fields.words} />
      <WriteAnswer write={write} />
      <Button isBusy={write.isBusy} busyWords={common.sending} isDisabled={!typed.trim()} onPress={() => write.send({ ...(line && { postingId: line.id }), words: typed })}>
        {typed.trim() ? words.send : words.needWords}
      </Button>
      <View className="fine">{line ? words.fine : words.fineWhole}</View>
    </Sheet>
  )
}
