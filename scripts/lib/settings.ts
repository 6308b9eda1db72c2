import { isAbsolute, resolve } from 'node:path'
import { profileIds } from '#profiles/load'
import { PlainError } from './console.mjs'

export interface Settings {
  readonly port: number
  readonly profileId: string
  readonly dataDir: string
  readonly opensBrowser: boolean
}

/** What the environment asks of the two commands; anything that can't be is said at once. */
export function settingsFrom(env: NodeJS.ProcessEnv, root: string): Settings {
  const port = Number(env['PORT'] ?? 8080)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new PlainError(`PORT=${env['PORT']} is no port. Try PORT=8080 npm start.`)
  const profileId = env['PROFILE'] || 'gaoqing'
  if (!profileIds().includes(profileId)) throw new PlainError(`There is no profile "${profileId}". PROFILE may be ${profileIds().join(' or ')}.`)
  const dataDir = env['DATA_DIR'] || resolve(root, '.data', profileId)
  return { port, profileId, dataDir: isAbsolute(dataDir) ? dataDir : resolve(root, dataDir), opensBrowser: !env['NO_OPEN'] || env['NO_OPEN'] === '0' }
}
