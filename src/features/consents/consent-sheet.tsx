import { useState } from 'react'
import { View } from '@tarojs/components'
import type { ConsentView } from '#types/consents'
import { Button } from '@/components/button'
import { KeyedLine } from '@/components/row'
import { Sheet } from '@/components/sheet'
import { tell } from '@/components/toast'
import { WriteAnswer } from '@/components/write-answer'
import { common } from '@/copy/common'
import { consents as words, consentStatusWords, consentWords } from '@/copy/consents'
import { dayAndTime } from '@/copy/times'
import type { useConsents } from './use-consents'

export interface ConsentSheetProps { row: ConsentView; consents: ReturnType<typeof useConsents>; now: number; onClose: () => void }

/** The words, when he said what, and the way back; taking it back says first what stops. */
export function ConsentSheet({ row, consents, now, onClose }: ConsentSheetProps) {
  const [isAsking, setAsking] = useState(false)
  const { title, what, stops } = consentWords[row.kind]
  return (
    <Sheet title={isAsking ? words.withdraw : title} onClose={onClose}>
      {isAsking ? <View className="gap8">{stops}</View> : what.map((line) => <View key={line} className="gap8">{line}</View>)}
      {!isAsking && row.history.length > 0 && (
        <View className="gap16">
          {row.history.map(({ status, textVersion, at }) => (
            <KeyedLine key={at} word={consentStatusWords[status]}>{`${dayAndTime(at, now)}，${words.version(textVersion)}`}</KeyedLine>
          ))}
        </View>
      )}
      <View className="gap16">
        {row.isInForce
          ? <Withdrawing row={row} consents={consents} isAsking={isAsking} onAsk={setAsking} onClose={onClose} />
          : <Giving row={row} consents={consents} onClose={onClose} />}
      </View>
    </Sheet>
  )
}

function Giving({ row, consents: { giving, isGiving, give }, onClose }: Pick<ConsentSheetProps, 'row' | 'consents' | 'onClose'>) {
  const agree = async () => {
    if ((await give(row.kind)).state !== 'done') return
    tell(words.given)
    onClose()
  }
  return (
    <>
      <WriteAnswer write={giving} />
      <Button isBusy={isGiving} busyWords={common.sending} onPress={agree}>{words.agreeAgain}</Button>
    </>
  )
}

function Withdrawing({ row, consents: { withdrawing, withdraw }, isAsking, onAsk, onClose }: Pick<ConsentSheetProps, 'row' | 'consents' | 'onClose'> & { isAsking: boolean; onAsk: (isAsking: boolean) => void }) {
  const sure = async () => {
    if ((await withdraw(row.kind)).state !== 'done') return
    tell(words.withdrawn)
    onClose()
  }
  if (!isAsking) return <Button look="quiet" onPress={() => onAsk(true)}>{words.withdraw}</Button>
  return (
    <>
      <WriteAnswer write={withdrawing} />
      <Button look="quiet" isBusy={withdrawing.isBusy} busyWords={common.sending} onPress={sure}>{words.withdrawSure[row.kind]}</Button>
      <View className="gap8" />
      <Button look="text" isDisabled={withdrawing.isBusy} onPress={() => onAsk(false)}>{words.keep}</Button>
    </>
  )
}
