import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { common } from '@/copy/common'
import { metrics } from '@/platform/metrics'
import { Press } from '@/platform/press'
import { spoken } from '@/platform/spoken'
import { back } from '@/routes'
import { Icon } from './icon'
import type { Tone } from './plate'

export interface NavBarProps {
  title?: string
  tone?: Tone
  /** Stands in the place of back and title: home's place, a counter's name. */
  lead?: ReactNode
  action?: ReactNode
  /** A cross instead of an arrow: the page is a step aside. */
  isModal?: boolean
}

/** Our own on both ends: WeChat's cannot take the sign's colour, browsers have none. */
export function NavBar({ title, tone = 'plain', lead, action, isModal = false }: NavBarProps) {
  const { statusBarHeight, navHeight, capsuleSpace } = metrics()
  const room = { paddingTop: `${statusBarHeight}px`, paddingRight: `${capsuleSpace}px`, minHeight: `${navHeight}px` }
  return (
    <View className={`nav nav-${tone}`} style={statusBarHeight ? room : undefined}>
      {lead ?? (
        <>
          <Press className="nav-back" label={isModal ? common.close : common.back} onPress={() => void back()}>
            <Icon name={isModal ? 'close' : 'left'} />
          </Press>
          {title && <View className="nav-title" {...spoken({ role: 'heading', level: 1 })}>{title}</View>}
        </>
      )}
      {action && <View className="push">{action}</View>}
    </View>
  )
}
