import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Profile } from '#types/profile'
import { checkProfile, ProfileError } from './check'

/** The counties there are: every folder here that holds a profile. */
export const profileIds = (folder: string = __dirname): string[] =>
  readdirSync(folder).filter((id) => existsSync(join(folder, id, 'index.ts'))).sort()

/** The checked profile of that id. Only for scripts and seeds: functions read the database, phones their `face`. */
export async function loadProfile(id: string, folder: string = __dirname): Promise<Profile> {
  const known = profileIds(folder)
  if (!known.includes(id)) throw new ProfileError(`no profile ${id}; there are ${known.join(', ')}`)
  const { profile } = await import(join(folder, id, 'index')) as { profile: unknown }
  const checked = checkProfile(profile)
  if (checked.face.id !== id) throw new ProfileError(`the profile in ${id} calls itself ${checked.face.id}`)
  return checked
}
