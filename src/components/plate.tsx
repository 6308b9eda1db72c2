import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

/** sign: a fact that holds · mute: closed, offline · late: overdue. */
export type Tone = 'plain' | 'sign' | 'mute' | 'late'

/** A flat block whose colour states one thing. As a screen's head it continues the navigation bar. */
export function Plate({ tone = 'sign', children }: { tone?: Tone; children: ReactNode }) {
  return <View className={`plate plate-${tone}`}><View className="plate-in">{children}</View></View>
}
