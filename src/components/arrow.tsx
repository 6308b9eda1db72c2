import { View } from '@tarojs/components'
import { compassWords } from '@/copy/distance'
import { spoken } from '@/platform/spoken'

export const directions = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const
export type Direction = (typeof directions)[number]

/** The nearest of eight directions to a bearing in degrees from north. */
export function directionOf(bearingDegrees: number): Direction {
  const eighth = Math.round((((bearingDegrees % 360) + 360) % 360) / 45) % 8
  return directions[eighth] ?? 'n'
}

/** The signage arrow: the only heavy glyph there is. */
export function Arrow({ to, size = 'sign' }: { to: Direction; size?: 'sign' | 'small' }) {
  const shape = to.length === 2 ? 'arrow-slant' : 'arrow-straight'
  return <View className={`arrow ${shape} arrow-${to} arrow-${size}`} {...spoken({ role: 'img', label: compassWords[to] })} />
}
