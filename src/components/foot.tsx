import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

/** What stays at thumb height: the act, under it at most two words to press, under these the small print. */
export function Foot({ isPlain = false, fine, children }: { isPlain?: boolean; fine?: ReactNode; children?: ReactNode }) {
  return (
    <View className={isPlain ? 'foot is-plain' : 'foot'}>
      {children}
      {fine && <View className="fine">{fine}</View>}
    </View>
  )
}

/** Two quieter acts side by side under the main one. */
export function FootPair({ children }: { children: ReactNode }) {
  return <View className="foot-pair">{children}</View>
}
