import { View } from '@tarojs/components'
import { useState } from 'react'
import { revealPhone } from '#types/phones'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/components/button'
import { Chips } from '@/components/chips'
import { Field } from '@/components/field'
import { Sheet } from '@/components/sheet'
import { SignFact } from '@/components/sign-fact'
import { WriteAnswer } from '@/components/write-answer'
import { common } from '@/copy/common'
import { phones } from '@/copy/phones'
import { phoneCall } from '@/platform/device'
import type { AnswerView } from './use-live-whistle'

const MAX_REASON = 40
const quick = phones.callQuick.map((label) => ({ id: label, label }))

/** 138 0000 0001, as one reads a number out. */
const inGroups = (phone: string) => phone.replace(/^(\d{3})(\d{4})(\d{4})$/, '$1 $2 $3')

/** S17.9: a rider's number to call him, once it is said why. */
export function CallSheet({ whistleId, answer: { accountId, displayName }, onClose }: { whistleId: string; answer: AnswerView; onClose: () => void }) {
  const [reason, setReason] = useState('')
  const write = useWrite(revealPhone)
  const phone = write.data?.phone
  return (
    <Sheet title={phones.callOf(displayName)} onClose={onClose}>
      {phone ? (
        <>
          <View className="gap16"><SignFact size={40} value={inGroups(phone)} /></View>
          <View className="gap16"><Button icon="phone" onPress={() => phoneCall(phone)}>{phones.callNow}</Button></View>
          <View className="fine">{phones.callSeen}</View>
        </>
      ) : (
        <>
          <Chips choices={quick} chosenIds={[reason]} onToggle={setReason} />
          <View className="gap16">
            <Field label={phones.callReason} placeholder={phones.callReasonHint} value={reason} maxLength={MAX_REASON} error={write.fields.reason} onChange={setReason} />
          </View>
          <WriteAnswer write={write} />
          <View className="gap16">
            <Button isBusy={write.isBusy} busyWords={common.sending} isDisabled={reason.trim() === ''} onPress={() => write.send({ whistleId, accountId, reason })}>{phones.callSend}</Button>
          </View>
          <View className="fine">{phones.callFine}</View>
        </>
      )}
    </Sheet>
  )
}
