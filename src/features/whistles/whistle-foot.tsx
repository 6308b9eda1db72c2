import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Foot, FootPair } from '@/components/foot'
import { Phrases } from '@/components/phrases'
import { WriteAnswer } from '@/components/write-answer'
import { common } from '@/copy/common'
import { clockTime } from '@/copy/times'
import { whistles } from '@/copy/whistles'
import { phaseOf } from './collecting'
import type { useSubmitWork } from './use-submit-work'
import type { useWhistle } from './use-whistle'
import type { ShownWhistle } from './whistle-head'

export interface WhistleFootProps {
  shown: ShownWhistle
  now: number
  answering: ReturnType<typeof useWhistle>['answering']
  work: ReturnType<typeof useSubmitWork>
  onAnswer: () => unknown
  onLater: () => unknown
  onCode: () => unknown
  onLeave: () => unknown
  onShare: () => unknown
}

/** S19.39: by the list alone, so that I may say it is not true. */
const isHere = ({ myAnswer, isMyArrivalListed }: ShownWhistle['whistle']) => myAnswer === 'arrived' && isMyArrivalListed

/** What I may do comes with the whistle; the button says exactly what will happen. */
export function WhistleFoot({ shown: { whistle, can }, now, answering, work, onAnswer, onLater, onCode, onLeave, onShare }: WhistleFootProps) {
  const { arriveBy, placesFree, collected } = whistle
  const asksUntil = phaseOf(whistle, now) === 'collecting' ? collected?.until : undefined
  const fine = can.includes('answer') || (can.includes('leave') && !isHere(whistle)) ? <Phrases of={whistles.fine} /> : undefined
  if (can.length === 0) return null
  return (
    <Foot fine={fine}>
      <WriteAnswer write={answering} />
      <WriteAnswer write={work.write} />
      {can.includes('answer') && (
        <Button isBusy={answering.isBusy} busyWords={common.sending} onPress={onAnswer}>
          {asksUntil !== undefined ? whistles.ask(clockTime(asksUntil)) : placesFree > 0 ? whistles.go(clockTime(arriveBy)) : whistles.queueUp}
        </Button>
      )}
      {can.includes('answer') && placesFree > 0 && <View className="gap8"><Button look="quiet" isDisabled={answering.isBusy} onPress={onLater}>{whistles.later}</Button></View>}
      {can.includes('show-code') && <Button icon="code" onPress={onCode}>{whistles.showCode}</Button>}
      {can.includes('submit') && (
        <Button isBusy={work.write.isBusy} busyWords={common.sending} isDisabled={!work.isReady} onPress={work.submit}>
          {work.picture.state === 'sending' ? whistles.photoSending : whistles.submit}
        </Button>
      )}
      <FootPair>
        {can.includes('leave') && <Button look="text" onPress={onLeave}>{isHere(whistle) ? whistles.notThere : whistles.leave}</Button>}
        {can.includes('answer') && <Button look="text" icon="share" openType="share" onPress={onShare}>{whistles.share}</Button>}
      </FootPair>
    </Foot>
  )
}

/** Leaving is free; asked once, because the place is gone at once. `isListed`: he says that he is not there. */
export function LeaveAsk({ isListed, leaving, onLeave, onStay }: { isListed: boolean; leaving: ReturnType<typeof useWhistle>['leaving']; onLeave: () => unknown; onStay: () => unknown }) {
  return (
    <>
      <View className="gap8">{isListed ? whistles.notThereNote : whistles.leaveNote}</View>
      <View className="gap16"><WriteAnswer write={leaving} /></View>
      <View className="acts">
        <Button look="quiet" isBusy={leaving.isBusy} busyWords={common.sending} onPress={onLeave}>{isListed ? whistles.notThereSure : whistles.leaveSure}</Button>
        <Button look="quiet" onPress={onStay}>{isListed ? whistles.there : whistles.stay}</Button>
      </View>
    </>
  )
}
