import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Foot } from '@/components/foot'
import { KeyedLine } from '@/components/row'
import { Screen } from '@/components/screen'
import { Headline } from '@/components/headline'
import { WriteAnswer } from '@/components/write-answer'
import { common } from '@/copy/common'
import { sessions as words } from '@/copy/sessions'
import { dayAndTime } from '@/copy/times'
import type { useLetIn } from './use-let-in'

/** S1.22: which computer asks and since when, and the one act that lets it in. */
export function LetInView({ letIn: { asking, write, letIn, dismiss }, now }: { letIn: ReturnType<typeof useLetIn>; now: number }) {
  if (!asking) return null
  return (
    <Screen
      title={words.title}
      tone="sign"
      head={(
        <>
          <Headline text={words.letInTitle} size={40} isStacked />
          <View className="sub gap8">{words.letInNote}</View>
        </>
      )}
      foot={(
        <Foot>
          <WriteAnswer write={write} />
          <Button isBusy={write.isBusy} busyWords={common.sending} onPress={letIn}>{words.letIn}</Button>
          <Button look="text" isDisabled={write.isBusy} onPress={dismiss}>{words.notMine}</Button>
        </Foot>
      )}
    >
      <KeyedLine word={words.browser}>{asking.browser}</KeyedLine>
      <KeyedLine word={words.asked}>{dayAndTime(asking.issuedAt, now)}</KeyedLine>
    </Screen>
  )
}
