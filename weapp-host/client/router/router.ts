import { loadView } from '../app/modules'
import { codeSpace, views } from '../framework/space'
import { allPages } from '../phone'
import { failed } from '../report'
import { barTaps, redrawBars } from '../chrome/bars'
import { pagesElement } from '../chrome/screen'
import { OpenPage } from './open-page'
import { hasCustomTabBar, hasNativeTabBar, isTabPage } from './tab-pages'
import { readUrl, type Target } from './urls'

const stackLimit = 10

const stack: OpenPage[] = []
/** Tab pages stay alive while another tab is in front. */
const keptTabs = new Map<string, OpenPage>()

export function pageStack(): readonly OpenPage[] {
  return stack
}

export function topPage(): OpenPage | undefined {
  return stack[stack.length - 1]
}

export class NavigationRefusal extends Error {}

/** Each of these is a fault of the app, never of its user: it is refused as WeChat refuses it, and reported. */
function refuse(reason: string): never {
  failed(`navigation refused: ${reason}`)
  throw new NavigationRefusal(reason)
}

function targetOf(url: string): Target {
  const target = readUrl(url, topPage()?.path ?? '')
  if (!allPages.includes(target.path)) refuse(`page "${target.path}" is not found`)
  return target
}

function addCustomTabBar(page: OpenPage): void {
  const path = 'custom-tab-bar/index'
  loadView(path)
  const bar = views.createRoot('custom-tab-bar', codeSpace, path)
  const placeholder = document.createElement('div')
  page.frame.frame.append(placeholder)
  const [parent, place]: [unknown, unknown] = [page.frame.frame, placeholder]
  bar.attach(parent as Parameters<typeof bar.attach>[0], place as Parameters<typeof bar.attach>[1])
  page.instance.getTabBar = () => bar.get()
}

function open({ path, query }: Target): OpenPage {
  const isTab = isTabPage(path)
  const page = new OpenPage(path, query, isTab && hasNativeTabBar)
  if (isTab) keptTabs.set(path, page)
  if (isTab && hasCustomTabBar) addCustomTabBar(page)
  stack.push(page)
  redrawBars(page, stack.length)
  page.start(pagesElement)
  return page
}

function closeTop(): void {
  const page = stack.pop()
  if (!page) return
  keptTabs.delete(page.path)
  page.close()
}

function closeAll(): void {
  while (stack.length > 0) closeTop()
  keptTabs.forEach((page) => page.close())
  keptTabs.clear()
}

export function launchPage(target: Target): OpenPage {
  closeAll()
  return open(target)
}

export function navigateTo(url: string, events: Readonly<Record<string, unknown>>): OpenPage {
  const target = targetOf(url)
  if (isTabPage(target.path)) refuse(`can not navigateTo the tabbar page ${target.path}`)
  if (stack.length >= stackLimit) refuse('webview count limit exceed')
  topPage()?.hidden()
  const page = open(target)
  Object.entries(events).forEach(([name, listener]) => { if (typeof listener === 'function') page.channel.on(name, (...args) => { listener(...args) }) })
  return page
}

export function redirectTo(url: string): void {
  const target = targetOf(url)
  if (isTabPage(target.path)) refuse(`can not redirectTo the tabbar page ${target.path}`)
  closeTop()
  open(target)
}

export function reLaunch(url: string): void {
  launchPage(targetOf(url))
}

export function switchTab(url: string): void {
  const target = targetOf(url)
  if (!isTabPage(target.path)) refuse(`can not switchTab to the page ${target.path}, it is not in the tab bar`)
  if (url.includes('?')) refuse(`switchTab takes no query: ${url}`)
  const previous = topPage()
  if (previous?.path === target.path) return
  while (stack.length > 0 && !keptTabs.has(topPage()?.path ?? '')) closeTop()
  const left = stack.pop()
  if (left) {
    if (left === previous) left.hidden()
    else left.frame.show(false)
  }
  const kept = keptTabs.get(target.path)
  if (!kept) {
    open({ path: target.path, query: {} })
    return
  }
  stack.push(kept)
  redrawBars(kept, stack.length)
  kept.shown()
}

export function navigateBack(delta: number): void {
  if (stack.length < 2) throw new NavigationRefusal('cannot navigate back at first page.')
  const steps = Math.min(Math.max(delta, 1), stack.length - 1)
  for (let step = 0; step < steps; step += 1) closeTop()
  const page = topPage()
  if (!page) return
  redrawBars(page, stack.length)
  page.shown()
}

barTaps.back = () => navigateBack(1)
barTaps.tab = (path) => switchTab(`/${path}`)
