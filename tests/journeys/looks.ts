import assert from 'node:assert/strict'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { inRoot } from '../../scripts/lib/root'
import { journey } from './runner'
import type { Look, Phones } from './phones'
import { screensOf, type ScreenShot } from './screens'
import type { ToldCounty } from './told-county'

const axe = readFileSync(inRoot('node_modules', 'axe-core', 'axe.min.js'), 'utf8')
const WALL = inRoot('.cache', 'looks')

/** The three ways a screen is looked at. */
const LOOKS: ReadonlyArray<{ word: string; look: Look }> = [
  { word: 'light', look: { theme: 'light' } },
  { word: 'dark', look: { theme: 'dark' } },
  { word: 'large', look: { theme: 'light', isLarge: true } },
]

/** The worst that axe-core finds: whoever cannot see or hold well is shut out by these. */
const SERIOUS = new Set(['serious', 'critical'])

/** Called moderate, yet without them a screen reader finds no way into a page. */
const LANDMARKS = new Set(['landmark-one-main', 'region'])

export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const { violations: found } = await page.evaluate(() => (window as unknown as { axe: { run: (options: unknown) => Promise<AxeResults> } }).axe.run({
    runOnly: ['wcag2a', 'wcag2aa', 'best-practice'],
    // Large text and zoom are the app's own setting.
    rules: { 'meta-viewport': { enabled: false } },
  }))
  return found.filter(({ id, impact }) => SERIOUS.has(impact ?? '') || LANDMARKS.has(id)).map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}

/** Nothing may reach over the side of the screen: at 1.5× words wrap, they are not cut off. */
const overflow = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

/** Each screen once in light, dark and 1.5×, without an access fault, with a picture kept for who looks. */
export async function looks(county: ToldCounty, phones: Phones): Promise<void> {
  mkdirSync(WALL, { recursive: true })
  for (const screen of await screensOf(county)) {
    for (const { word, look } of LOOKS) {
      journey(`${screen.name}, ${word}: is there, reads aloud and fits`, () => lookAt(phones, screen, { word, look }))
    }
  }
}

async function lookAt(phones: Phones, screen: ScreenShot, { word, look }: { word: string; look: Look }): Promise<void> {
  const phone = await phones.of(screen.personaId, { ...look, ...(screen.isWide ? { width: 1280, height: 800 } : {}) })
  await phone.open(screen.path)
  if (screen.tap) await phone.tap(screen.tap)
  await phone.sees(screen.shows)
  await phone.page.waitForLoadState('networkidle')
  await phone.page.screenshot({ path: join(WALL, `${screen.name}-${word}.png`) })
  assert.deepEqual(await violations(phone.page), [])
  assert.equal(await overflow(phone.page), 0)
}
