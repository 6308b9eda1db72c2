import type { StaffRole } from '#types/core/roles'
import { phonePlace } from '#core/actions/accounts/bind-phone'
import type { FieldCipher } from '#core/runtime/field-cipher'
import type { Keys } from '#core/runtime/keys'
import type { Account } from '#core/store/records/accounts'
import type { Station } from '#core/store/records/stations'
import type { Unit } from '#core/store/records/units'
import type { Cast } from '../story/cast'
import type { CityStore } from './city-store'
import type { Dice } from './dice'
import { personName } from './names'

export interface Community { readonly unit: Unit; readonly riders: string[]; readonly staff: Staff; readonly stations: Served[] }
/** Who scans, who confirms: never the same person (S19.7). */
export interface Staff { readonly grid: Signer; readonly second: Signer }
/** A station and who stands at its counter. */
export interface Served { readonly station: Station; readonly keeperId: string }
export interface Signer { readonly accountId: string; readonly postTitle: string }

interface World { store: CityStore; dice: Dice; keys: Keys; cipher: FieldCipher; cast: Cast | null; startAt: number }

/** Of ten riders so many were scanned once (S17.2). */
const VERIFIED_SHARE = 0.93
/** So many joined a second community. */
const SECOND_COMMUNITY_SHARE = 0.2

/** Everybody of the county: its staff at their posts and riders in their communities. The story's cast is among them. */
export class People {
  private made = 0

  constructor(private readonly world: World) {}

  async staffAt(unit: Unit, role: StaffRole, title: string, part?: keyof Cast['people']): Promise<Signer> {
    const { store, dice, startAt } = this.world
    const accountId = await this.account({ part, riderStatus: null })
    await store.put('posts', {
      _id: dice.make('po'), version: 1, role, title, unitId: unit._id, within: unit.within,
      holderId: accountId, createdAt: startAt, heldSince: startAt, wasHeld: true, invitation: null, duty: null,
    })
    return { accountId, postTitle: title }
  }

  /** The lead unit's post is there since provisioning; somebody takes it. */
  async lead(): Promise<Signer> {
    const { store, startAt } = this.world
    const accountId = await this.account({ part: 'lead', riderStatus: null })
    const post = await store.get('posts', 'po_lead')
    if (!post) throw new Error('the county is not provisioned')
    await store.put('posts', { ...post, holderId: accountId, heldSince: startAt, wasHeld: true, invitation: null, duty: null, version: post.version + 1 })
    return { accountId, postTitle: post.title }
  }

  async rider(communities: readonly Community[], home: Community, part?: keyof Cast['people']): Promise<void> {
    const { dice, startAt } = this.world
    const joined = dice.chance(SECOND_COMMUNITY_SHARE) ? [...new Set([home, dice.one(communities)])] : [home]
    const isVerified = part !== undefined || dice.chance(VERIFIED_SHARE)
    const accountId = await this.account({
      part, riderStatus: isVerified ? 'verified' : 'declared', age: 'adult',
      verifiedBy: isVerified ? home.staff.grid.accountId : null, verifiedAt: isVerified ? startAt : null,
      enrollments: joined.map(({ unit }) => ({ communityId: unit._id, enrolledAt: startAt, turn: null })), freeHours: [],
    })
    for (const community of joined) community.riders.push(accountId)
  }

  private async account({ part, ...facts }: { part?: keyof Cast['people'] } & Partial<Account>): Promise<string> {
    const { store, dice, keys, cipher, cast, startAt } = this.world
    const known = part === undefined ? undefined : cast?.people[part]
    this.made += 1
    const accountId = dice.make('ac')
    await store.put('identities', { _id: keys.hash('identity', known?.openid ?? `city-${this.made}`), accountId })
    const number = known?.phone ?? `190${String(this.made).padStart(8, '0')}`
    const phoneId = keys.hash('phone', number)
    await store.put('phones', { _id: phoneId, accountId, number: cipher.seal(number, phonePlace(phoneId)), since: startAt })
    await store.put('accounts', {
      _id: accountId, version: 1, displayName: known?.name ?? personName(dice), riderStatus: null, age: null, phoneId, verifiedBy: null, verifiedAt: null, enrollments: [], freeHours: [], createdAt: startAt, ...facts,
    })
    return accountId
  }
}
