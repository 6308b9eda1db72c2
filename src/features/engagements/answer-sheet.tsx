import { View } from '@tarojs/components'
import type { MyEngagement } from '#types/workers'
import { Button } from '@/components/button'
import { Sheet } from '@/components/sheet'
import { tell } from '@/components/toast'
import { WriteAnswer } from '@/components/write-answer'
import { common } from '@/copy/common'
import { dayOf } from '@/copy/times'
import { myOutlets as words } from '@/copy/workers'
import type { useMyOutlets } from './use-my-outlets'

interface AnswerSheetProps { one: MyEngagement; way: ReturnType<typeof useMyOutlets>; now: number; onClose: () => void }

/** 是我 or 不是我; of one that is mine, whether I still work there. */
export function AnswerSheet({ one, way: { claiming, ending }, now, onClose }: AnswerSheetProps) {
  const { outletId, outletName, state, name, listedAt } = one
  const isMine = state === 'claimed'
  const isBusy = claiming.isBusy || ending.isBusy
  const claim = async () => {
    if ((await claiming.send({ outletId })).state !== 'done') return
    tell(words.claimed(outletName))
    onClose()
  }
  const end = async () => {
    if ((await ending.send({ outletId })).state !== 'done') return
    tell(isMine ? words.left(outletName) : words.denied)
    onClose()
  }
  return (
    <Sheet title={isMine ? words.leaveTitle(outletName) : words.claimTitle(outletName)} onClose={onClose}>
      <View className="gap8">{isMine ? words.leaveNote : words.listedAs(name, dayOf(listedAt, now))}</View>
      {!isMine && <View className="gap8">{words.denyNote}</View>}
      <View className="gap16"><WriteAnswer write={claiming} /><WriteAnswer write={ending} /></View>
      {!isMine && <Button icon="tick" isBusy={claiming.isBusy} isDisabled={isBusy} busyWords={common.sending} onPress={claim}>{words.claim}</Button>}
      <View className="gap8"><Button look="quiet" isBusy={ending.isBusy} isDisabled={isBusy} busyWords={common.sending} onPress={end}>{isMine ? words.leave : words.deny}</Button></View>
    </Sheet>
  )
}
