import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import type { Agreed } from '#types/consents'
import { Button } from '@/components/button'
import { Field } from '@/components/field'
import { Foot } from '@/components/foot'
import { Screen } from '@/components/screen'
import { WriteAnswer } from '@/components/write-answer'
import { accounts } from '@/copy/accounts'
import { common } from '@/copy/common'
import { phones } from '@/copy/phones'
import { PhonePart } from './phone-part'
import { ProofButton } from './proof-button'
import { StepHead } from './step-head'
import { useDeclareRider } from './use-declare-rider'

const MAX_NAME = 12

export interface DeclareStepProps {
  /** What the act says yes to, and that it does. */
  before: ReactNode
  pressing: string
  /** The same, for the record: only who is of age says it. */
  agreesTo: Agreed[]
}

/** S17.1: who I say I am, and my number. */
export function DeclareStep({ before, pressing, agreesTo }: DeclareStepProps) {
  const [name, setName] = useState('')
  const { write, proving, declare } = useDeclareRider({ agreesTo })
  const { isBySms, isMissing } = proving
  const sending = { proving, isBusy: write.isBusy, busyWords: common.sending }
  return (
    <Screen
      title={accounts.joinTitle}
      tone="sign"
      head={<StepHead sign={accounts.declareSign} title={accounts.declareHead} note={accounts.declareNote} />}
      foot={(
        <Foot fine={`${pressing}，${isMissing ? phones.fill : accounts.declareFine}`}>
          <WriteAnswer write={write} />
          <ProofButton {...sending} onProof={(phone) => declare('adult', { name, phone })}>{accounts.declare}</ProofButton>
          <ProofButton {...sending} look="text" onProof={(phone) => declare('16-17', { name, phone })}>{accounts.declareYoung}</ProofButton>
        </Foot>
      )}
    >
      <View className="pad gap16">
        {isBySms && <PhonePart proving={proving} fields={write.fields} />}
        <Field label={accounts.nameLabel} hint={accounts.nameHint} value={name} maxLength={MAX_NAME} error={write.fields.displayName} onChange={setName} />
        {!isBySms && <PhonePart proving={proving} fields={write.fields} />}
      </View>
      {before}
    </Screen>
  )
}

/** S17.6: a rider of before who has left no number, or whose number is another now. */
export function PhoneStep({ onDone }: { onDone: () => unknown }) {
  const { write, proving, declare } = useDeclareRider({ onDone })
  const { isMissing } = proving
  const sending = { proving, isBusy: write.isBusy, busyWords: common.sending }
  return (
    <Screen
      title={phones.stepTitle}
      tone="sign"
      head={<StepHead sign={phones.stepSign} title={phones.stepHead} note={phones.stepNote} />}
      foot={(
        <Foot fine={isMissing ? phones.fill : phones.phoneHint}>
          <WriteAnswer write={write} />
          <ProofButton {...sending} onProof={(phone) => declare('adult', { phone })}>{phones.stepAct}</ProofButton>
          <Button look="text" onPress={onDone}>{phones.stepLater}</Button>
        </Foot>
      )}
    >
      <View className="pad gap16"><PhonePart proving={proving} fields={write.fields} /></View>
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
