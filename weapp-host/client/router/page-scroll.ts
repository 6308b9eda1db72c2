import { numberOf } from '../../shared/json'
import { pageConfig } from '../phone'

interface ScrolledPage {
  readonly path: string
  readonly frame: { readonly scroller: HTMLElement }
  call(name: string, ...args: unknown[]): unknown
}

const defaultReachBottomDistance = 50

/** onPageScroll, and onReachBottom once each time the end comes within the page's distance. */
export function watchPageScroll(page: ScrolledPage): void {
  const { scroller } = page.frame
  const distance = numberOf(pageConfig(page.path).onReachBottomDistance, defaultReachBottomDistance)
  let wasAtBottom = false
  scroller.addEventListener('scroll', () => {
    const { scrollTop, scrollHeight, clientHeight } = scroller
    page.call('onPageScroll', { scrollTop })
    const isAtBottom = scrollTop + clientHeight >= scrollHeight - distance
    if (isAtBottom && !wasAtBottom) page.call('onReachBottom')
    wasAtBottom = isAtBottom
  })
}
