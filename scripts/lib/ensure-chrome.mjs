import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findChrome } from './chrome.mjs'
import { PlainError, say } from './console.mjs'

const PACKAGES = ['chromium', 'fonts-noto-cjk']

/** The path of a Chrome; on Debian as root it is installed when there is none, elsewhere the way to one is told. */
export function ensureChrome() {
  const found = findChrome()
  if (found) return found
  if (process.env.CHROME || process.env.CHROMIUM) throw new PlainError(`CHROME=${process.env.CHROME || process.env.CHROMIUM} is not there. Unset it, or give the path of a Chrome or Chromium.`)
  const isDebianRoot = process.platform === 'linux' && existsSync('/etc/debian_version') && process.getuid?.() === 0
  if (!isDebianRoot) throw new PlainError(`The browser tests need Chrome or Chromium with Chinese fonts. Install it (Debian, Ubuntu: sudo apt-get install ${PACKAGES.join(' ')}; macOS: brew install --cask google-chrome), or give its path: CHROME=/path npm test.`)
  say(`installing ${PACKAGES.join(' and ')} with apt …`)
  const apt = (...args) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status
  apt('update', '-qq')
  if (apt('install', '-y', '-qq', '--no-install-recommends', ...PACKAGES) !== 0) throw new PlainError(`apt-get could not install ${PACKAGES.join(' ')} (see above). Install a Chrome by hand and give its path: CHROME=/path npm test.`)
  const installed = findChrome()
  if (!installed) throw new PlainError('Chromium was installed but is not found; give its path: CHROME=/path npm test.')
  return installed
}
