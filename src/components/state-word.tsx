import { View } from '@tarojs/components'
import type { IconName } from '@/theme/icons'
import { Icon } from './icon'

export type StateTone = 'ok' | 'soon' | 'late' | 'idle'

/** The shape that goes with each tone. */
export const stateShapes: Record<StateTone, IconName> = { ok: 'check', soon: 'clock', late: 'warn', idle: 'clock' }

/** Shape, word and colour together, so that the order survives grey-scale. */
export function StateWord({ tone, icon, children }: { tone: StateTone; icon?: IconName; children: string }) {
  return <View className={`state state-${tone}`}><Icon name={icon ?? stateShapes[tone]} size="small" />{children}</View>
}
