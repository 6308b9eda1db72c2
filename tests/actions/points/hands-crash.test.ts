import { redeemOffer } from '#types/points'
import { decideProposal, grantPoints } from '#types/proposals'
import { verifyLedger } from '#core/actions/points/verify-ledger'
import type { County, Person } from '../../support/county'
import { aGrant, ALONE, anAward, aReversal, balanceOf, grantInput, openHands, type Hands } from './hands'
import { anOffer, COMMUNITY } from './shop'
import { dyingAt } from './steps'

const HANG_MS = 240_000
let hands: Hands
let offerId: string
beforeAll(async () => {
  // Each death is logged as the fault it is.
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
  hands = await openHands()
  offerId = await anOffer(hands, { pricePoints: 6, left: 1_000 })
})
afterAll(() => hands.close())

/** What is sent, by whom it is paid, and his points before and after. */
interface Sent { rider: Person; send: (county: County) => Promise<{ ok: boolean }>; before: number; after: number }

const someone = () => hands.rider('韩霜降', { communityIds: [COMMUNITY], isVerified: true })

async function aGrantAlone(commandId: string): Promise<Sent> {
  const rider = await someone()
  const input = await grantInput(hands, ALONE, rider)
  return { rider, send: (county) => county.reply(grantPoints, input, { as: hands.grid, commandId }), before: 0, after: ALONE }
}

async function aGrantDecided(commandId: string): Promise<Sent> {
  const rider = await someone()
  const proposalId = await aGrant(hands, ALONE + 1, rider)
  return { rider, send: (county) => county.reply(decideProposal, { proposalId, isAgreed: true }, { as: hands.second, commandId }), before: 0, after: ALONE + 1 }
}

/** Of ten points six are held, so that both the rider and the write-off pay. */
async function aReversalDecided(commandId: string): Promise<Sent> {
  const rider = await someone()
  const transferId = await anAward(hands, 10, rider)
  await hands.call(redeemOffer, { offerId }, { as: rider })
  const proposalId = await aReversal(hands, transferId)
  return { rider, send: (county) => county.reply(decideProposal, { proposalId, isAgreed: true }, { as: hands.second, commandId }), before: 10, after: 6 }
}

test.each([
  ['a grant', aGrantAlone],
  ['agreeing to a grant', aGrantDecided],
  ['agreeing to a reversal', aReversalDecided],
])('%s that dies at any step did nothing; sent again it is done once, and a lost answer is given again', async (name, make) => {
  for (let at = 1; ; at += 1) {
    const { rider, send, before, after } = await make(`${name.replaceAll(' ', '-')}-${at}`)
    const { county, hasDied } = dyingAt(hands, at)
    const first = await send(county)
    if (!hasDied()) {
      expect(first).toMatchObject({ ok: true })
      expect(at).toBeGreaterThan(10)
      break
    }
    expect(first).toMatchObject({ ok: false, refusal: { code: 'INTERNAL' } })
    expect(await balanceOf(hands, rider)).toBe(before)
    expect((await verifyLedger(hands.store)).fault).toBeNull()
    const again = await send(hands)
    expect(again.ok).toBe(true)
    expect(await send(hands)).toEqual(again)
    expect(await balanceOf(hands, rider)).toBe(after)
  }
  expect((await verifyLedger(hands.store)).fault).toBeNull()
}, HANG_MS)
