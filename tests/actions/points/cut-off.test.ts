import { cancelRedemption, redeemOffer } from '#types/points'
import { issueCode, scanCode } from '#types/stations'
import { accountOfOwner } from '#core/actions/points/ledger'
import { verifyLedger } from '#core/actions/points/verify-ledger'
import { expireRedemptions } from '#core/actions/timers/expire-redemptions'
import type { Barrier } from '#core/store/transaction'
import { openCounty, type County, type Person } from '../../support/county'
import { anOffer, aRiderWith, STATION } from './shop'

const DAYS_10 = 10 * 24 * 3_600_000
const PRICE = 1

let county: County
let rider: Person
let keeper: Person
let offerId: string
beforeAll(async () => {
  county = await openCounty()
  rider = await aRiderWith(county, 500)
  keeper = await county.staff('keeper', STATION, '方白露')
  offerId = await anOffer(county, { pricePoints: PRICE, left: 500 })
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterAll(async () => {
  jest.restoreAllMocks()
  await county.close()
})

/** Throws at the n-th boundary of a transaction, counted from 0; says whether it came to it. */
function cutAt(n: number): { barrier: Barrier; isCut: () => boolean; where: () => string } {
  let step = -1
  let where = ''
  return {
    barrier: (kind, name) => {
      step += 1
      if (step !== n) return
      where = `${kind} ${name}`.trim()
      throw new Error(`cut off at ${where}`)
    },
    isCut: () => step >= n, where: () => where,
  }
}

/** What one of these may change. */
async function books() {
  const account = await accountOfOwner(county.store, { kind: 'worker', ownerId: rider.accountId })
  const station = await accountOfOwner(county.store, { kind: 'station', ownerId: STATION })
  return { balance: account?.balance ?? 0, held: account?.held ?? 0, left: (await county.store.get('stocks', offerId))?.left ?? 0, station: station?.balance ?? 0 }
}

type Books = Awaited<ReturnType<typeof books>>
interface Deed {
  /** Before the cut. */
  prepare: () => Promise<string>
  /** The deed through a county that may be cut off; the same command each time. */
  run: (view: County, id: string) => Promise<unknown>
  change: Books
}

const held = async (): Promise<string> => (await county.call(redeemOffer, { offerId }, { as: rider })).id
const expireAll = (view: County): Promise<number> => expireRedemptions({ ...view.runtime, now: () => view.at + DAYS_10, log: () => undefined })
let commands = 0

const DEEDS: Record<string, Deed> = {
  hold: {
    prepare: async () => `cut-${++commands}`,
    run: (view, commandId) => view.reply(redeemOffer, { offerId }, { as: rider, commandId }),
    change: { balance: 0, held: PRICE, left: -1, station: 0 },
  },
  fulfil: {
    prepare: async () => (await county.call(issueCode, { purpose: 'redemption', redemptionId: await held() }, { as: rider })).digits,
    run: (view, digits) => view.reply(scanCode, { stationId: STATION, digits }, { as: keeper, commandId: `fulfil-${digits}` }),
    change: { balance: -PRICE, held: -PRICE, left: 0, station: PRICE },
  },
  release: {
    prepare: held,
    run: (view, redemptionId) => view.reply(cancelRedemption, { redemptionId }, { as: rider, commandId: `cancel-${redemptionId}` }),
    change: { balance: 0, held: -PRICE, left: 1, station: 0 },
  },
  expire: {
    // One alone is due.
    prepare: async () => {
      await expireAll(county)
      return held()
    },
    run: expireAll,
    change: { balance: 0, held: -PRICE, left: 1, station: 0 },
  },
}

const plus = (one: Books, change: Books): Books => ({ balance: one.balance + change.balance, held: one.held + change.held, left: one.left + change.left, station: one.station + change.station })

test.each(Object.entries(DEEDS))('%s that is cut off at any of its steps has done nothing, and sent again it is done once', async (_, { prepare, run, change }) => {
  const boundaries: string[] = []
  for (let n = 0; ; n += 1) {
    const id = await prepare()
    const before = await books()
    const cut = cutAt(n)
    const reply = await run(county.withBarrier(cut.barrier), id)
    if (!cut.isCut()) {
      expect(await books()).toEqual(plus(before, change))
      break
    }
    boundaries.push(cut.where())
    expect([cut.where(), await books()]).toEqual([cut.where(), before])
    expect({ reply }).not.toMatchObject({ reply: { ok: true } })
    const again = await run(county, id)
    expect([cut.where(), await books()]).toEqual([cut.where(), plus(before, change)])
    // A timer counts what it ends; a command answers the same again.
    if (typeof again !== 'number') expect(await run(county, id)).toEqual(again)
    expect(await books()).toEqual(plus(before, change))
  }
  expect(boundaries[0]).toBe('begin')
  expect(boundaries.at(-1)).toBe('commit')
  expect(boundaries.length).toBeGreaterThanOrEqual(8)
  expect((await verifyLedger(county.store)).fault).toBeNull()
}, 300_000)

test.each(Object.entries(DEEDS))('%s whose commit was done but never heard of is not done again', async (_, { prepare, run, change }) => {
  const id = await prepare()
  const before = await books()
  const lostReply = county.withBarrier(() => undefined)
  const { transact } = lostReply.runtime.store
  lostReply.runtime.store.transact = async (work) => {
    await transact(work)
    throw new Error('the line went dead')
  }
  await run(lostReply, id)
  expect(await books()).toEqual(plus(before, change))
  await run(county, id)
  expect(await books()).toEqual(plus(before, change))
  expect((await verifyLedger(county.store)).fault).toBeNull()
})
