import { loadProfile } from '#profiles/load'
import { randomIds } from '#core/runtime/ids'
import { keysFrom } from '#core/runtime/keys'
import { cloudbaseStore } from '#core/store/cloudbase-store'
import { collectionSpecs } from '#core/store/collections'
import { openApp } from '#core/store/sdk'
import { ForeignDataError, provision } from '../seed/provision'
import { fail, PlainError, say } from './lib/console.mjs'

const MOBILE = /^1[3-9]\d{9}$/

const NEEDED = ['PROFILE', 'TCB_ENV', 'QINGFENG_KEY', 'TENCENTCLOUD_SECRETID', 'TENCENTCLOUD_SECRETKEY'] as const

/**
 * `tsx scripts/provision.ts`: fills a real CloudBase environment from a profile and prints the lead unit's code once. With
 * `LEAD_PHONE` only who has that number joins with it; without one, whoever brings it first and proves a number of his own.
 * Collections and their indexes must be there (the list is printed with `--collections`); a second run writes nothing.
 */
async function main(): Promise<void> {
  if (process.argv.includes('--collections')) return console.log(JSON.stringify(collectionSpecs, null, 2))
  const missing = NEEDED.filter((name) => !process.env[name])
  if (missing.length > 0) throw new PlainError(`Set ${missing.join(', ')} and run it again. QINGFENG_KEY is the deployment key that the functions get too, at least 32 characters.`)
  const [profileId, env, key] = NEEDED.map((name) => process.env[name] ?? '')
  const leadPhone = process.env['LEAD_PHONE']
  if (leadPhone !== undefined && !MOBILE.test(leadPhone)) throw new PlainError(`LEAD_PHONE=${leadPhone} is no mobile number: 11 digits.`)
  const profile = await loadProfile(profileId ?? '')
  const app = await openApp(env ?? '')
  const { isNew, invitation } = await provision(cloudbaseStore(async () => app.database()), profile, { now: Date.now(), keys: keysFrom(key ?? ''), ids: randomIds, leadPhone })
    .catch((error: unknown) => { throw error instanceof ForeignDataError ? new PlainError(`${error.message}. Choose another environment, or PROFILE=${error.found}.`) : error })
  say(isNew ? `${profile.face.countyName} is provisioned. The lead unit's code, single use, 7 days: ${invitation}` : `${profile.face.countyName} was provisioned before; what stands was left as it is.`)
}

void main().catch(fail)
