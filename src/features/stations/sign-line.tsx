import { View } from '@tarojs/components'
import { Phrases } from '@/components/phrases'
import { Tag } from '@/components/tag'

/** The state as a plate, then what comes next: 开着 到 17:00 · 中午不休. */
export function SignLine({ word, phrases }: { word: string; phrases: readonly string[] }) {
  return (
    <View className="line wrap">
      <Tag>{word}</Tag>
      <View className="sub"><Phrases of={phrases} /></View>
    </View>
  )
}
