import type { OutputOf } from '#types/core/action'
import { closeAccount } from '#types/account-closing'
import { allocateFund, cancelRedemption, redeemOffer } from '#types/points'
import { moveFund } from '#types/points-funds'
import { issueCode, scanCode } from '#types/stations'
import { blowWhistle, closeWhistle, confirmWork } from '#types/whistles'
import { accountOfOwner, fundBalance } from '#core/actions/points/ledger'
import { expireRedemptions } from '#core/actions/timers/expire-redemptions'
import type { County, Person } from '../../../support/county'
import { anOffer, COMMUNITY, STATION } from '../shop'
import { TERMS, type Reference, type Rider, type Step } from './reference'

const DAYS_10 = 10 * 24 * 3_600_000
const FAR_COMMUNITY = 'salt-lane'
const ROOT = 'isle'

export interface Staff { readonly grid: Person; readonly second: Person; readonly keeper: Person }

export async function staffOf(county: County): Promise<Staff> {
  return { grid: await county.staff('grid', COMMUNITY, '路谷雨'), second: await county.staff('official', COMMUNITY, '陶芒种'), keeper: await county.staff('keeper', STATION, '方白露') }
}

/** The real county under the names of the model: fresh riders and a fresh shelf for each run, the fund emptied. */
export class Books {
  private readonly ids = new Map<string, string>()
  private readonly digits = new Map<string, string>()

  private constructor(private readonly county: County, private readonly staff: Staff, private readonly riders: Record<Rider, Person>, private readonly offerId: string,
    private readonly rootBefore: number) {}

  static async open(county: County, staff: Staff): Promise<Books> {
    const rider = (name: string) => county.rider(name, { communityIds: [COMMUNITY], isVerified: true })
    const left = await fundBalance(county.store, COMMUNITY)
    if (left > 0) await county.call(moveFund, { fromUnitId: COMMUNITY, toUnitId: FAR_COMMUNITY, amountPoints: left, reason: '测试' }, { as: county.lead })
    const offerId = await anOffer(county, { pricePoints: TERMS.price, left: TERMS.stock })
    return new Books(county, staff, { a: await rider('田小满'), b: await rider('韩霜降') }, offerId, await fundBalance(county.store, ROOT))
  }

  /** What must be there before a step can be asked for: work handed in, a code on the rider's phone. */
  async prepare(step: Step, model: Reference): Promise<void> {
    if (step.do === 'award' && !model.closed.includes(step.whistle)) {
      const works = model.works[step.whistle] ?? {}
      if (works[step.rider] !== undefined) return
      works[step.rider] = 'submitted'
      await this.handIn(this.idOf(step.whistle), step.rider)
    }
    if (step.do === 'fulfil' && model.redemptions[step.of] === 'held') {
      const { digits } = await this.county.call(issueCode, { purpose: 'redemption', redemptionId: this.idOf(step.of) }, { as: this.ownerOf(model, step.of) })
      this.digits.set(step.of, digits)
    }
  }

  /** Asks the county for a step; `ok` or the refusal's code. The same command id asks again. */
  async take(step: Step, model: Reference, view: County = this.county, commandId?: string): Promise<string> {
    const { grid, second, keeper } = this.staff
    const options = (as: Person) => ({ as, ...(commandId === undefined ? {} : { commandId }) })
    switch (step.do) {
      case 'allocate': return said(await view.reply(allocateFund, { unitId: COMMUNITY, amountPoints: step.points, reason: '测试' }, options(view.lead)))
      case 'blow': return this.named(step.whistle, await view.reply(blowWhistle, {
        communityId: COMMUNITY, templateId: 'lanterns', placeName: '堤口', place: { lat: 27.1, lng: 120.6 }, arriveBy: view.at + 3_600_000, places: TERMS.places, quietReason: '堤要漫了',
      }, options(grid)))
      case 'award': return said(await view.reply(confirmWork, { whistleId: this.idOf(step.whistle), accountId: this.riders[step.rider].accountId }, options(second)))
      case 'close': return said(await view.reply(closeWhistle, { whistleId: this.idOf(step.whistle) }, options(grid)))
      case 'hold': return this.named(step.as, await view.reply(redeemOffer, { offerId: this.offerId }, options(this.riders[step.rider])))
      case 'leave': return said(await view.reply(closeAccount, {}, options(this.riders[step.rider])))
      case 'cancel': return said(await view.reply(cancelRedemption, { redemptionId: this.idOf(step.of) }, options(this.ownerOf(model, step.of))))
      case 'fulfil': {
        const digits = this.digits.get(step.of)
        if (digits === undefined) return 'REDEMPTION_NOT_HELD'
        const answer = said(await view.reply(scanCode, { stationId: STATION, digits }, options(keeper)))
        // Of a code that did its work nothing more is asked.
        return answer === 'CODE_USED' ? 'REDEMPTION_NOT_HELD' : answer
      }
      case 'expire':
        await expireRedemptions({ ...view.runtime, now: () => view.at + DAYS_10, log: () => undefined })
        return 'ok'
    }
  }

  /** The county's books in the model's words. */
  async snapshot(model: Reference) {
    const { store } = this.county
    const balance = async (kind: 'whistle' | 'worker', ownerId: string) => accountOfOwner(store, { kind, ownerId })
    const riderOf = async (rider: Rider) => {
      const account = await balance('worker', this.riders[rider].accountId)
      return { balance: account?.balance ?? 0, held: account?.held ?? 0 }
    }
    const pools: Record<string, number> = {}
    for (const name of Object.keys(model.pools)) pools[name] = (await balance('whistle', this.idOf(name)))?.balance ?? 0
    const redemptions: Record<string, string> = {}
    for (const name of Object.keys(model.redemptions)) redemptions[name] = (await store.get('redemptions', this.idOf(name)))?.status ?? 'absent'
    return {
      fund: await fundBalance(store, COMMUNITY), returned: (await fundBalance(store, ROOT)) - this.rootBefore, stock: (await store.get('stocks', this.offerId))?.left, pools, redemptions, riders: { a: await riderOf('a'), b: await riderOf('b') },
    }
  }

  private async handIn(whistleId: string, rider: Rider): Promise<void> {
    const { store, at } = this.county
    const accountId = this.riders[rider].accountId
    const n = rider === 'a' ? 1 : 2
    const whistle = await store.get('whistles', whistleId)
    await store.put('places', { _id: `${whistleId}:${n}`, whistleId, n, accountId, isShut: false })
    await store.put('answers', {
      _id: `${whistleId}:${accountId}`, version: 3, within: whistle?.within ?? [], whistleId, accountId, status: 'submitted', n, answeredAt: at, arriveAt: null, settled: null, arrivedAt: at,
      scannedBy: this.staff.grid.accountId, words: '挂好了', photoId: null, isListed: false, submittedAt: at, returned: null, confirmedBy: null, confirmedAt: null,
    })
  }

  private named(name: string, reply: { ok: boolean; data?: OutputOf<typeof redeemOffer> | OutputOf<typeof blowWhistle> }): string {
    if (reply.ok && reply.data) this.ids.set(name, reply.data.id)
    return said(reply)
  }

  private idOf(name: string): string {
    return this.ids.get(name) ?? 'absent'
  }

  private ownerOf(model: Reference, x: string): Person {
    return this.riders[model.owners[x] ?? 'a']
  }
}

const said = (reply: { ok: boolean; refusal?: { code: string } }): string => (reply.ok ? 'ok' : (reply.refusal?.code ?? 'fields'))
