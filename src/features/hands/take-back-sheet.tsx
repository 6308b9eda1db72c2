import { View } from '@tarojs/components'
import { useState } from 'react'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/components/button'
import { Field } from '@/components/field'
import { Sheet } from '@/components/sheet'
import { tell } from '@/components/toast'
import { WriteAnswer } from '@/components/write-answer'
import { common } from '@/copy/common'
import { hands as words } from '@/copy/hands'
import { proposeReversal } from '#types/proposals'

const MAX_REASON = 60

export interface TakeBackSheetProps {
  transferId: string
  /** What is taken back, in a few words. */
  what: string
  /** What is known already of why. */
  because?: string
  onDone: () => unknown
  onClose: () => void
}

/** Asks for an award or grant to be taken back; says who decides and what becomes of what was spent. */
export function TakeBackSheet({ transferId, what, because = '', onDone, onClose }: TakeBackSheetProps) {
  const [reason, setReason] = useState(because.slice(0, MAX_REASON))
  const write = useWrite(proposeReversal, {
    onDone: () => {
      tell(words.takeBackDone)
      onClose()
      return onDone()
    },
  })
  const typed = reason.trim()
  return (
    <Sheet title={words.takeBackTitle(what)} onClose={onClose}>
      <View className="gap8 t18">{words.takeBackWill}</View>
      <Field label={words.takeBackReason} hint={words.takeBackHint} value={reason} onChange={setReason} maxLength={MAX_REASON} error={write.fields.reason} />
      <WriteAnswer write={write} />
      <Button icon="undo" isBusy={write.isBusy} busyWords={common.sending} isDisabled={!typed} onPress={() => write.send({ transferId, reason: typed })}>
        {typed ? words.takeBackSend : words.needReason}
      </Button>
    </Sheet>
  )
}
