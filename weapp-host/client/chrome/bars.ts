import { textOf } from '../../shared/json'
import { app, pageConfig, themed } from '../phone'
import type { OpenPage } from '../router/open-page'
import { tabBarConfig, tabItems, type TabItem } from '../router/tab-pages'
import { child, navigationElement, tabBarElement } from './screen'

export interface NavigationColours { background: string; front: string }

/** What a tap on a bar does; the router fills it in. */
export const barTaps = {
  back: (): void => undefined,
  tab: (_path: string): void => undefined,
}

let isTabBarHidden = false
let colours: NavigationColours | undefined
let drawn: { page: OpenPage; depth: number } | undefined

function drawNavigation(page: OpenPage, depth: number): void {
  const config = pageConfig(page.path)
  navigationElement.replaceChildren()
  navigationElement.hidden = !page.frame.hasNavigationBar
  navigationElement.style.background = colours?.background ?? (themed(config.navigationBarBackgroundColor) || '#000')
  navigationElement.style.color = colours?.front ?? (themed(config.navigationBarTextStyle) === 'black' ? '#000' : '#fff')
  if (depth > 1) child(navigationElement, 'host-back', '‹').addEventListener('click', () => barTaps.back())
  child(navigationElement, 'host-title', page.title)
}

function drawTab(item: TabItem, isSelected: boolean): void {
  const tab = child(tabBarElement, 'host-tab')
  const icon = app.assets[(isSelected && item.selectedIconPath ? item.selectedIconPath : item.iconPath).replace(/^\.?\//, '')]
  if (icon !== undefined) {
    const image = document.createElement('img')
    image.src = icon
    tab.append(image)
  }
  child(tab, 'host-tab-text', item.text).style.color = themed(isSelected ? tabBarConfig?.selectedColor : tabBarConfig?.color)
  if (item.badge) child(tab, 'host-tab-badge', item.badge)
  else if (item.hasDot) child(tab, 'host-tab-dot')
  tab.addEventListener('click', () => {
    drawn?.page.call('onTabItemTap', { index: String(tabItems.indexOf(item)), pagePath: item.pagePath, text: item.text })
    barTaps.tab(item.pagePath)
  })
}

function drawTabs(page: OpenPage): void {
  tabBarElement.replaceChildren()
  tabBarElement.hidden = !page.frame.hasTabBar || isTabBarHidden
  tabBarElement.style.background = themed(textOf(tabBarConfig?.backgroundColor)) || '#fff'
  if (page.frame.hasTabBar) tabItems.forEach((item) => drawTab(item, item.pagePath === page.path))
}

/** Draws both bars for the page that comes on top. */
export function redrawBars(page: OpenPage, depth: number): void {
  if (drawn?.page !== page) colours = undefined
  drawn = { page, depth }
  drawNavigation(page, depth)
  drawTabs(page)
}

function redraw(): void {
  if (drawn) redrawBars(drawn.page, drawn.depth)
}

export function setTitle(title: string): void {
  if (drawn) drawn.page.title = title
  redraw()
}

export function setColours(given: NavigationColours): void {
  colours = given
  redraw()
}

export function hideTabBar(isHidden: boolean): void {
  isTabBarHidden = isHidden
  redraw()
}

export function changeTab(index: number, change: Partial<TabItem>): void {
  const item = tabItems[index]
  if (!item) throw new Error('tabbar item not found')
  Object.assign(item, change)
  redraw()
}
