import { View } from '@tarojs/components'
import { withdrawAppeal, type MyAppeal } from '#types/points-appeals'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/components/button'
import { Sheet } from '@/components/sheet'
import { Timeline } from '@/components/timeline'
import { WriteAnswer } from '@/components/write-answer'
import { appeals as words, appealStepWords } from '@/copy/appeals'
import { common } from '@/copy/common'
import { aboutWords, stepsOf } from './appeal-words'

export interface MyAppealSheetProps { appeal: MyAppeal; now: number; onMoved: () => unknown; onClose: () => void }

/** What I said and what came of it. */
export function MyAppealSheet({ appeal, now, onMoved, onClose }: MyAppealSheetProps) {
  const write = useWrite(withdrawAppeal, {
    onDone: () => {
      onClose()
      return onMoved()
    },
  })
  return (
    <Sheet title={aboutWords(appeal.line)} onClose={onClose}>
      <View className="gap16"><Timeline steps={stepsOf(appeal.timeline, { now, words: appealStepWords, self: words.you })} /></View>
      <WriteAnswer write={write} />
      {appeal.can.includes('withdraw') && <Button look="quiet" isBusy={write.isBusy} busyWords={common.sending} onPress={() => write.send({ appealId: appeal.id })}>{words.withdraw}</Button>}
    </Sheet>
  )
}
