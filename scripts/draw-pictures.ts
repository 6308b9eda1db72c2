import { writeFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { findChrome } from './lib/chrome.mjs'
import { inRoot } from './lib/root'
import { HEIGHT, WIDTH } from './pictures/parts'
import { scenes } from './pictures/scenes'

/** Draws the story's pictures into seed/story/assets; run once after changing a scene. */
async function main(): Promise<void> {
  const executablePath = findChrome()
  if (!executablePath) throw new Error('no Chrome or Chromium found; set CHROME to its path')
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } })
  for (const [name, svg] of Object.entries(scenes)) {
    await page.setContent(`<body style='margin:0'>${svg}</body>`)
    const bytes = await page.screenshot({ type: 'jpeg', quality: 62 })
    writeFileSync(inRoot('seed', 'story', 'assets', `${name}.jpg`), bytes)
    console.log(name, `${Math.round(bytes.length / 1024)} KB`)
  }
  await browser.close()
}

void main()
