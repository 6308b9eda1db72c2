import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Notice } from '@/components/notice'
import { phones } from '@/copy/phones'
import { PhoneFields } from './phone-fields'
import type { Declaring } from './use-declare-rider'

/** Where the number comes from: WeChat's button needs nothing here, digits need two fields. */
export function PhonePart({ declaring: { write, code, isBySms, isNotGiven, chooseSms } }: { declaring: Declaring }) {
  if (isBySms) return <PhoneFields code={code} fields={write.fields} />
  return (
    <View className="gap8">
      {isNotGiven && <Notice icon="phone">{phones.notGiven}</Notice>}
      <Button look="text" onPress={chooseSms}>{phones.bySms}</Button>
    </View>
  )
}
