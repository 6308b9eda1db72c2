import type { AnyAction, InputGiven, OutputOf } from '#types/core/action'
import type { Reply } from '#types/core/wire'
import { allocateFund, listMyStatement, redeemOffer } from '#types/points'
import { issueCode, scanCode } from '#types/stations'
import { confirmWork } from '#types/whistles'
import { postTransfer } from '#core/actions/points/ledger'
import { pointsRuleAt } from '#core/actions/points-rule-at'
import { accountHandlers } from '#core/actions/accounts'
import { pointsHandlers } from '#core/actions/points'
import { reportHandlers } from '#core/actions/reports'
import { stationHandlers } from '#core/actions/stations'
import { whistleHandlers } from '#core/actions/whistles'
import { fieldCipherFrom } from '#core/runtime/field-cipher'
import { randomIds } from '#core/runtime/ids'
import { keysFrom, type Keys } from '#core/runtime/keys'
import type { Runtime } from '#core/runtime/runtime'
import { serve } from '#core/runtime/serve'
import { cloudbaseStore } from '#core/store/cloudbase-store'
import type { Account } from '#core/store/records/accounts'
import { openApp } from '#core/store/sdk'
import { transferIds } from '#domain/whistles/escrow'
import { readNote } from '../../scripts/local/data-note'
import { CITY_NOW } from '../../seed/city/make-city'
import { TIERS, type TierName } from '../../seed/city/tiers'
import type { ServerProcess } from '../localcloud/server-process'

const DAY_MS = 24 * 3_600_000
const EACH = 20
export const STAFF = { grid: 'bench-grid', second: 'bench-second', keeper: 'bench-keeper' }

/** A tier's city behind its own server; calls the actions in this process through the SDK. */
export class City {
  readonly store: Runtime['store']
  private readonly main: ReturnType<typeof serve>
  private readonly keys: Keys
  private made = 0
  /** Server time; a day later with each set of awards, so that no day's cap is met. */
  at = Math.max(CITY_NOW, Date.now())

  private constructor(readonly tier: TierName, readonly server: ServerProcess, folder: string, open: () => ReturnType<typeof openApp>) {
    this.keys = keysFrom(readNote(folder)?.key ?? '')
    this.store = cloudbaseStore(async () => (await open()).database())
    const absent = () => Promise.reject(new Error('neither files nor phones here'))
    const runtime: Runtime = {
      phones: { sendCode: absent, numberOf: absent }, subscribeMessages: { templateOf: () => null, send: absent }, cipher: fieldCipherFrom(readNote(folder)?.fieldKeys ?? ''),
      store: this.store, keys: this.keys, ids: randomIds, now: () => this.at, log: () => undefined, contentCheck: { isAllowed: async () => true },
      files: { uploadTicket: absent, size: absent, read: absent, write: absent, remove: absent, addresses: (ids) => Promise.resolve(ids.map(() => null)) },
    }
    this.main = serve([...pointsHandlers, ...stationHandlers, ...whistleHandlers, ...reportHandlers, ...accountHandlers], async () => runtime)
  }

  static async open(tier: TierName, server: ServerProcess, folder: string): Promise<City> {
    const city = new City(tier, server, folder, () => openApp('bench'))
    city.point()
    await city.hire()
    return city
  }

  /** The SDK reads where to call on each call: all cities share it, one at a time. */
  point(): void {
    Object.assign(process.env, { TCB_CONTEXT_CNFG: JSON.stringify({ URL: this.server.adminUrl }), TENCENTCLOUD: 'true', TENCENTCLOUD_SECRETID: 'local', TENCENTCLOUD_SECRETKEY: 'local', SILENCE: 'true' })
  }

  async call<A extends AnyAction>(action: A, input: InputGiven<A>, openid: string): Promise<OutputOf<A>> {
    this.made += 1
    const commandId = `bench-${process.pid}-${this.made}`
    const reply = (await this.main({ action: action.name, input, ...(action.kind === 'write' ? { commandId } : {}) }, { environment: JSON.stringify({ WX_OPENID: openid }) })) as Reply<OutputOf<A>>
    if (!reply.ok) throw new Error(`${this.tier} ${action.name}: ${JSON.stringify(reply)}`)
    return reply.data
  }

  /** `count` verified riders drawn anywhere, with their phones. */
  async riders(count: number): Promise<Array<{ openid: string; account: Account }>> {
    const found: Array<{ openid: string; account: Account }> = []
    while (found.length < count) {
      const openid = `city-${1_000 + Math.floor(Math.random() * (TIERS[this.tier].workers - 1_000))}`
      const identity = await this.store.get('identities', this.keys.hash('identity', openid))
      const account = identity && (await this.store.get('accounts', identity.accountId))
      if (account?.riderStatus === 'verified' && account.enrollments.length > 0) found.push({ openid, account })
    }
    return found
  }

  /** The phones of `count` new riders of a community. */
  async neighbours(communityId: string, count: number): Promise<string[]> {
    return Promise.all(Array.from({ length: count }, async () => {
      const accountId = randomIds.make('ac')
      const openid = `bench-${accountId}`
      await this.store.put('identities', { _id: this.keys.hash('identity', openid), accountId })
      await this.store.put('accounts', {
        _id: accountId, version: 1, displayName: '测量用', riderStatus: 'declared', age: 'adult', phoneId: null, verifiedBy: null, verifiedAt: null,
        enrollments: [{ communityId, enrolledAt: this.at, turn: null }], freeHours: [], createdAt: this.at,
      })
      return openid
    }))
  }

