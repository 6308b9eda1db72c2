import Taro, { usePullDownRefresh } from '@tarojs/taro'

/** Pulling the page down asks again. The page's config switches `enablePullDownRefresh` on. */
export function usePullRefresh(...refreshes: ReadonlyArray<() => Promise<unknown>>) {
  usePullDownRefresh(() => {
    void Promise.allSettled(refreshes.map((refresh) => refresh())).finally(() => Taro.stopPullDownRefresh())
  })
}
