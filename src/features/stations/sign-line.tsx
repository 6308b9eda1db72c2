import { Text, View } from '@tarojs/components'
import { Tag } from '@/components/tag'

/** The state as a plate, then what comes next: 开着 到 17:00 · 中午不休. */
export function SignLine({ word, phrases }: { word: string; phrases: readonly string[] }) {
  return (
    <View className="line wrap">
      <Tag>{word}</Tag>
      {phrases.map((phrase, index) => (
        <Text key={phrase} className="sub one-line">{index > 0 && <View className="dot-between" />}{phrase}</Text>
      ))}
    </View>
  )
}
