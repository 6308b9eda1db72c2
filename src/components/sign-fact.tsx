import { Text, View } from '@tarojs/components'

export interface SignFactProps {
  value: string
  unit?: string
  /** A word before the number: 到 17:00, 还差 2 人. */
  before?: string
  size?: 96 | 56 | 40 | 28
}

/** The one sign-size fact of a screen. Number and unit are one word and never wrap. */
export function SignFact({ value, unit, before, size = 96 }: SignFactProps) {
  return (
    <View className={`fact fact-${size}`}>
      {before && <Text className="fact-before">{before}</Text>}
      {value}
      {unit && <Text className="fact-unit">{unit}</Text>}
    </View>
  )
}
