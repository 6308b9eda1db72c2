import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Button } from '@/components/button'
import { Field } from '@/components/field'
import { Foot } from '@/components/foot'
import { Skeleton } from '@/components/list-states'
import { Screen } from '@/components/screen'
import { WriteAnswer } from '@/components/write-answer'
import { useMe } from '@/cloud/session'
import { accounts } from '@/copy/accounts'
import { common } from '@/copy/common'
import { consents as consentCopy } from '@/copy/consents'
import { StepHead } from '@/features/accounts/step-head'
import { useDeclareRider } from '@/features/accounts/use-declare-rider'
import { BeforeJoining } from '@/features/consents/before-joining'
import { ConsentsWaiting } from '@/features/consents/consent-step'
import { useConsents } from '@/features/consents/use-consents'
import { back, paramsOf, routes } from '@/routes'
import { CommunityStep, ConsentStep } from './steps'

const MAX_NAME = 12

type Consents = ReturnType<typeof useConsents>

function DeclareStep({ consents }: { consents: Consents }) {
  const [name, setName] = useState('')
  const { write, declare } = useDeclareRider()
  /** S1.20: the act says yes to what stands above it; the rider is there before his yes can be kept. */
  const agree = async () => {
    if ((await declare(name)).state === 'done') await consents.give('participation')
  }
  return (
    <Screen
      title={accounts.joinTitle}
      tone="sign"
      head={<StepHead sign={accounts.declareSign} title={accounts.declareHead} note={accounts.declareNote} />}
      foot={(
        <Foot fine={`${consentCopy.pressing}，${accounts.declareFine}`}>
          <WriteAnswer write={write} />
          <Button isBusy={write.isBusy} busyWords={common.sending} onPress={agree}>{accounts.declare}</Button>
        </Foot>
      )}
    >
      <View className="pad gap16">
        <Field label={accounts.nameLabel} hint={accounts.nameHint} value={name} maxLength={MAX_NAME} error={write.fields.displayName} onChange={setName} />
      </View>
      <BeforeJoining />
    </Screen>
  )
}

/** Becoming a rider, which says yes to taking part, and joining a community: three taps. Who came for a whistle goes back to it, which names its community. */
export default function JoinPage() {
  const { isRider, isLoading } = useMe()
  const consents = useConsents(isRider)
  const hasAgreed = consents.isInForce('participation')
  const isThrough = hasAgreed === true && paramsOf(routes.join).whistle !== undefined
  useEffect(() => {
    if (isThrough) void back()
  }, [isThrough])
  if (isLoading || isThrough) return <Screen title={accounts.joinTitle}><Skeleton /></Screen>
  if (!isRider) return <DeclareStep consents={consents} />
  if (hasAgreed === undefined || (consents.isGiving && !hasAgreed)) return <Screen title={accounts.joinTitle}><ConsentsWaiting consents={consents} /></Screen>
  return hasAgreed ? <CommunityStep /> : <ConsentStep consents={consents} />
}
