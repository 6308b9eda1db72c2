import automator from 'miniprogram-automator'
import { startWeappHost, type WeappHost } from '../../weapp-host'
import { inRoot } from '../../scripts/lib/root'
import type { ToldCounty } from '../journeys/told-county'

type MiniProgram = Awaited<ReturnType<typeof automator.connect>>
type Page = NonNullable<Awaited<ReturnType<MiniProgram['currentPage']>>>
export type Element = NonNullable<Awaited<ReturnType<Page['$']>>>

/** One person's phone on the emulated host, driven by the unmodified automator. */
export interface MiniPhone {
  readonly host: WeappHost
  /** Starts the app anew on a page. */
  open(path: string): Promise<void>
  sees(text: string): Promise<void>
  tap(text: string): Promise<void>
  type(selector: string, text: string): Promise<void>
  /** All text of the page on top. */
  words(): Promise<string>
  find(text: string): Promise<Element | null>
  /** What the page on top was opened with. */
  query(): Promise<Record<string, unknown>>
  close(): Promise<void>
}

const WAIT_MS = 20_000
const LOOK_EVERY_MS = 100
/** A second tap within 400 ms is the same tap to the app. */
const BETWEEN_TAPS_MS = 500

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** The innermost elements that say just this or are read aloud so; else those that hold it. */
const saying = (text: string): string => `//*[normalize-space(.)="${text}" and not(.//*[normalize-space(.)="${text}"]) or @aria-label="${text}"]`
const holding = (text: string): string => `//*[contains(normalize-space(.), "${text}") and not(.//*[contains(normalize-space(.), "${text}")])]`

export async function openMiniPhone(county: ToldCounty, personaId: string | null, config: { isOnline?: boolean } = {}): Promise<MiniPhone> {
  const { lat, lng } = county.cast.riderSpot
  const host = await startWeappHost({
    dist: inRoot('dist', 'weapp'), location: { latitude: lat, longitude: lng }, online: config.isOnline ?? true,
    cloud: { url: county.cloud.url, token: personaId ? county.cloud.signIn(personaId) : '' },
  })
  const mini = await automator.connect({ wsEndpoint: host.wsEndpoint })
  const page = async (): Promise<Page> => {
    const current = await mini.currentPage()
    if (!current) throw new Error('no page is open')
    return current
  }
  // What can be done stands below what is said: the last one is meant.
  const find = async (text: string): Promise<Element | null> => {
    for (const path of [saying(text), holding(text)]) {
      const found = (await (await page()).getElementsByXpath(path)) as Element[]
      if (found.length > 0) return found.at(-1) ?? null
    }
    return null
  }
  const words = async (): Promise<string> => (await (await (await page()).xpath('//*'))?.text()) ?? ''
  const until = async <T>(what: string, look: () => Promise<T | null>): Promise<T> => {
    for (const from = Date.now(); Date.now() - from < WAIT_MS; await pause(LOOK_EVERY_MS)) {
      // A page that is leaving while it is looked at says so with an error: the next look is at the one that came.
      const found = await look().catch(() => null)
      if (found !== null) return found
    }
    throw new Error(`«${what}» did not come; the page says: ${(await words()).replace(/\s+/g, ' ').slice(0, 600)}`)
  }
  return {
    host, words, find,
    query: async () => (await page()).query as Record<string, unknown>,
    async open(path) {
      await mini.callWxMethod('reLaunch', { url: `/${path}` })
    },
    sees: async (text) => void (await until(text, () => find(text))),
    async tap(text) {
      await until(text, () => find(text))
      await pause(BETWEEN_TAPS_MS)
      // Found anew: what stood there may have been drawn again meanwhile.
      await until(text, async () => {
        const element = await find(text)
        await element?.tap()
        return element
      })
    },
    async type(selector, text) {
      await until(selector, async () => {
        const field = await (await page()).$(selector)
        if (!field || !('input' in field) || typeof field.input !== 'function') return null
        await field.input(text)
        return field
      })
    },
    async close() {
      mini.disconnect()
      await host.close()
    },
  }
}
