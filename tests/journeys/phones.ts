import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { gcj02FromWgs84 } from '../../src/platform/gcj02'
import type { Place } from '#types/core/primitives'
import { findChrome } from '../../scripts/lib/chrome.mjs'
import { inRoot } from '../../scripts/lib/root'
import type { ToldCounty } from './told-county'

export interface Look { readonly theme?: 'light' | 'dark'; readonly isLarge?: boolean; readonly width?: number; readonly height?: number }

/** One person's phone in the browser: a context of its own, so storage and session are his. */
export interface Phone {
  readonly page: Page
  /** Page errors and console errors so far; a journey that ends with any has failed. */
  readonly troubles: string[]
  open(path: string): Promise<void>
  tap(name: string | RegExp): Promise<void>
  sees(text: string | RegExp): Promise<void>
  doesNotSee(text: string | RegExp): Promise<void>
  type(label: string | RegExp, text: string): Promise<void>
  /** The next time the app asks for a picture, it gets this file. */
  photograph(file: string, tapName: string | RegExp): Promise<void>
}

const WAIT_MS = 20_000
/** A second tap within 400 ms is the same tap to the app, and no thumb is faster. */
const BETWEEN_TAPS_MS = 500
const PICTURES = inRoot('.cache', 'journeys')

export class Phones {
  private readonly all = new Map<string, Phone>()
  private constructor(private readonly county: ToldCounty, readonly browser: Browser) {}

  static async open(county: ToldCounty): Promise<Phones> {
    const executablePath = findChrome() ?? undefined
    return new Phones(county, await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] }))
  }

  /** `personaId` null: a visitor. Asked for twice it is the same phone. */
  async of(personaId: string | null, look: Look = {}): Promise<Phone> {
    const key = JSON.stringify([personaId, look])
    const known = this.all.get(key)
    if (known) return known
    const phone = await this.newPhone(personaId, look)
    this.all.set(key, phone)
    return phone
  }

  private async newPhone(personaId: string | null, { theme = 'light', isLarge = false, width = 390, height = 844 }: Look): Promise<Phone> {
    const { latitude, longitude } = sensorAt(this.county.cast.riderSpot)
    const context = await this.browser.newContext({
      viewport: { width, height }, deviceScaleFactor: 2, isMobile: width < 900, hasTouch: true, locale: 'zh-CN', timezoneId: 'Asia/Shanghai',
      colorScheme: theme, reducedMotion: 'reduce', permissions: ['geolocation'], geolocation: { latitude, longitude },
    })
    const page = await context.newPage()
    page.setDefaultTimeout(WAIT_MS)
    const troubles: string[] = []
    page.on('pageerror', (error) => troubles.push(String(error)))
    page.on('console', (message) => { if (message.type() === 'error' && !/Failed to load resource|ERR_/.test(message.text())) troubles.push(message.text()) })
    const url = (path: string): string => {
      const query = new URLSearchParams({ ...(personaId ? { token: this.county.cloud.signIn(personaId) } : {}), ...(isLarge ? { scale: 'large' } : {}) })
      return `${this.county.cloud.url}/app/?${query.toString()}#/${path}`
    }
    const one = (name: string | RegExp) => page.getByRole('button', { name }).filter({ visible: true }).first()
    return {
      page, troubles,
      async open(path) {
        await page.goto(url(path))
      },
      async tap(name) {
        await page.waitForTimeout(BETWEEN_TAPS_MS)
        await one(name).click()
      },
      sees: async (text) => page.getByText(text).filter({ visible: true }).first().waitFor(),
      doesNotSee: async (text) => {
        await page.waitForFunction((source) => !new RegExp(source).test(document.body.innerText), typeof text === 'string' ? text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : text.source)
      },
      type: async (label, text) => page.getByLabel(label).filter({ visible: true }).first().fill(text),
      async photograph(file, tapName) {
        await page.waitForTimeout(BETWEEN_TAPS_MS)
        const [chooser] = await Promise.all([page.waitForEvent('filechooser'), one(tapName).click()])
        await chooser.setFiles(file)
      },
    }
  }

  /** A picture of every phone, for whoever looks into a failure. */
  async keepPictures(title: string): Promise<void> {
    mkdirSync(PICTURES, { recursive: true })
    for (const [key, { page }] of this.all) await page.screenshot({ path: join(PICTURES, `${title.slice(0, 40)} ${key.replace(/\W+/g, '-')}.png`) })
  }

  troubles(): string[] {
    return [...this.all].flatMap(([key, phone]) => phone.troubles.map((trouble) => `${key}: ${trouble}`))
  }

  close(): Promise<void> {
    return this.browser.close()
  }
}

/** What a browser's sensor (wgs84) says at a gcj02 place. */
function sensorAt(place: Place): { latitude: number; longitude: number } {
  const shifted = gcj02FromWgs84(place)
  return { latitude: 2 * place.lat - shifted.lat, longitude: 2 * place.lng - shifted.lng }
}
