import { View } from '@tarojs/components'
import { Press } from '@/platform/press'
import type { IconName } from '@/theme/icons'
import { Icon } from './icon'

export interface DockEnd {
  /** An icon, or a figure in its place. */
  icon?: IconName
  figure?: string
  label: string
  onPress: () => void
}

export interface DockProps {
  left: DockEnd
  act: { icon: IconName; label: string; onPress: () => void }
  right: DockEnd
}

function End({ icon, figure, label, onPress }: DockEnd) {
  return (
    <Press className="dock-end" label={figure ? `${figure} ${label}` : undefined} onPress={onPress}>
      {icon ? <Icon name={icon} /> : <View className="dock-figure">{figure}</View>}
      {label}
    </Press>
  )
}

/** The only tab bar; the honey cell in the middle is the one act. */
export function Dock({ left, act, right }: DockProps) {
  return (
    <View className="dock">
      <End {...left} />
      <Press className="dock-act" onPress={act.onPress}><Icon name={act.icon} />{act.label}</Press>
      <End {...right} />
    </View>
  )
}
