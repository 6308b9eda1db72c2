import { Text } from '@tarojs/components'
import type { ReactNode } from 'react'

/** solid: the state, on a sign · outline: a kind · ink: a count. */
export function Tag({ look = 'solid', children }: { look?: 'solid' | 'outline' | 'ink'; children: ReactNode }) {
  return <Text className={`tag tag-${look}`}>{children}</Text>
}
