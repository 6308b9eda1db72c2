import { View } from '@tarojs/components'
import type { IconName } from '@/theme/icons'
import { Icon } from './icon'

/** 冰水 · 厕所 · 充电: pictures with their words. */
export function Facts({ facts }: { facts: readonly { icon: IconName; label: string }[] }) {
  return (
    <View className="facts">
      {facts.map(({ icon, label }) => <View key={icon} className="facts-one"><Icon name={icon} size="fact" />{label}</View>)}
    </View>
  )
}

export interface PanelFact { icon: IconName; label: string; note?: string; state?: 'has' | 'lacks' | 'doubted' }

/** The functions of a station on one ruled panel: what is there, what is not, what somebody has doubted. */
export function FactPanel({ facts }: { facts: readonly PanelFact[] }) {
  return (
    <View className="panel">
      {facts.map(({ icon, label, note, state = 'has' }) => (
        <View key={label} className={`panel-cell is-${state}`}>
          <Icon name={icon} size="tile" />
          <View className="panel-label">{label}</View>
          {note && <View className="panel-note">{note}</View>}
        </View>
      ))}
    </View>
  )
}
