import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { AppPayload } from '../shared/payload'
import { listFiles, readConfig, readText, withoutEnding } from './app-files'
import { browserStyle } from './styles'

const assetTypes: Readonly<Record<string, string>> = {
  '.png': 'image/png', '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg', '.gif': 'image/gif', '.svg': 'image/svg+xml', '.webp': 'image/webp',
}

/** The class prefix of a component whose WXSS must not reach others; undefined when it shares the page's styles. */
export function styleScope(path: string, config: Readonly<Record<string, unknown>> | undefined): string | undefined {
  if (config?.component !== true) return undefined
  const isolation = config.styleIsolation
  return isolation === 'shared' || isolation === 'page-shared' ? undefined : path.replace(/\W+/g, '_')
}

export function readPayload(dist: string): AppPayload {
  const scripts: Record<string, string> = {}
  const configs: Record<string, Record<string, unknown>> = {}
  const styles: Record<string, string> = {}
  const assets: Record<string, string> = {}
  const files = listFiles(dist)
  for (const file of files.filter((path) => path.endsWith('.json'))) configs[withoutEnding(file)] = readConfig(dist, file)
  for (const file of files) {
    const path = withoutEnding(file)
    const type = assetTypes[extname(file).toLowerCase()]
    if (file.endsWith('.js')) scripts[path] = readText(dist, file)
    if (file.endsWith('.wxss')) styles[path] = browserStyle(dist, file, { scope: styleScope(path, configs[path]) })
    if (type !== undefined) assets[file] = `data:${type};base64,${readFileSync(join(dist, file)).toString('base64')}`
  }
  return { scripts, configs, styles, assets }
}
