import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { declareRider, enroll, inviteStaff, joinPost } from '#types/accounts'
import { giveConsent } from '#types/consents'
import type { AnyAction, InputGiven, OutputOf } from '#types/core/action'
import type { StaffRole } from '#types/core/roles'
import type { Profile } from '#types/profile'
import type { Reply } from '#types/core/wire'
import { CONSENT_TEXTS } from '#domain/accounts/consents'
import { accountHandlers } from '#core/actions/accounts'
import { pointsHandlers } from '#core/actions/points'
import { reportHandlers } from '#core/actions/reports'
import { stationHandlers } from '#core/actions/stations'
import { unitHandlers } from '#core/actions/units'
import { whistleHandlers } from '#core/actions/whistles'
import { cloudbaseFiles } from '#core/runtime/adapters/cloudbase-files'
import { fieldCipherFrom } from '#core/runtime/field-cipher'
import { randomIds } from '#core/runtime/ids'
import type { PlatformMessage, Sending } from '#core/runtime/ports'
import { keysFrom } from '#core/runtime/keys'
import type { Runtime } from '#core/runtime/runtime'
import { serve } from '#core/runtime/serve'
import { cloudbaseStore } from '#core/store/cloudbase-store'
import { collectionSpecs } from '#core/store/collections'
import { openApp, type App } from '#core/store/sdk'
import type { Barrier } from '#core/store/transaction'
import { provision } from '../../seed/provision'
import { startLocalCloud, type LocalCloud } from '../../localcloud'
import { thirdCounty } from '../fixtures/third-county'

const ENV = 'county-test'
/** A Wednesday noon in July, the story's season. */
export const NOON = Date.parse('2026-07-15T12:00:00+08:00')
export const TEST_KEY = 'a key for tests alone, forty characters.'

export const TEST_FIELD_KEYS = `k1:${'1f'.repeat(32)}`

/** Somebody with a phone. */
export interface Person { readonly openid: string; readonly name: string; readonly phone: string; accountId: string }

/** The platform vouches for his number: its codes are the numbers themselves here. */
export const proofOf = ({ phone }: Person) => ({ by: 'platform' as const, code: phone })

/** A browser at a desk, with the secret it made. */
export interface Browser { readonly secret: string }

export interface County {
  readonly cloud: LocalCloud
  readonly runtime: Runtime
  readonly store: Runtime['store']
  readonly profile: Profile
  readonly lead: Person
  /** What the platform was given to carry, and what it says to that. */
  readonly sent: PlatformMessage[]
  platform: (message: PlatformMessage) => Sending
  /** Text messages that left; a number in `deadPhones` takes none. */
  readonly texts: Array<{ phone: string; digits: string }>
  readonly deadPhones: Set<string>
  /** Server time of every following call, epoch ms. */
  at: number
  /** The whole reply, as a phone gets it. `as` null: a visitor over HTTP. */
  reply<A extends AnyAction>(action: A, input: InputGiven<A>, options: { as: Person | Browser | null; commandId?: string }): Promise<Reply<OutputOf<A>>>
  /** The data of a reply that must be good. */
  call<A extends AnyAction>(action: A, input: InputGiven<A>, options: { as: Person | Browser | null; commandId?: string }): Promise<OutputOf<A>>
  /** The code a reply was refused with, or what it answered instead. */
  refusal<A extends AnyAction>(action: A, input: InputGiven<A>, options: { as: Person | Browser | null; commandId?: string }): Promise<string>
  /** A declared (or verified) rider who agreed to taking part and joined `communityIds`. */
  rider(name: string, options?: { communityIds?: readonly string[]; isVerified?: boolean }): Promise<Person>
  /** Somebody who holds a post at `unitId`, by invitation; `person` gives him a further one. */
  staff(role: StaffRole, unitId: string, name: string, person?: Person): Promise<Person>
  stranger(name: string): Person
  /** Fills in whose account he has by now. */
  know(person: Person): Promise<void>
  /** The same county through a store whose transactions wait at `barrier`. */
  withBarrier(barrier: Barrier): County
  close(): Promise<void>
}

/** A county on the real SDK and the local cloud, provisioned, in this process; the actions run as a phone's calls. */
export async function openCounty(profile: Profile = thirdCounty): Promise<County> {
  const dataDir = mkdtempSync(join(tmpdir(), 'county-'))
  const cloud = await startLocalCloud({ envId: ENV, port: 0, dataDir, collections: collectionSpecs, timers: false })
  Object.assign(process.env, { TCB_CONTEXT_CNFG: JSON.stringify({ URL: cloud.adminUrl }), TENCENTCLOUD: 'true', TENCENTCLOUD_SECRETID: 'local', TENCENTCLOUD_SECRETKEY: 'local' })
  const app = await openApp(ENV)
  const keys = keysFrom(TEST_KEY)
  const { invitation } = await provision(cloudbaseStore(async () => app.database()), profile, { now: NOON, keys, ids: randomIds })
  const county = countyOver({ app, cloud, profile, keys, at: NOON, close: async () => {
    await cloud.close()
    rmSync(dataDir, { recursive: true, force: true })
  } })
  await county.call(joinPost, { code: invitation ?? '', displayName: county.lead.name, phone: proofOf(county.lead) }, { as: county.lead })
  await county.know(county.lead)
  return county
}

