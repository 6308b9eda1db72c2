import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { KeyedLine } from '@/components/row'
import { tell } from '@/components/toast'
import { WriteAnswer } from '@/components/write-answer'
import { common } from '@/copy/common'
import { duty as words } from '@/copy/keeper'
import { dutyWords } from './duty-row'
import type { CounterData } from './use-counter'
import { useEndDuty } from './use-duty'

/** S1.16, S1.17: who is on duty now, and the way to end it. */
export function DutyPart({ duty, now, onEnded }: { duty: CounterData['duty']; now: number; onEnded: (wasMine: boolean) => unknown }) {
  const write = useEndDuty(() => {
    tell(words.ended)
    return onEnded(duty?.isMine ?? false)
  })
  if (!duty) return <KeyedLine word={words.now}>{words.nobody}</KeyedLine>
  return (
    <>
      <KeyedLine word={words.now}>{dutyWords(duty, now)}</KeyedLine>
      <View className="pad">
        <View className="sub gap8">{words.relieves}</View>
        <WriteAnswer write={write} />
        <View className="gap16">
          <Button look="quiet" isBusy={write.isBusy} busyWords={common.sending} onPress={() => write.send({ postId: duty.postId })}>{duty.isMine ? words.endMine : words.end(duty.holderName)}</Button>
        </View>
      </View>
    </>
  )
}
