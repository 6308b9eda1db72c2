import { chromium, type Browser } from 'playwright-core'
import { findChrome } from '../weapp-host'
import { inRoot } from '../scripts/lib/root'
import { emptyAppDist } from './lib/empty-app'
import type { BenchResult } from './lib/result'
import { compare } from './lib/rounds'
import { serveFolder } from './lib/static-server'

/** P7's phone: 150 ms round trips, 1.6 Mb/s, a processor four times slower. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }
const SLOWER = 4
const LONG_TASK_MS = 50
const SETTLED_MS = 2_500

/**
 * P7: the browser build's home ÷ an empty Taro app: first contentful paint, total blocking time. Ours paints a shell
 * first, so a third figure says when the app's own page is there.
 */
export async function run(): Promise<BenchResult[]> {
  const [ours, empty] = await Promise.all([serveFolder(inRoot('dist', 'h5', 'gaoqing')), serveFolder(await emptyAppDist('h5'))])
  const browser = await chromium.launch({ executablePath: findChrome(), args: ['--no-sandbox'] })
  try {
    const figure = (url: string, key: keyof Loaded) => async () => (await load(browser, url))[key]
    return [
      await compare({ id: 'P7 FCP', what: 'h5 home first contentful paint ÷ empty Taro app', unit: 'ms', goal: { atMost: 1.3 }, subject: figure(ours.url, 'fcp'), baseline: figure(empty.url, 'fcp') }),
      await compare({ id: 'P7 page', what: 'h5 home there ÷ the page of an empty Taro app', unit: 'ms', goal: { atMost: 1.3 }, subject: figure(ours.url, 'page'), baseline: figure(empty.url, 'page') }),
      await compare({ id: 'P7 TBT', what: 'h5 home total blocking time ÷ empty Taro app', unit: 'ms', goal: { atMost: 2 }, subject: figure(ours.url, 'tbt'), baseline: figure(empty.url, 'tbt') }),
    ]
  } finally {
    await browser.close()
    ours.close()
    empty.close()
  }
}

interface Loaded { fcp: number; page: number; tbt: number }

async function load(browser: Browser, url: string): Promise<Loaded> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', NETWORK)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.addInitScript(() => {
    const tasks: number[] = []
    const seen = { longTasks: tasks, pageAt: NaN }
    Object.assign(window, { seen })
    new MutationObserver(() => {
      if (Number.isNaN(seen.pageAt) && document.querySelector('.taro_page')?.textContent?.trim()) seen.pageAt = performance.now()
    }).observe(document, { childList: true, subtree: true })
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) tasks.push(entry.duration) }).observe({ type: 'longtask', buffered: true })
  })
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForTimeout(SETTLED_MS)
  const { fcp, seen } = await page.evaluate(() => ({
    fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    seen: (window as unknown as { seen: { longTasks: number[]; pageAt: number } }).seen,
  }))
  await context.close()
  return { fcp, page: seen.pageAt, tbt: seen.longTasks.reduce((sum, duration) => sum + Math.max(0, duration - LONG_TASK_MS), 0) }
}
