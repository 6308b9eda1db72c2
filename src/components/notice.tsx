import { View } from '@tarojs/components'
import { Press } from '@/platform/press'
import { spoken } from '@/platform/spoken'
import type { IconName } from '@/theme/icons'
import { Icon } from './icon'

export interface NoticeProps {
  tone?: 'soon' | 'ok' | 'late' | 'idle'
  icon?: IconName
  children: string
  onPress?: () => void
}

/** One line of news across the page. */
export function Notice({ tone = 'soon', icon = 'clock', children, onPress }: NoticeProps) {
  const classes = `notice notice-${tone}`
  const inside = (
    <>
      <Icon name={icon} />
      <View className="grow">{children}</View>
      {onPress && <Icon name="right" size="fact" />}
    </>
  )
  if (!onPress) return <View className={classes} {...spoken({ role: 'status' })}>{inside}</View>
  return <Press className={classes} onPress={onPress}>{inside}</Press>
}
