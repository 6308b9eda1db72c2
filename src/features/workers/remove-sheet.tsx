import { View } from '@tarojs/components'
import { removeWorker, type OutletWorker } from '#types/workers'
import { Button } from '@/components/button'
import { Sheet } from '@/components/sheet'
import { tell } from '@/components/toast'
import { WriteAnswer } from '@/components/write-answer'
import { common } from '@/copy/common'
import { workers as words } from '@/copy/workers'
import { useWrite } from '@/cloud/use-write'

/** He works here no more. */
export function RemoveSheet({ outletId, one, onDone, onClose }: { outletId: string; one: OutletWorker; onDone: () => unknown; onClose: () => void }) {
  const removing = useWrite(removeWorker, { onDone })
  const send = async () => {
    if ((await removing.send({ outletId, workerId: one.id })).state !== 'done') return
    tell(words.removed)
    onClose()
  }
  return (
    <Sheet title={words.removeTitle(one.name, one.phone)} onClose={onClose}>
      <View className="gap8">{words.removeNote}</View>
      <View className="gap16">
        <WriteAnswer write={removing} />
        <Button look="quiet" isBusy={removing.isBusy} busyWords={common.sending} onPress={send}>{words.remove}</Button>
      </View>
    </Sheet>
  )
}
