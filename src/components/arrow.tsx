import { View } from '@tarojs/components'
import { compassWords } from '@/copy/distance'
import { spoken } from '@/platform/spoken'

export type Direction = 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw'

/** The signage arrow: the only heavy glyph there is. */
export function Arrow({ to, size = 'sign' }: { to: Direction; size?: 'sign' | 'small' }) {
  const shape = to.length === 2 ? 'arrow-slant' : 'arrow-straight'
  return <View className={`arrow ${shape} arrow-${to} arrow-${size}`} {...spoken({ role: 'img', label: compassWords[to] })} />
}
