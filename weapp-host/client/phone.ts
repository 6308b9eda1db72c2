import { listOf, recordOf, textOf } from '../shared/json'
import type { AppPayload, GeoPoint, PhoneSettings } from '../shared/payload'

/** What the host put into the page before this script. */
export const app: AppPayload = window.__weappPayload.app
export const settings: PhoneSettings = window.__weappPayload.settings

export interface Phone {
  online: boolean
  location: GeoPoint | 'denied'
  brightness: number
  keepScreenOn: boolean
  clipboard: string
}

/** What may change while the app runs. */
export const phone: Phone = {
  online: settings.online,
  location: settings.location,
  brightness: 0.5,
  keepScreenOn: false,
  clipboard: '',
}

export const appConfig: Readonly<Record<string, unknown>> = app.configs.app ?? {}

/** WeChat reports a theme, and answers `prefers-color-scheme`, only for apps that declare `darkmode`. */
export const theme: 'light' | 'dark' = appConfig.darkmode === true ? settings.theme : 'light'

const subpackages = listOf(appConfig.subPackages ?? appConfig.subpackages).map(recordOf)

export const packageRoots: readonly string[] = subpackages.map(({ root }) => textOf(root).replace(/^\/|\/$/g, ''))

export const mainPages: readonly string[] = listOf(appConfig.pages).map(String)

export const allPages: readonly string[] = [
  ...mainPages,
  ...subpackages.flatMap(({ pages }, index) => listOf(pages).map((page) => `${packageRoots[index] ?? ''}/${String(page).replace(/^\//, '')}`)),
]

// theme.json names values per theme, used in app.json as "@name".
const themeValues = recordOf(recordOf(app.configs[textOf(appConfig.themeLocation, 'theme.json').replace(/\.json$/, '')])[theme])

export function themed(value: unknown): string {
  const text = textOf(value)
  return text.startsWith('@') ? textOf(themeValues[text.slice(1)], text) : text
}

/** A page's own config over the app's `window`. */
export function pageConfig(path: string): Record<string, unknown> {
  return { ...recordOf(appConfig.window), ...app.configs[path] }
}
