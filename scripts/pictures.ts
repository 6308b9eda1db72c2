/** `npm run pictures`: the README's pictures, taken from the browser build on the told story, so that they don't go stale. */
import { mkdirSync } from 'node:fs'
import { Phones } from '../tests/journeys/phones'
import { screensOf } from '../tests/journeys/screens'
import { openToldCounty } from '../tests/journeys/told-county'
import { buildH5, h5Build } from './lib/build-h5'
import { bundleFunctions } from './lib/bundle'
import { inRoot } from './lib/root'
import { isFresh } from './lib/stamp'

const SHOWN = ['home', 'whistle', 'report', 'code', 'points', 'inbox', 'whistle-new', 'counter', 'desk', 'inbox-wide-whistle']
const PROFILE = 'gaoqing'

async function main(): Promise<void> {
  const folder = inRoot('docs', 'pictures')
  mkdirSync(folder, { recursive: true })
  await bundleFunctions()
  if (!isFresh(h5Build(PROFILE))) await buildH5(PROFILE)
  const county = await openToldCounty(PROFILE)
  const phones = await Phones.open(county)
  const shoot = async (name: string, file: string, look: { theme?: 'light' | 'dark'; isLarge?: boolean } = {}): Promise<void> => {
    const screen = (await screensOf(county)).find((one) => one.name === name)
    if (!screen) throw new Error(`no screen ${name}`)
    const phone = await phones.of(screen.personaId, { ...look, ...(screen.isWide ? { width: 1280, height: 800 } : {}) })
    await phone.open(screen.path)
    if (screen.tap) await phone.tap(screen.tap)
    await phone.sees(screen.shows)
    await phone.page.waitForTimeout(500)
    await phone.page.screenshot({ path: `${folder}/${file}.png`, scale: 'css' })
  }
  for (const name of SHOWN) await shoot(name, name)
  await shoot('home', 'home-large-dark', { theme: 'dark', isLarge: true })
  await phones.close()
  await county.close()
}

void main()
