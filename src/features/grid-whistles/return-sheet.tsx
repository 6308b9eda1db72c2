import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { Chips } from '@/components/chips'
import { Field } from '@/components/field'
import { Sheet } from '@/components/sheet'
import { WriteAnswer } from '@/components/write-answer'
import { common } from '@/copy/common'
import { whistleWords } from '@/copy/grid'
import { MAX_RETURN_REASON } from '#types/whistle-work'
import type { AnswerView, LiveWhistle } from './use-live-whistle'

const quick = whistleWords.returnQuick.map((label) => ({ id: label, label }))

export interface ReturnSheetProps {
  whistleId: string
  answer: AnswerView
  sendBack: LiveWhistle['sendBack']
  onClose: () => void
}

/** Why the work goes back, in words the rider reads; the usual ones with one tap. */
export function ReturnSheet({ whistleId, answer: { accountId, displayName }, sendBack, onClose }: ReturnSheetProps) {
  const [reason, setReason] = useState(sendBack.draftOf(accountId))
  const { write } = sendBack
  const send = () => {
    sendBack.send({ whistleId, accountId, reason }, displayName)
    onClose()
  }
  return (
    <Sheet title={whistleWords.returnTitle(displayName)} onClose={onClose}>
      <Chips choices={quick} chosenIds={[reason]} onToggle={setReason} />
      <View className="gap16">
        <Field
          label={whistleWords.returnReason} placeholder={whistleWords.returnHint} value={reason} maxLength={MAX_RETURN_REASON} isMultiline
          error={write.fields.reason} onChange={setReason}
        />
      </View>
      <WriteAnswer write={write} />
      <View className="gap16">
        <Button isBusy={write.isBusy} busyWords={common.sending} isDisabled={reason.trim() === ''} onPress={send}>{whistleWords.returnSend}</Button>
      </View>
      <View className="fine">{whistleWords.returnFine}</View>
    </Sheet>
  )
}
