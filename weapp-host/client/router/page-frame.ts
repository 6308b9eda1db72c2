import { app, pageConfig, settings, themed } from '../phone'

export const statusBarHeight = 47
export const navigationHeight = 44
const homeIndicatorHeight = 34
export const tabBarHeight = 49 + homeIndicatorHeight

/** The web view of one page: its scroller, its styles, and where it lies between the bars. */
export class PageFrame {
  readonly frame = document.createElement('div')
  readonly scroller = document.createElement('div')
  private readonly style = document.createElement('style')
  readonly hasNavigationBar: boolean

  constructor(readonly path: string, readonly hasTabBar: boolean) {
    const config = pageConfig(path)
    this.hasNavigationBar = config.navigationStyle !== 'custom'
    this.frame.className = 'host-frame'
    this.scroller.className = 'host-scroller'
    this.frame.style.top = `${this.top}px`
    this.frame.style.height = `${this.height}px`
    this.frame.style.setProperty('--vh', `${this.height / 100}px`)
    this.frame.style.backgroundColor = themed(config.backgroundColor) || 'transparent'
    this.style.textContent = app.styles[path] ?? ''
    this.frame.append(this.scroller)
  }

  get top(): number {
    return this.hasNavigationBar ? statusBarHeight + navigationHeight : 0
  }

  get height(): number {
    return settings.height - this.top - (this.hasTabBar ? tabBarHeight : 0)
  }

  /** Only the page on top is drawn, and only its own WXSS holds. */
  show(isShown: boolean): void {
    this.frame.hidden = !isShown
    if (isShown) document.head.append(this.style)
    else this.style.remove()
  }

  remove(): void {
    this.frame.remove()
    this.style.remove()
  }
}
