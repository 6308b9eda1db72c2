import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Sheet } from '@/components/sheet'
import { WriteAnswer } from '@/components/write-answer'
import { closing } from '@/copy/closing'
import { common } from '@/copy/common'
import type { useClosing } from './use-closing'

/** Asked once more, because there is no way back. */
export function ClosingSheet({ points, write, onClose, onSure }: {
  points: number
  write: ReturnType<typeof useClosing>['write']
  onClose: () => void
  onSure: () => unknown
}) {
  return (
    <Sheet title={closing.ask} onClose={onClose}>
      <View className="gap8">{closing.askNote}</View>
      <View className="gap16">
        <WriteAnswer write={write} />
        <Button look="quiet" isBusy={write.isBusy} busyWords={common.sending} onPress={onSure}>{closing.sure(points)}</Button>
        <View className="gap8" />
        <Button look="text" isDisabled={write.isBusy} onPress={onClose}>{closing.stay}</Button>
      </View>
    </Sheet>
  )
}
