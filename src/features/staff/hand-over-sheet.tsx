import { useState } from 'react'
import { View } from '@tarojs/components'
import type { OutputOf } from '#types/core/action'
import { handOverPost, type ListedPost } from '#types/posts'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/components/button'
import { Field } from '@/components/field'
import { FootPair } from '@/components/foot'
import { KeyedLine } from '@/components/row'
import { Sheet } from '@/components/sheet'
import { WriteAnswer } from '@/components/write-answer'
import { common } from '@/copy/common'
import { staff as words } from '@/copy/staff'

const PHONE_DIGITS = 11

export type HandedOver = OutputOf<typeof handOverPost>

export interface HandOverSheetProps {
  post: ListedPost
  onCode: (code: HandedOver) => unknown
  /** What else may be done with the post, each on a sheet of its own. */
  onEnd?: (() => void) | undefined
  onWithdraw?: (() => void) | undefined
  onClose: () => void
}

/** S1.14: whose number the post goes to; of a vacant one, who is to fill it. */
export function HandOverSheet({ post: { id, unitName, title, holderName, invitedUntil }, onCode, onEnd, onWithdraw, onClose }: HandOverSheetProps) {
  const [phone, setPhone] = useState('')
  const write = useWrite(handOverPost, { onDone: onCode })
  const isReady = phone.trim().length === PHONE_DIGITS
  return (
    <Sheet title={holderName === null ? words.fillTitle : words.handOverTitle} onClose={onClose}>
      <KeyedLine word={words.post}>{unitName}{title}</KeyedLine>
      <View className="gap8">{holderName === null ? words.fillNote : words.handOverNote}</View>
      {invitedUntil !== null && <View className="gap8">{words.onlyOneCode}</View>}
      <View className="gap16"><Field label={words.phone} hint={words.phoneHint} keyboard="number" value={phone} onChange={setPhone} maxLength={PHONE_DIGITS} error={write.fields.phone} /></View>
      <WriteAnswer write={write} />
      <Button isBusy={write.isBusy} busyWords={common.sending} isDisabled={!isReady} onPress={() => write.send({ postId: id, phone: phone.trim() })}>{isReady ? words.makeCode : words.needPhone}</Button>
      {(onEnd || onWithdraw) && (
        <FootPair>
          {onWithdraw && <Button look="text" onPress={onWithdraw}>{words.withdraw}</Button>}
          {onEnd && <Button look="text" onPress={onEnd}>{words.end}</Button>}
        </FootPair>
      )}
    </Sheet>
  )
}
