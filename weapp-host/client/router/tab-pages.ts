import { isRecord, listOf, textOf } from '../../shared/json'
import { appConfig } from '../phone'

export interface TabItem { pagePath: string; text: string; iconPath: string; selectedIconPath: string; badge: string; hasDot: boolean }

export const tabBarConfig: Readonly<Record<string, unknown>> | undefined = isRecord(appConfig.tabBar) ? appConfig.tabBar : undefined

export const tabItems: TabItem[] = listOf(tabBarConfig?.list).filter(isRecord).map((item) => ({
  pagePath: textOf(item.pagePath).replace(/^\//, ''),
  text: textOf(item.text),
  iconPath: textOf(item.iconPath),
  selectedIconPath: textOf(item.selectedIconPath),
  badge: '',
  hasDot: false,
}))

export function isTabPage(path: string): boolean {
  return tabItems.some(({ pagePath }) => pagePath === path)
}

export const hasNativeTabBar = tabBarConfig !== undefined && tabBarConfig.custom !== true
export const hasCustomTabBar = tabBarConfig?.custom === true
