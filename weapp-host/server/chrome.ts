import { accessSync, constants } from 'node:fs'

const places = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

function exists(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The browser to run: CHROME or CHROMIUM of the environment, else where Chrome and Chromium usually are. */
export function findChrome(env: NodeJS.ProcessEnv = process.env): string {
  const named = [env.CHROME, env.CHROMIUM].filter((path): path is string => path !== undefined && path !== '')
  const found = [...named, ...places].find(exists)
  if (found === undefined) throw new Error('No Chrome or Chromium found: install one, or set CHROME to its executable')
  return found
}
