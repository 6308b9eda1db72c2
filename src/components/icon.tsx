import { View } from '@tarojs/components'
import { spoken } from '@/platform/spoken'
import type { IconName } from '@/theme/icons'

export interface IconProps {
  name: IconName
  /** small goes with 14 px words, fact with bold facts, tile with tiles. */
  size?: 'small' | 'fact' | 'tile'
  className?: string
}

/** A picture beside its word; alone it says nothing, so it is never read out. */
export function Icon({ name, size, className }: IconProps) {
  return <View className={`i i-${name}${size ? ` i-${size}` : ''}${className ? ` ${className}` : ''}`} {...spoken({ isHidden: true })} />
}
