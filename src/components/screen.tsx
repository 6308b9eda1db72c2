import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { spoken } from '@/platform/spoken'
import { appearanceClass, useAppearance } from '@/theme/appearance'
import { NavBar, type NavBarProps } from './nav-bar'
import { Plate } from './plate'
import { Toast } from './toast'

export interface ScreenProps extends NavBarProps {
  /** The sign: continues the navigation bar in its tone. */
  head?: ReactNode
  /** Stays at thumb height: `Foot` or `Dock`. */
  foot?: ReactNode
  /** Sheets and full-screen answers: they belong at the page's root. */
  over?: ReactNode
  /** A table for a wide screen; else a page is as wide as a phone. */
  isWide?: boolean
  children?: ReactNode
}

/** A page's root: colours, type size, safe areas, navigation bar, sign, body, foot. */
export function Screen({ head, foot, over, isWide, children, ...nav }: ScreenProps) {
  const appearance = useAppearance()
  return (
    <View className={`screen${isWide ? ' is-wide' : ''}${appearanceClass(appearance)}`} {...spoken({ role: 'main' })}>
      <NavBar {...nav} />
      {head && <Plate tone={nav.tone ?? 'plain'}>{head}</Plate>}
      <View className="body">{children}</View>
      {foot}
      {over}
      <Toast />
    </View>
  )
}
