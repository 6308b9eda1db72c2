import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '@/components/icon'
import { Press } from '@/platform/press'

export interface TickRowProps {
  name: string
  /** Names the tick for a screen reader. */
  label: string
  isOpen: boolean
  isChosen: boolean
  onToggle: () => void
  /** Under the name: what he says, or what became of it. */
  children?: ReactNode
  /** Beside the tick: something else to press. */
  tail?: ReactNode
}

/** One person of several; the whole row is the tick until it is over. */
export function TickRow({ name, label, isOpen, isChosen, onToggle, children, tail }: TickRowProps) {
  const inside = (
    <>
      <View className={isChosen ? 'tick is-on' : 'tick'}>{isChosen && <Icon name="check" />}</View>
      <View className="grow">
        <View className="confirm-name">{name}</View>
        {children}
      </View>
    </>
  )
  return (
    <View className="confirm-row">
      {isOpen
        ? <Press className="confirm-tick" role="checkbox" isChecked={isChosen} label={label} onPress={onToggle}>{inside}</Press>
        : <View className="confirm-tick is-over">{inside}</View>}
      {isOpen && tail}
    </View>
  )
}
