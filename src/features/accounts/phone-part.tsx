import { View } from '@tarojs/components'
import type { FieldCode } from '#types/core/wire'
import { Button } from '@/components/button'
import { Notice } from '@/components/notice'
import { phones } from '@/copy/phones'
import { PhoneFields } from './phone-fields'
import type { Proving } from './use-phone-proof'

/** Where the number comes from: WeChat's button needs nothing here, digits need two fields. */
export function PhonePart({ proving: { code, isBySms, isNotGiven, chooseSms }, fields }: { proving: Proving; fields: Readonly<Record<string, FieldCode>> }) {
  if (isBySms) return <PhoneFields code={code} fields={fields} />
  return (
    <View className="gap8">
      {isNotGiven && <Notice icon="phone">{phones.notGiven}</Notice>}
      <Button look="text" onPress={chooseSms}>{phones.bySms}</Button>
    </View>
  )
}
