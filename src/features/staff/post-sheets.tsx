import { useState } from 'react'
import { View } from '@tarojs/components'
import { endPost, withdrawInvitation, type ListedPost } from '#types/posts'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/components/button'
import { Field } from '@/components/field'
import { FootPair } from '@/components/foot'
import { KeyedLine } from '@/components/row'
import { Sheet } from '@/components/sheet'
import { tell } from '@/components/toast'
import { WriteAnswer } from '@/components/write-answer'
import { common } from '@/copy/common'
import { staff as words } from '@/copy/staff'

const MAX_REASON = 60

export interface PostSheetProps { post: ListedPost; onMoved: () => unknown; onClose: () => void }

/** S1.11: asked once, with the words he reads. */
export function EndPostSheet({ post: { id, holderName, title, unitName }, onMoved, onClose }: PostSheetProps) {
  const [reason, setReason] = useState('')
  const name = holderName ?? ''
  const write = useWrite(endPost, {
    onDone: () => {
      tell(words.ended(name))
      onClose()
      return onMoved()
    },
  })
  return (
    <Sheet title={words.endTitle(name)} onClose={onClose}>
      <KeyedLine word={words.post}>{unitName}{title}</KeyedLine>
      <View className="gap8">{words.endNote}</View>
      <View className="gap16"><Field label={words.reason} hint={words.reasonHint} value={reason} onChange={setReason} maxLength={MAX_REASON} error={write.fields.reason} /></View>
      <WriteAnswer write={write} />
      <Button look="quiet" isBusy={write.isBusy} busyWords={common.sending} isDisabled={!reason.trim()} onPress={() => write.send({ postId: id, reason })}>
        {reason.trim() ? words.endSure : words.needReason}
      </Button>
      <FootPair><Button look="text" isDisabled={write.isBusy} onPress={onClose}>{words.keep}</Button></FootPair>
    </Sheet>
  )
}

/** S1.13: the code that was handed out does nothing any more. */
export function WithdrawSheet({ post: { id, title, unitName }, onMoved, onClose }: PostSheetProps) {
  const write = useWrite(withdrawInvitation, {
    onDone: () => {
      tell(words.withdrawn)
      onClose()
      return onMoved()
    },
  })
  return (
    <Sheet title={words.withdrawTitle} onClose={onClose}>
      <KeyedLine word={words.post}>{unitName}{title}</KeyedLine>
      <View className="gap8">{words.withdrawNote}</View>
      <View className="gap16"><WriteAnswer write={write} /></View>
      <Button look="quiet" isBusy={write.isBusy} busyWords={common.sending} onPress={() => write.send({ postId: id })}>{words.withdraw}</Button>
      <FootPair><Button look="text" isDisabled={write.isBusy} onPress={onClose}>{words.keep}</Button></FootPair>
    </Sheet>
  )
}
