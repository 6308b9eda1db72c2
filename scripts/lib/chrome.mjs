import { existsSync } from 'node:fs'
import { join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge']

const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** The path of a Chrome, Chromium or Edge on this machine, or null. `CHROME` (or `CHROMIUM`) goes first. */
export function findChrome(env = process.env) {
  const asked = env.CHROME || env.CHROMIUM
  if (asked) return existsSync(asked) ? asked : null
  const separator = process.platform === 'win32' ? ';' : ':'
  const onPath = (env.PATH ?? '').split(separator).flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [...onPath, ...ELSEWHERE].find((file) => existsSync(file)) ?? null
}
