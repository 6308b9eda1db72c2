import { useEffect, useRef } from 'react'

/** Where the page under test was sent, in order; `params` is what its own address carried. */
export const visited: { how: string; url: string }[] = []
export const page = { params: {} as Record<string, string> }

const open = (how: string) => async ({ url }: { url: string }) => { visited.push({ how, url }) }

/** Hooks of the page's life: shown once, as when it opens. */
const shownHooks = new Set<() => void>()
export function useDidShow(shown: () => void) {
  const latest = useRef(shown)
  latest.current = shown
  useEffect(() => {
    const run = () => latest.current()
    run()
    shownHooks.add(run)
    return () => { shownHooks.delete(run) }
  }, [])
}
/** Comes back to the page. */
export const showAgain = () => shownHooks.forEach((run) => run())

const nothing = () => undefined
export const useDidHide = nothing
export const usePullDownRefresh = nothing
export const useReachBottom = nothing
export const useShareAppMessage = nothing
export const useLaunch = nothing
export const useRouter = () => ({ params: page.params })

const taro = {
  navigateTo: open('navigateTo'),
  redirectTo: open('redirectTo'),
  reLaunch: open('reLaunch'),
  navigateBack: async () => { visited.push({ how: 'navigateBack', url: '' }) },
  getCurrentPages: () => [{}],
  getCurrentInstance: () => ({ router: { params: page.params } }),
  stopPullDownRefresh: nothing,
  pageScrollTo: nothing,
  useDidShow, useDidHide, usePullDownRefresh, useReachBottom, useShareAppMessage, useLaunch, useRouter,
}
export default taro
