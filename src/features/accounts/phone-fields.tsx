import { View } from '@tarojs/components'
import type { FieldCode } from '#types/core/wire'
import { Button } from '@/components/button'
import { Field } from '@/components/field'
import { WriteAnswer } from '@/components/write-answer'
import { common } from '@/copy/common'
import { phones } from '@/copy/phones'
import type { PhoneCode } from './use-phone-code'

const PHONE_DIGITS = 11
const CODE_DIGITS = 6

/** Where one types a number and what was sent to it. */
export function PhoneFields({ code, fields }: { code: PhoneCode; fields: Readonly<Record<string, FieldCode>> }) {
  const { phone, setPhone, digits, setDigits, write, send, isSent, canSend, waitSeconds } = code
  return (
    <>
      <Field
        label={phones.phone} keyboard="number" value={phone} maxLength={PHONE_DIGITS} hint={phones.phoneHint}
        error={write.fields.phone ?? fields['phone.phone']} onChange={setPhone}
      />
      <WriteAnswer write={write} />
      <Button look="quiet" isDisabled={!canSend || waitSeconds > 0} isBusy={write.isBusy} busyWords={common.sending} onPress={send}>
        {waitSeconds > 0 ? phones.sendIn(waitSeconds) : phones.sendCode}
      </Button>
      <View className="gap8">
        <Field
          label={phones.digits} keyboard="number" value={digits} maxLength={CODE_DIGITS} hint={isSent ? phones.sent(phone.trim()) : phones.digitsHint}
          error={fields['phone.digits']} onChange={setDigits}
        />
      </View>
    </>
  )
}
