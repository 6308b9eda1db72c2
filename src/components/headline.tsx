import { Text, View } from '@tarojs/components'
import { spoken } from '@/platform/spoken'

/** Phrases are set apart by a middle dot; a line breaks between them, never inside one. */
export const phrasesOf = (text: string) => text.split(/\s*·\s*/).filter(Boolean)

/** 放锥桶 · 看护 20 分钟: each phrase stays whole. */
export function Headline({ text, size = 28, isStacked = false }: { text: string; size?: 22 | 28 | 40; isStacked?: boolean }) {
  const phrases = phrasesOf(text)
  return (
    <View className={`headline headline-${size}${isStacked ? ' is-stacked' : ''}`} {...spoken({ role: 'heading', level: 2 })}>
      {phrases.map((phrase, index) => (
        <Text key={phrase} className={index > 0 && !isStacked ? 'phrase phrase-next' : 'phrase'}>{phrase}</Text>
      ))}
    </View>
  )
}
