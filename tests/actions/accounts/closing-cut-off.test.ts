import { closeAccount } from '#types/account-closing'
import { verifyLedger } from '#core/actions/points/verify-ledger'
import { finishClosings } from '#core/actions/timers/finish-closings'
import type { County } from '../../support/county'
import { openHands, type Hands } from '../points/hands'
import { answerOf } from '../whistles/support'
import { aLeaver, AWARD, filled, gone, pointsOf, rootFund, settled, type Leaver } from './closing'

const HANG_MS = 400_000
let hands: Hands
beforeAll(async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
})
beforeEach(async () => {
  hands = await openHands()
  await filled(hands)
})
afterEach(() => hands.close())

/** The same county, whose process is dead from the `from`-th step of its transactions on. */
function deadFrom(from: number): { county: County; hasDied: () => boolean } {
  let steps = 0
  const county = hands.withBarrier(() => {
    steps += 1
    if (steps >= from) throw new Error('the process died')
  })
  return { county, hasDied: () => steps >= from }
}

async function assertOver(of: Leaver, fundBefore: number): Promise<void> {
  const { store } = hands
  expect(await rootFund(hands)).toBe(fundBefore + AWARD)
  expect(await store.get('redemptions', of.redemptionId)).toMatchObject({ status: 'cancelled' })
  expect(await store.get('stocks', of.offerId)).toMatchObject({ left: 1 })
  for (const id of [of.placedId, of.waitingId, of.submittedId]) expect(await answerOf(hands, id, of.rider)).toMatchObject({ status: 'left' })
  expect(await store.get('reports', of.reportId)).toMatchObject({ reporterId: null })
  expect(await pointsOf(hands, of.rider)).toBeNull()
  expect(await store.get('accountClosings', of.rider.accountId)).toBeNull()
}

/** Every so many steps, another offset each time the suite of steps is gone through: each boundary is met by one of them. */
const OFFSETS = [1, 2, 3]

test.each(OFFSETS)('killed at any boundary, it did nothing or is finished by the timer, each thing once (every third step, from %i)', async (first) => {
  let hasEnded = 0
  for (let from = first; ; from += OFFSETS.length) {
    const of = await aLeaver(hands)
    const before = await rootFund(hands)
    const dead = deadFrom(from)
    const reply = await dead.county.reply(closeAccount, {}, { as: of.rider, commandId: `close-${from}` })
    const isGone = (await hands.store.get('accounts', of.rider.accountId)) === null
    expect([from, reply.ok]).toEqual([from, isGone])
    if (isGone) hasEnded += 1
    else expect(await pointsOf(hands, of.rider)).toMatchObject({ balance: AWARD, isClosing: false })
    expect((await verifyLedger(hands.store)).fault).toBeNull()
    expect(await hands.reply(closeAccount, {}, { as: of.rider, commandId: `close-${from}` })).toMatchObject({ ok: true })
    await settled(hands)
    await assertOver(of, before)
    if (!dead.hasDied()) break
  }
  expect(hasEnded).toBeGreaterThan(5)
  expect((await verifyLedger(hands.store)).fault).toBeNull()
}, HANG_MS)

test('the timer that is killed at any boundary is gone on with by the next run', async () => {
  for (let from = 1; ; from += 4) {
    const of = await aLeaver(hands)
    const before = await rootFund(hands)
    await gone(hands, of.rider)
    hands.at += 180_000
    const dead = deadFrom(from)
    await finishClosings(dead.county.runtime)
    expect((await verifyLedger(hands.store)).fault).toBeNull()
    await settled(hands)
    await assertOver(of, before)
    if (!dead.hasDied()) break
  }
}, HANG_MS)
