import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { KeyedLine } from '@/components/row'
import { Sheet } from '@/components/sheet'
import { WriteAnswer } from '@/components/write-answer'
import { common } from '@/copy/common'
import { whistleWords } from '@/copy/grid'
import { clockTime } from '@/copy/times'
import { Picture } from '@/platform/picture'
import type { AnswerView, LiveWhistle } from './use-live-whistle'

export interface ConfirmSheetProps {
  whistleId: string
  answer: AnswerView
  pointsEach: number
  write: LiveWhistle['confirm']
  /** Not good yet: it goes back with a reason. */
  onReturn: () => void
  onClose: () => void
}

/** The second person looks at what was done, then says that it is true. */
export function ConfirmSheet({ whistleId, answer, pointsEach, write, onReturn, onClose }: ConfirmSheetProps) {
  const { accountId, displayName, words, photoUrl, arrivedAt, arrivedBy, isListed, returnReason } = answer
  const send = async () => {
    const ended = await write.send({ whistleId, accountId })
    if (ended.state === 'done') onClose()
  }
  return (
    <Sheet title={whistleWords.confirmTitle(displayName)} onClose={onClose}>
      {photoUrl
        ? <Picture className="proof" src={photoUrl} label={common.photo(1)} />
        : <View className="soft gap8">{whistleWords.noPhoto}</View>}
      {words && <KeyedLine word={whistleWords.confirmSaid}>{words}</KeyedLine>}
      {arrivedAt !== null && <KeyedLine word={whistleWords.arrived}>{(isListed ? whistleWords.listedBy : whistleWords.scannedBy)(clockTime(arrivedAt), arrivedBy ?? '')}</KeyedLine>}
      {returnReason !== null && <KeyedLine word={whistleWords.returnedBefore}>{returnReason}</KeyedLine>}
      <WriteAnswer write={write} />
      <View className="gap16"><Button icon="check" isBusy={write.isBusy} busyWords={common.sending} onPress={send}>{whistleWords.confirmSend(pointsEach)}</Button></View>
      <View className="gap8"><Button look="text" isDisabled={write.isBusy} onPress={onReturn}>{whistleWords.returnOne}</Button></View>
      <View className="fine">{whistleWords.confirmFine}</View>
    </Sheet>
  )
}
