import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Sheet } from '@/components/sheet'
import { tell } from '@/components/toast'
import { WriteAnswer } from '@/components/write-answer'
import { common } from '@/copy/common'
import { units as words } from '@/copy/units'
import type { ShownUnit, useUnit } from './use-unit'

/** Asked once, with what is still open there: there is no way back. */
export function CloseUnitSheet({ shown, way: { closing, close }, onDone, onClose }: { shown: ShownUnit; way: ReturnType<typeof useUnit>; onDone: () => unknown; onClose: () => void }) {
  const { unit: { name }, openWhistles, openReports, heldRedemptions } = shown
  const work = words.work(openWhistles, openReports, heldRedemptions)
  const send = async () => {
    if ((await close()).state !== 'done') return
    tell(words.closed(name))
    onClose()
    onDone()
  }
  return (
    <Sheet title={words.closeTitle(name)} onClose={onClose}>
      <View className="gap8">{words.closeNote}</View>
      <View className="gap8">{work ? words.closeOpen(work) : words.closeNone}</View>
      <View className="gap16"><WriteAnswer write={closing} /></View>
      <View className="acts">
        <Button look="quiet" isBusy={closing.isBusy} busyWords={common.sending} onPress={send}>{words.closeSure}</Button>
        <Button look="quiet" onPress={onClose}>{words.keep}</Button>
      </View>
    </Sheet>
  )
}
