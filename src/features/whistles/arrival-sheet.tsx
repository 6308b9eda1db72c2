import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Sheet } from '@/components/sheet'
import { WriteAnswer } from '@/components/write-answer'
import { common } from '@/copy/common'
import { clockTime } from '@/copy/times'
import { whistles } from '@/copy/whistles'
import { arrivalTimes } from './arrival-times'
import type { useWhistle } from './use-whistle'
import type { ShownWhistle } from './whistle-head'
import './whistles.scss'

export interface ArrivalSheetProps {
  shown: ShownWhistle
  now: number
  way: Pick<ReturnType<typeof useWhistle>, 'later' | 'moving' | 'answerLater' | 'move'>
  onClose: () => void
}

/** 送完这单再来: one tap on a time says it, and as often as he likes another one. Nobody looks where the rider is. */
export function ArrivalSheet({ shown: { whistle: { arriveBy }, arriveUntil, can }, now, way, onClose }: ArrivalSheetProps) {
  const hasAnswered = can.includes('move-arrival')
  const write = hasAnswered ? way.moving : way.later
  const times = arrivalTimes({ now, until: arriveUntil })
  const say = async (arriveAt: number | null) => {
    const ended = await (hasAnswered || arriveAt === null ? way.move(arriveAt) : way.answerLater(arriveAt))
    if (ended.state === 'done') onClose()
  }
  return (
    <Sheet title={hasAnswered ? whistles.moveTitle : whistles.laterTitle} onClose={onClose}>
      {times.length === 0 && <View className="gap8 soft">{whistles.noTimes}</View>}
      <View className="times gap16">
        {times.map((at) => (
          <Button key={at} look="quiet" label={whistles.comeAt(clockTime(at))} isBusy={write.isBusy} busyWords={common.sending} onPress={() => say(at)}>
            {at > arriveBy ? whistles.lateAt(clockTime(at)) : clockTime(at)}
          </Button>
        ))}
      </View>
      {hasAnswered && now < arriveBy && (
        <View className="gap16"><Button look="quiet" isBusy={write.isBusy} busyWords={common.sending} onPress={() => say(null)}>{whistles.go(clockTime(arriveBy))}</Button></View>
      )}
      <View className="gap16"><WriteAnswer write={write} /></View>
      <View className="fine">{whistles.laterFine}</View>
    </Sheet>
  )
}
