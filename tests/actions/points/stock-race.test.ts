import { setTimeout as sleep } from 'node:timers/promises'
import { redeemOffer } from '#types/points'
import { verifyLedger } from '#core/actions/points/verify-ledger'
import { openCounty, type County, type Person } from '../../support/county'
import { anOffer, aRiderWith } from './shop'

let county: County
let riders: Person[]
beforeAll(async () => {
  county = await openCounty()
  riders = []
  for (let n = 0; n < 20; n += 1) riders.push(await aRiderWith(county, 500, `骑手${n}`))
}, 120_000)
afterAll(() => county.close())

/** Everybody has read the stock before anybody may write: what a naive count would sell many times over. */
function meetAfterReading(people: number) {
  let waiting = 0
  let open = (): void => undefined
  const allThere = new Promise<void>((resolve) => { open = resolve })
  return async (step: string, name: string): Promise<void> => {
    if (step !== 'read' || name !== 'stocks') return
    waiting += 1
    if (waiting >= people) open()
    await Promise.race([allThere, sleep(300)])
  }
}

/** As many as are under way at once; a slow machine's requests would time out behind more of them. */
const AT_ONCE = 50

async function race(contenders: number, left: number): Promise<{ replies: string[]; offerId: string }> {
  const offerId = await anOffer(county, { pricePoints: 1, left })
  const crowd = county.withBarrier(meetAfterReading(Math.min(contenders, 20)))
  const replies: string[] = []
  let next = 0
  const runner = async (): Promise<void> => {
    for (let n = next++; n < contenders; n = next++) {
      const reply = await crowd.reply(redeemOffer, { offerId }, { as: riders[n % riders.length] ?? null })
      replies.push(reply.ok ? reply.data.status : 'refusal' in reply ? reply.refusal.code : 'fields')
    }
  }
  await Promise.all(Array.from({ length: Math.min(contenders, AT_ONCE) }, runner))
  return { replies, offerId }
}

test('of 200 redemptions of the last item exactly one is held', async () => {
  const { replies, offerId } = await race(200, 1)
  expect(replies.filter((reply) => reply === 'held')).toHaveLength(1)
  // BUSY: a slow machine gave up on the retries; nothing was done then either.
  expect(replies.filter((reply) => reply === 'OUT_OF_STOCK' || reply === 'BUSY')).toHaveLength(199)
  expect(await county.store.get('stocks', offerId)).toMatchObject({ left: 0 })
  expect((await verifyLedger(county.store)).fault).toBeNull()
})

test('the same crowd oversells when the stock is read and then written without a transaction', async () => {
  const offerId = await anOffer(county, { left: 1 })
  const barrier = meetAfterReading(20)
  const naive = async (): Promise<boolean> => {
    const stock = await county.store.get('stocks', offerId)
    await barrier('read', 'stocks')
    if (!stock || stock.left < 1) return false
    await county.store.put('stocks', { ...stock, left: stock.left - 1 })
    return true
  }
  const sold = await Promise.all(Array.from({ length: 20 }, naive))
  expect(sold.filter(Boolean).length).toBeGreaterThan(1)
})

test('stock for three among twenty goes to three', async () => {
  const { replies, offerId } = await race(20, 3)
  expect(replies.filter((reply) => reply === 'held')).toHaveLength(3)
  expect(await county.store.get('stocks', offerId)).toMatchObject({ left: 0 })
})
