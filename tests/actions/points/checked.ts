import { cancelRedemption, redeemOffer } from '#types/points'
import { scanCode } from '#types/stations'
import { accountOfOwner } from '#core/actions/points/ledger'
import { verifyLedger } from '#core/actions/points/verify-ledger'
import { expirePoints } from '#core/actions/timers/expire-points'
import { sealDay } from '#core/actions/timers/seal-day'
import type { CollectionName, RecordOf } from '#core/store/collections'
import { openCounty, type County, type Person } from '../../support/county'
import { aHeldRedemption, anOffer, aRiderWith, STATION } from './shop'

const at = (time: string) => Date.parse(`${time}+08:00`)

/** A county in which everything that moves points has happened, two months of it sealed. */
export interface Checked { county: County; rider: Person; account: string; lateAccount: string; fulfilledId: string; heldId: string; offerId: string; whistleId: string }

export async function aCheckedCounty(): Promise<Checked> {
  const county = await openCounty()
  county.at = at('2026-07-31T12:00:00')
  const late = await aRiderWith(county, 12, '韩霜降')
  county.at = at('2026-10-01T00:10:00')
  await expirePoints(county.runtime)
  county.at = at('2026-10-01T12:00:00')
  const rider = await aRiderWith(county, 30)
  const keeper = await county.staff('keeper', STATION, '方白露')
  const offerId = await anOffer(county)
  const { redemptionId, digits } = await aHeldRedemption(county, rider, offerId)
  await county.call(scanCode, { stationId: STATION, digits }, { as: keeper })
  const { id: heldId } = await county.call(redeemOffer, { offerId }, { as: rider })
  const { id } = await county.call(redeemOffer, { offerId }, { as: rider })
  await county.call(cancelRedemption, { redemptionId: id }, { as: rider })
  for (const time of ['2026-10-02T00:05:00', '2026-10-02T00:10:00']) {
    county.at = at(time)
    await sealDay(county.runtime)
  }
  const [answer] = await county.store.find('answers', { accountId: rider.accountId })
  return {
    county, rider, account: await idOf(county, rider), lateAccount: await idOf(county, late), fulfilledId: redemptionId, heldId, offerId, whistleId: answer?.whistleId ?? '',
  }
}

async function idOf(county: County, { accountId }: Person): Promise<string> {
  return (await accountOfOwner(county.store, { kind: 'worker', ownerId: accountId }))?._id ?? ''
}

/** Changes stored records behind the actions' back and can put them all back. */
export class Tampering {
  private readonly before: Array<() => Promise<void>> = []

  constructor(readonly county: County) {}

  async edit<N extends CollectionName>(name: N, id: string, change: Partial<RecordOf<N>> | ((record: RecordOf<N>) => Partial<RecordOf<N>>)): Promise<void> {
    const record = await this.get(name, id)
    await this.put(name, { ...record, ...(typeof change === 'function' ? change(record) : change) })
  }

  async drop(name: CollectionName, id: string): Promise<void> {
    const record = await this.get(name, id)
    this.before.unshift(() => this.county.store.put(name, record))
    await this.county.store.remove(name, id)
  }

  async copy<N extends CollectionName>(name: N, id: string, change: Partial<RecordOf<N>> & { _id: string }): Promise<void> {
    await this.put(name, { ...await this.get(name, id), ...change })
  }

  async put<N extends CollectionName>(name: N, record: RecordOf<N>): Promise<void> {
    const old = await this.county.store.get(name, record._id)
    this.before.unshift(() => (old ? this.county.store.put(name, old) : this.county.store.remove(name, record._id)))
    await this.county.store.put(name, record)
  }

  async get<N extends CollectionName>(name: N, id: string): Promise<RecordOf<N>> {
    const record = await this.county.store.get(name, id)
    if (!record) throw new Error(`no ${name}/${id}`)
    return record
  }

  /** What the check says of it; afterwards all is as it was. */
  async found(): Promise<string> {
    const { fault } = await verifyLedger(this.county.store)
    for (const undo of this.before.splice(0)) await undo()
    return fault ? `${fault.record} ${fault.what}` : 'nothing'
  }
}
