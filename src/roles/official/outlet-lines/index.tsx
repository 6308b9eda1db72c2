import { View } from '@tarojs/components'
import { MOST_LINES } from '#domain/workers/read-lines'
import { Button } from '@/components/button'
import { Field } from '@/components/field'
import { Foot } from '@/components/foot'
import { Headline } from '@/components/headline'
import { FaultState } from '@/components/list-states'
import { Screen } from '@/components/screen'
import { WriteAnswer } from '@/components/write-answer'
import { outletLines as words } from '@/copy/workers'
import { LineRows } from '@/features/workers/line-rows'
import { useLines } from '@/features/workers/use-lines'
import { back, paramsOf, routes } from '@/routes'

/** Some hundred lines of a name and a number. */
const MAX_TEXT = 20_000

/** S3.3: a list is pasted, looked at as a dry run, and added. */
export default function OutletLinesPage() {
  const { id } = paramsOf(routes.outletLines)
  const way = useLines(id)
  const { text, type, good, became, toAdd, left, isTooMany, isChecking, isSending, fault, write, check, send } = way
  const isDone = became !== undefined && toAdd.length > 0 && left.length === 0
  const sending = words.sending(toAdd.length - left.length + 1, toAdd.length)
  return (
    <Screen
      title={words.title}
      head={<Headline text={isDone ? words.allDone(toAdd.length) : words.lead} />}
      foot={(
        <Foot fine={isDone ? words.doneNote : isTooMany ? words.tooMany(MOST_LINES) : undefined}>
          <WriteAnswer write={write} />
          {isDone
            ? <Button onPress={back}>{words.back}</Button>
            : became
              ? <Button icon="plus" isBusy={isSending || write.isBusy} busyWords={sending} isDisabled={left.length === 0} onPress={send}>{left.length === 0 ? words.nothingToAdd : words.send(left.length)}</Button>
              : <Button isBusy={isChecking} busyWords={words.lines} isDisabled={good.length === 0} onPress={check}>{good.length === 0 ? words.needLines : words.check(good.length)}</Button>}
        </Foot>
      )}
    >
      {!isDone && <View className="pad"><Field label={words.label} placeholder={words.placeholder} hint={words.hint} value={text} onChange={type} maxLength={MAX_TEXT} isMultiline /></View>}
      {fault && <FaultState fault={fault} onRetry={check} />}
      <LineRows of={way} />
    </Screen>
  )
}
