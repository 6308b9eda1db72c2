import { View } from '@tarojs/components'
import { Field } from '@/components/field'
import { Foot } from '@/components/foot'
import { FullScreenAnswer } from '@/components/full-screen-answer'
import { Headline } from '@/components/headline'
import { Skeleton } from '@/components/list-states'
import { ScanScreen } from '@/components/scan-screen'
import { Screen } from '@/components/screen'
import { CODE_DIGITS } from '@/components/use-scanning'
import { WriteAnswer } from '@/components/write-answer'
import { useServerNow } from '@/cloud/server-clock'
import { useMe } from '@/cloud/session'
import { common } from '@/copy/common'
import { duty as words } from '@/copy/keeper'
import { joinPost } from '@/copy/official'
import { dayAndTime } from '@/copy/times'
import { PhonePart } from '@/features/accounts/phone-part'
import { ProofButton } from '@/features/accounts/proof-button'
import { usePhoneProof } from '@/features/accounts/use-phone-proof'
import { useTakeDuty } from '@/features/counter/use-duty'
import { replace, routes } from '@/routes'

const MAX_NAME = 12

/** Who is not known here yet types the code with a name and proves a number. */
function NewcomerForm({ duty: { digits, setDigits, name, setName, write, send } }: { duty: ReturnType<typeof useTakeDuty> }) {
  const proving = usePhoneProof()
  const missing = digits.length < CODE_DIGITS ? words.needDigits : name.trim() ? null : joinPost.needName
  return (
    <Screen
      title={words.takeTitle}
      foot={(
        <Foot fine={words.fine}>
          <WriteAnswer write={write} />
          <ProofButton isBusy={write.isBusy} busyWords={common.sending} isDisabled={missing !== null} proving={proving} onProof={(phone) => send(digits, phone)}>{missing ?? words.take}</ProofButton>
        </Foot>
      )}
    >
      <View className="pad">
        <Headline text={words.lead} size={40} />
        <View className="gap16" />
        <Field label={words.digits} hint={words.digitsHint} keyboard="number" value={digits} onChange={setDigits} maxLength={CODE_DIGITS} error={write.fields.digits} />
        <Field label={joinPost.name} hint={joinPost.nameHint} value={name} onChange={setName} maxLength={MAX_NAME} error={write.fields.displayName} />
        <PhonePart proving={proving} fields={write.fields} />
      </View>
    </Screen>
  )
}

/** S1.16: today's keeper, by the code on a colleague's phone. */
export default function TakeDutyPage() {
  const duty = useTakeDuty()
  const { isLoading } = useMe()
  const now = useServerNow()
  const { done } = duty
  if (done) {
    return (
      <Screen
        title={words.takeTitle}
        over={<FullScreenAnswer tone="yes" title={words.done} note={words.doneNote(done.unitName, dayAndTime(done.until, now))} act={{ label: words.go, onPress: () => replace(routes.counter, { id: done.unitId }) }} />}
      />
    )
  }
  if (isLoading) return <Screen title={words.takeTitle}><Skeleton /></Screen>
  return duty.isKnown ? <ScanScreen title={words.takeTitle} says={words.says} {...duty.scanning} /> : <NewcomerForm duty={duty} />
}
