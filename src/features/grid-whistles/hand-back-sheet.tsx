import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Sheet } from '@/components/sheet'
import { WriteAnswer } from '@/components/write-answer'
import { common } from '@/copy/common'
import { whistleWords } from '@/copy/grid'
import { returnedOnClose, type LiveWhistle, type WhistleData } from './use-live-whistle'

/** Says how it will be recorded before it is. */
export function HandBackSheet({ data, write, onClose }: { data: WhistleData; write: LiveWhistle['handBack']; onClose: () => void }) {
  const send = async () => {
    const ended = await write.send({ whistleId: data.whistle.id })
    if (ended.state === 'done') onClose()
  }
  return (
    <Sheet title={whistleWords.handBackTitle} onClose={onClose}>
      <View className="gap8 t18">{whistleWords.handBackNote(returnedOnClose(data))}</View>
      <WriteAnswer write={write} />
      <View className="gap16"><Button isBusy={write.isBusy} busyWords={common.sending} onPress={send}>{whistleWords.handBackSend}</Button></View>
      <View className="fine">{whistleWords.handBackFine}</View>
    </Sheet>
  )
}
