import { View } from '@tarojs/components'

export interface TimePlateProps {
  /** late is solid, soon a tint, later plain: nothing is coloured that needs no haste. */
  tone: 'late' | 'soon' | 'later'
  /** 超 12 · 剩 44 · 今天. */
  main: string
  /** 分 · 小时 · 17:00. */
  under: string
}

/** How long is left, in words. */
export function TimePlate({ tone, main, under }: TimePlateProps) {
  return <View className={`time time-${tone}`}><View className="time-main">{main}</View><View className="time-under">{under}</View></View>
}
