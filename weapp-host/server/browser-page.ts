import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { readConfig } from '../build/app-files'
import { clientScript } from '../build/client-script'
import { readPayload } from '../build/payload'
import { compileTemplates } from '../build/templates'
import type { PhoneSettings } from '../shared/payload'
import { findChrome } from './chrome'

const address = 'http://weapp.host/'
const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-dev-shm-usage']

export interface PageWires {
  call(name: string, params: unknown): Promise<unknown>
  emit(method: string, params: unknown): void
  failed(message: string): void
}

export interface BrowserPage { readonly browser: Browser; readonly page: Page }

function shell(): string {
  const css = readFileSync(join(__dirname, '../client/host.css'), 'utf8')
  return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><style>${css}</style><body></body>`
}

async function newPage(browser: Browser, settings: PhoneSettings, colorScheme: 'light' | 'dark', wires: PageWires): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: settings.width, height: settings.height },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme,
  })
  await context.route('**/*', (route) => route.abort())
  await context.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: shell() }))
  const page = await context.newPage()
  page.on('pageerror', (error) => wires.failed(error.stack ?? error.message))
  page.on('crash', () => wires.failed('the browser page crashed'))
  await page.exposeFunction('__hostCall', (name: string, params: unknown) => wires.call(name, params))
  await page.exposeFunction('__hostEmit', (method: string, params: unknown) => { wires.emit(method, params) })
  return page
}

/** Chromium with the mini-program loaded, before its app starts. */
export async function openBrowserPage(dist: string, settings: PhoneSettings, wires: PageWires): Promise<BrowserPage> {
  const templates = compileTemplates(dist)
  templates.errors.forEach((error) => wires.failed(error))
  const payload = JSON.stringify({ app: readPayload(dist), settings })
  const script = await clientScript()
  const browser = await chromium.launch({ executablePath: findChrome(), args: flags })
  try {
    // Styles hear of the dark theme only in apps that declare `darkmode`, as in WeChat.
    const colorScheme = readConfig(dist, 'app.json').darkmode === true ? settings.theme : 'light'
    const page = await newPage(browser, settings, colorScheme, wires)
    await page.goto(address)
    await page.addScriptTag({ content: `window.__weappPayload=${payload};window.__weappTemplates=${templates.source};` })
    await page.addScriptTag({ content: script })
    return { browser, page }
  } catch (error) {
    await browser.close()
    throw error
  }
}
