import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { spoken } from '@/platform/spoken'
import type { IconName } from '@/theme/icons'
import { Icon } from './icon'

export interface SectionProps {
  title: string
  icon?: IconName
  /** At the right: who looked and when, a count. */
  note?: ReactNode
  children?: ReactNode
}

export function Section({ title, icon, note, children }: SectionProps) {
  return (
    <>
      <View className="section">
        {icon && <Icon name={icon} />}
        <View className="section-title" {...spoken({ role: 'heading', level: 2 })}>{title}</View>
        {note && <View className="section-note">{note}</View>}
      </View>
      {children}
    </>
  )
}
