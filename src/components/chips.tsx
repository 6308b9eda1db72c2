import { ScrollView } from '@tarojs/components'
import { Press } from '@/platform/press'
import type { IconName } from '@/theme/icons'
import { Icon } from './icon'

export interface ChipChoice { id: string; label: string; icon?: IconName }

export interface ChipsProps {
  choices: readonly ChipChoice[]
  chosenIds: readonly string[]
  onToggle: (id: string) => void
}

/** Filters in one line that scrolls sideways. */
export function Chips({ choices, chosenIds, onToggle }: ChipsProps) {
  return (
    <ScrollView className="chips" scrollX enhanced showScrollbar={false}>
      {choices.map(({ id, label, icon }) => {
        const isOn = chosenIds.includes(id)
        return (
          <Press key={id} className={isOn ? 'chip is-on' : 'chip'} isChecked={isOn} role="button" onPress={() => onToggle(id)}>
            {icon && <Icon name={icon} size="fact" />}
            {label}
          </Press>
        )
      })}
    </ScrollView>
  )
}
