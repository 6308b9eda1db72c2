import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { Button } from '@/components/button'
import { Field } from '@/components/field'
import { Foot } from '@/components/foot'
import { Screen } from '@/components/screen'
import { WriteAnswer } from '@/components/write-answer'
import { accounts } from '@/copy/accounts'
import { common } from '@/copy/common'
import { phones } from '@/copy/phones'
import { DeclareButton } from './declare-button'
import { PhonePart } from './phone-part'
import { StepHead } from './step-head'
import { useDeclareRider } from './use-declare-rider'

const MAX_NAME = 12

export interface DeclareStepProps {
  /** What the act says yes to, and that it does. */
  before: ReactNode
  pressing: string
  /** He is a rider of age now. */
  onAdult: () => unknown
}

/** S17.1: who I say I am, and my number. */
export function DeclareStep({ before, pressing, onAdult }: DeclareStepProps) {
  const [name, setName] = useState('')
  const declaring = useDeclareRider({ onDone: ({ age }) => (age === 'adult' ? onAdult() : undefined) })
  const { write, code, isBySms } = declaring
  return (
    <Screen
      title={accounts.joinTitle}
      tone="sign"
      head={<StepHead sign={accounts.declareSign} title={accounts.declareHead} note={accounts.declareNote} />}
      foot={(
        <Foot fine={`${pressing}，${isBySms && !code.proof ? phones.fill : accounts.declareFine}`}>
          <WriteAnswer write={write} />
          <DeclareButton declaring={declaring} age="adult" name={name}>{accounts.declare}</DeclareButton>
          <DeclareButton declaring={declaring} age="16-17" name={name} look="text">{accounts.declareYoung}</DeclareButton>
        </Foot>
      )}
    >
      <View className="pad gap16">
        {isBySms && <PhonePart declaring={declaring} />}
        <Field label={accounts.nameLabel} hint={accounts.nameHint} value={name} maxLength={MAX_NAME} error={write.fields.displayName} onChange={setName} />
        {!isBySms && <PhonePart declaring={declaring} />}
      </View>
      {before}
    </Screen>
  )
}

/** S17.6: a rider of before who has left no number, or whose number is another now. */
export function PhoneStep({ onDone }: { onDone: () => unknown }) {
  const declaring = useDeclareRider({ onDone })
  const { write, code, isBySms } = declaring
  return (
    <Screen
      title={phones.stepTitle}
      tone="sign"
      head={<StepHead sign={phones.stepSign} title={phones.stepHead} note={phones.stepNote} />}
      foot={(
        <Foot fine={isBySms && !code.proof ? phones.fill : phones.phoneHint}>
          <WriteAnswer write={write} />
          <DeclareButton declaring={declaring} age="adult">{phones.stepAct}</DeclareButton>
          <Button look="text" onPress={onDone}>{phones.stepLater}</Button>
        </Foot>
      )}
    >
      <View className="pad gap16"><PhonePart declaring={declaring} /></View>
    </Screen>
  )
}

/** S17.4, S17.5: what is open at 16 and 17, and the one tap at 18. */
export function YoungStep({ onStations }: { onStations: () => unknown }) {
  const { write, declare } = useDeclareRider()
  return (
    <Screen
      title={accounts.joinTitle}
      tone="sign"
      head={<StepHead sign={phones.youngTag} title={phones.youngHead} note={phones.youngNote} />}
      foot={(
        <Foot fine={phones.youngFine}>
          <WriteAnswer write={write} />
          <Button onPress={onStations}>{phones.youngWay}</Button>
          <Button look="text" isBusy={write.isBusy} busyWords={common.sending} onPress={() => declare('adult')}>{phones.youngAct}</Button>
        </Foot>
      )}
    />
  )
}
