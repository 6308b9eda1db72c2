import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Sheet } from '@/components/sheet'
import { WriteAnswer } from '@/components/write-answer'
import { common } from '@/copy/common'
import { whistleWords } from '@/copy/grid'
import { phones } from '@/copy/phones'
import { clockTime, remaining } from '@/copy/times'
import type { AnswerView, LiveWhistle, WhistleData } from './use-live-whistle'

export interface AbsentSheetProps {
  data: WhistleData
  answer: AnswerView
  now: number
  write: LiveWhistle['giveUp']
  onCall?: () => void
  onClose: () => void
}

/** Says what happens when a place is given to the next: it goes, and nothing else does. */
export function AbsentSheet({ data: { whistle: { id: whistleId, arriveBy }, waiting }, answer, now, write, onCall, onClose }: AbsentSheetProps) {
  const { accountId, displayName, arriveAt } = answer
  const saidAt = arriveAt ?? arriveBy
  const send = async () => {
    const ended = await write.send({ whistleId, accountId })
    if (ended.state === 'done') onClose()
  }
  return (
    <Sheet title={whistleWords.absentTitle(displayName)} onClose={onClose}>
      <View className="gap8 t18">{whistleWords.absentSaid(clockTime(saidAt), remaining(saidAt, now))}</View>
      <View className="gap8 t18">{now < arriveBy ? whistleWords.absentNote(waiting) : whistleWords.absentLate}</View>
      <WriteAnswer write={write} />
      <View className="gap16"><Button isBusy={write.isBusy} busyWords={common.sending} onPress={send}>{whistleWords.absentSend}</Button></View>
      <Button look="text" icon="phone" isDisabled={!onCall} onPress={onCall}>{phones.callFirst}</Button>
      <View className="fine">{whistleWords.absentFine}</View>
    </Sheet>
  )
}
