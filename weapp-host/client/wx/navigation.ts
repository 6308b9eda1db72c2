import { numberOf, recordOf, textOf } from '../../shared/json'
import { changeTab, hideTabBar, setColours, setTitle } from '../chrome/bars'
import { pageConfig } from '../phone'
import { navigateBack, navigateTo, NavigationRefusal, redirectTo, reLaunch, switchTab, topPage } from '../router/router'
import { Refusal, type ApiTable, type AsyncApi, type Options, type Result } from './define'

function navigation(run: (options: Options) => Result): AsyncApi {
  return (options) => {
    try {
      return run(options)
    } catch (error) {
      throw error instanceof NavigationRefusal ? new Refusal(error.message) : error
    }
  }
}

function pullDown(): void {
  const page = topPage()
  if (!page) return
  if (pageConfig(page.path).enablePullDownRefresh !== true) throw new Refusal(`not enabled: ${page.path} has no enablePullDownRefresh`)
  page.call('onPullDownRefresh')
}

function scrollPage(options: Options): void {
  const scroller = topPage()?.frame.scroller
  if (!scroller) return
  const selector = textOf(options.selector)
  const target = selector === '' ? null : scroller.querySelector(selector)
  if (target) target.scrollIntoView()
  else scroller.scrollTop = numberOf(options.scrollTop)
}

function tab(change: (options: Options) => Parameters<typeof changeTab>[1]): AsyncApi {
  return (options) => changeTab(numberOf(options.index), change(options))
}

export const navigationApis: ApiTable = {
  async: {
    navigateTo: navigation((options) => ({ eventChannel: navigateTo(textOf(options.url), recordOf(options.events)).channel })),
    redirectTo: navigation((options) => redirectTo(textOf(options.url))),
    reLaunch: navigation((options) => reLaunch(textOf(options.url))),
    switchTab: navigation((options) => switchTab(textOf(options.url))),
    navigateBack: navigation((options) => navigateBack(numberOf(options.delta, 1))),
    preloadWebview: () => undefined,
    preloadAssets: () => undefined,
    setNavigationBarTitle: (options) => setTitle(textOf(options.title)),
    setNavigationBarColor: (options) => setColours({ background: textOf(options.backgroundColor), front: textOf(options.frontColor) }),
    showNavigationBarLoading: () => undefined,
    hideNavigationBarLoading: () => undefined,
    hideHomeButton: () => undefined,
    setBackgroundColor: () => undefined,
    setBackgroundTextStyle: () => undefined,
    startPullDownRefresh: pullDown,
    stopPullDownRefresh: () => undefined,
    pageScrollTo: scrollPage,
    showTabBar: () => hideTabBar(false),
    hideTabBar: () => hideTabBar(true),
    setTabBarBadge: tab(({ text }) => ({ badge: textOf(text) })),
    removeTabBarBadge: tab(() => ({ badge: '' })),
    showTabBarRedDot: tab(() => ({ hasDot: true })),
    hideTabBarRedDot: tab(() => ({ hasDot: false })),
    setTabBarItem: tab(({ text }) => ({ text: textOf(text) })),
    setTabBarStyle: () => undefined,
  },
}