  /** A whistle of the riders' own making: places filled, work handed in. Answers one award to be confirmed each. */
  async awards(count: number): Promise<Array<() => Promise<unknown>>> {
    this.at += DAY_MS
    const riders = await this.riders(count)
    const community = await this.store.get('units', riders[0]?.account.enrollments[0]?.communityId ?? '')
    const [sample] = await this.store.find('whistles', { within: community?._id, status: 'closed' }, { limit: 1 })
    if (!community || !sample) throw new Error('a city has whistles')
    await this.call(allocateFund, { unitId: community._id, amountPoints: count * EACH, reason: '测量用' }, STAFF.grid)
    const whistle = { ...sample, _id: randomIds.make('wh'), status: 'open' as const, places: count, pointsEach: EACH, arriveBy: this.at, blownAt: this.at, closedAt: null, communityId: community._id, fundUnitId: community._id }
    const rule = await pointsRuleAt(this.store, this.at)
    await this.store.put('whistles', whistle)
    await this.store.transact((tx) => postTransfer(tx, randomIds, {
      id: transferIds.escrow(whistle._id), kind: 'escrow', factId: whistle._id, amountPoints: count * EACH, from: { kind: 'fund', ownerId: whistle.fundUnitId }, to: { kind: 'whistle', ownerId: whistle._id }, rule, at: this.at, by: [],
    }))
    const distinct = [...new Map(riders.map((rider) => [rider.account._id, rider])).values()]
    for (const [n, { account }] of distinct.entries()) {
      await this.store.put('answers', {
        _id: `${whistle._id}:${account._id}`, version: 3, within: whistle.within, whistleId: whistle._id, accountId: account._id, status: 'submitted', n: n + 1, answeredAt: this.at, arriveAt: null, settled: null, arrivedAt: this.at,
        scannedBy: 'ac_bench_grid', words: '做完了', photoId: null, isListed: false, submittedAt: this.at, returned: null, confirmedBy: null, confirmedAt: null,
      })
    }
    return distinct.map(({ account }) => () => this.call(confirmWork, { whistleId: whistle._id, accountId: account._id }, STAFF.second))
  }

  /** Redemptions that wait with their codes; answers one scan each. */
  async redemptions(count: number): Promise<Array<() => Promise<unknown>>> {
    const [offer] = await this.store.find('offers', { isOpen: true }, { orderBy: [['pricePoints', 'asc']], limit: 1 })
    if (!offer) throw new Error('a city has offers')
    await this.store.put('stocks', { _id: offer._id, left: 10_000 })
    const scans: Array<() => Promise<unknown>> = []
    while (scans.length < count) {
      for (const { openid } of await this.riders(count)) {
        const held = await this.call(redeemOffer, { offerId: offer._id }, openid).catch(() => null)
        if (!held || scans.length >= count) continue
        const { digits } = await this.call(issueCode, { purpose: 'redemption', redemptionId: held.id }, openid)
        scans.push(() => this.call(scanCode, { stationId: offer.stationId, digits }, STAFF.keeper))
      }
    }
    return scans
  }

  /** First pages of statements, or pages some way down. */
  async statements(count: number, isDeep: boolean): Promise<Array<() => Promise<unknown>>> {
    const reads: Array<() => Promise<unknown>> = []
    while (reads.length < count) {
      for (const { openid } of await this.riders(count)) {
        let cursor: string | undefined
        for (let page = 0; page < (isDeep ? 2 : 0); page += 1) cursor = (await this.call(listMyStatement, { limit: 5, ...(cursor ? { cursor } : {}) }, openid)).next ?? cursor
        if (!isDeep || cursor) reads.push(() => this.call(listMyStatement, { limit: 5, ...(cursor ? { cursor } : {}) }, openid))
      }
    }
    return reads.slice(0, count)
  }

  /** Staff of the bench, at the county's root and at the counter of its cheapest offer. */
  private async hire(): Promise<void> {
    const root = TIERS[this.tier].profileId
    const [offer] = await this.store.find('offers', { isOpen: true }, { orderBy: [['pricePoints', 'asc']], limit: 1 })
    const posts = [
      { who: STAFF.grid, role: 'official' as const, unitId: root, within: [root] }, { who: STAFF.second, role: 'official' as const, unitId: root, within: [root] },
      { who: STAFF.keeper, role: 'keeper' as const, unitId: offer?.stationId ?? '', within: offer?.within ?? [root] },
    ]
    for (const { who, ...post } of posts) {
      const accountId = `ac_${who.replace('-', '_')}`
      await this.store.put('identities', { _id: this.keys.hash('identity', who), accountId })
      await this.store.put('accounts', { _id: accountId, version: 1, displayName: who, riderStatus: null, age: null, phoneId: null, verifiedBy: null, verifiedAt: null, enrollments: [], freeHours: [], createdAt: this.at })
      await this.store.put('posts', { _id: `po_${who}`, version: 1, title: who, holderId: accountId, createdAt: this.at, heldSince: this.at, wasHeld: true, invitation: null, duty: null, ...post })
    }
  }
}
