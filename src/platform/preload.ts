interface TaroRoute { path: string; load: (context: null, params: object) => readonly unknown[] }

const AFTER_FIRST_PAGE_MS = 2_000

/**
 * A browser fetches each page when it is opened, so one that must open without a network is fetched ahead, when the
 * first page is done. Taro keeps its route table on the window.
 */
export function preload(paths: readonly string[]): () => void {
  const timer = setTimeout(() => {
    const { routes = [] } = (window as { __taroAppConfig?: { routes?: TaroRoute[] } }).__taroAppConfig ?? {}
    const ignore = () => undefined
    for (const { path, load } of routes) if (paths.includes(path)) void Promise.all(load(null, {})).catch(ignore)
  }, AFTER_FIRST_PAGE_MS)
  return () => clearTimeout(timer)
}