interface Base { app: App; cloud: LocalCloud; profile: Profile; keys: Runtime['keys']; at: number; close: () => Promise<void> }

let people = 0
let commands = 0

const MOBILE = /^1\d{10}$/

function countyOver(base: Base, barrier?: Barrier) {
  const runtime: Runtime = {
    store: cloudbaseStore(async () => base.app.database(), barrier),
    files: cloudbaseFiles(async () => base.app),
    contentCheck: { isAllowed: (text) => Promise.resolve(!text.includes('违禁')) },
    phones: {
      async sendCode(phone, digits) {
        if (county.deadPhones.has(phone)) throw new Error('the gateway is down')
        county.texts.push({ phone, digits })
      },
      numberOf: async (code) => (MOBILE.test(code) ? code : null),
    },
    subscribeMessages: {
      templateOf: (kind) => `template-${kind}`,
      async send(message) {
        county.sent.push(message)
        return county.platform(message)
      },
    },
    keys: base.keys, cipher: fieldCipherFrom(TEST_FIELD_KEYS), ids: randomIds,
    now: () => county.at,
    log: (level, message, facts) => { if (level === 'error') console.error(message, facts) },
  }
  const main = serve([...accountHandlers, ...unitHandlers, ...stationHandlers, ...whistleHandlers, ...reportHandlers, ...pointsHandlers], async () => runtime)
  const lead: Person = { openid: 'open-lead', name: '秦冬至', phone: '18700000000', accountId: '' }
  const county = {
    cloud: base.cloud, runtime, store: runtime.store, profile: base.profile, lead, at: base.at,
    sent: [] as PlatformMessage[], platform: (_: PlatformMessage): Sending => 'sent',
    texts: [] as Array<{ phone: string; digits: string }>, deadPhones: new Set<string>(),
    async reply(action: AnyAction, input: unknown, { as, commandId = `c${++commands}` }: { as: Person | Browser | null; commandId?: string }) {
      const body = { action: action.name, input, ...(action.kind === 'write' ? { commandId } : {}) }
      if (as && 'openid' in as) return main(body, { environment: JSON.stringify({ WX_OPENID: as.openid }) })
      const headers = as ? { authorization: `Bearer ${as.secret}` } : {}
      const answered = (await main({ httpMethod: 'POST', headers, body: JSON.stringify(body) }, {})) as { body: string }
      return JSON.parse(answered.body) as unknown
    },
    async call(action: AnyAction, input: unknown, options: { as: Person | Browser | null; commandId?: string }) {
      const reply = (await county.reply(action, input, options)) as Reply<unknown>
      if (!reply.ok) throw new Error(`${action.name} was not done: ${JSON.stringify(reply)}`)
      return reply.data
    },
    async refusal(action: AnyAction, input: unknown, options: { as: Person | Browser | null; commandId?: string }) {
      const reply = (await county.reply(action, input, options)) as Reply<unknown>
      return !reply.ok && 'refusal' in reply ? reply.refusal.code : JSON.stringify(reply)
    },
    async know(person: Person) {
      person.accountId = (await runtime.store.get('identities', base.keys.hash('identity', person.openid)))?.accountId ?? ''
    },
    stranger(name: string): Person {
      people += 1
      return { openid: `open-${people}`, name, phone: `188${String(people).padStart(8, '0')}`, accountId: '' }
    },
    async rider(name: string, { communityIds = [], isVerified = false }: { communityIds?: readonly string[]; isVerified?: boolean } = {}) {
      const person = county.stranger(name)
      await county.call(declareRider, { age: 'adult', displayName: name, phone: proofOf(person) }, { as: person })
      await county.call(giveConsent, { kind: 'participation', textVersion: CONSENT_TEXTS.participation.version }, { as: person })
      for (const communityId of communityIds) await county.call(enroll, { communityId }, { as: person })
      await county.know(person)
      const account = await runtime.store.get('accounts', person.accountId)
      if (isVerified && account) await runtime.store.put('accounts', { ...account, riderStatus: 'verified' })
      return person
    },
    async staff(role: StaffRole, unitId: string, name: string, person: Person = county.stranger(name)) {
      const { code } = (await county.call(inviteStaff, { unitId, role, title: name.length > 3 ? name : `${name}岗`, phone: person.phone }, { as: lead })) as OutputOf<typeof inviteStaff>
      await county.call(joinPost, { code, displayName: name, phone: proofOf(person) }, { as: person })
      await county.know(person)
      return person
    },
    withBarrier: (next: Barrier): County => countyOver({ ...base, at: county.at }, next) as unknown as County,
    close: base.close,
  }
  return county as typeof county & County
}
