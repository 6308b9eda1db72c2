import { cancelRedemption, redeemOffer } from '#types/points'
import { decideProposal } from '#types/proposals'
import { scanCode } from '#types/stations'
import { fundBalance } from '#core/actions/points/ledger'
import { verifyLedger } from '#core/actions/points/verify-ledger'
import type { County, Person } from '../../support/county'
import { anAward, aReversal, openHands, workerOf, writeOffOf, type Hands } from './hands'
import { aHeldRedemption, anOffer, COMMUNITY, STATION } from './shop'
import { interleave } from './steps'

/** What the rider was awarded and what the goods cost: enough for one of the two. */
const AWARD = 6
const PRICE = 4
const HANG_MS = 240_000

let hands: Hands
let keeper: Person
let offerId: string
beforeAll(async () => {
  hands = await openHands()
  keeper = await hands.staff('keeper', STATION, '方白露')
  offerId = await anOffer(hands, { pricePoints: PRICE, left: 1_000 })
})
afterAll(() => hands.close())

type Act = (county: County) => Promise<string>
const outcome = async (reply: Promise<{ ok: boolean; refusal?: { code: string } }>): Promise<string> => {
  const { ok, refusal } = await reply
  return ok ? 'ok' : (refusal?.code ?? 'fields')
}

/** A rider with an award, a reversal of it that waits, and what he does meanwhile. */
interface Scene { rider: Person; reversing: Act; spending: Act }

async function aScene(spend: (rider: Person) => Promise<Act>): Promise<Scene> {
  const rider = await hands.rider('田小满', { communityIds: [COMMUNITY], isVerified: true })
  const transferId = await anAward(hands, AWARD, rider)
  const spending = await spend(rider)
  const proposalId = await aReversal(hands, transferId)
  return { rider, spending, reversing: (county) => outcome(county.reply(decideProposal, { proposalId, isAgreed: true }, { as: hands.second })) }
}

const redeems = async (rider: Person): Promise<Act> => (county) => outcome(county.reply(redeemOffer, { offerId }, { as: rider }))
const fulfils = async (rider: Person): Promise<Act> => {
  const { digits } = await aHeldRedemption(hands, rider, offerId)
  return (county) => outcome(county.reply(scanCode, { stationId: STATION, digits }, { as: keeper }))
}
const cancels = async (rider: Person): Promise<Act> => {
  const { redemptionId } = await aHeldRedemption(hands, rider, offerId)
  return (county) => outcome(county.reply(cancelRedemption, { redemptionId }, { as: rider }))
}

/** What is left in the account, what of it is held, and what the write-off had to cover; the fund always gets all of it back. */
async function endOf({ rider, reversing, spending }: Scene, at: number, isReversalSlow: boolean): Promise<{ ended: string; isMore: boolean }> {
  const before = [await fundBalance(hands.store, COMMUNITY), await writeOffOf(hands)] as const
  const said = { reversing: '', spending: '' }
  const run = (name: keyof typeof said, act: Act) => async (county: County) => { said[name] = await act(county) }
  const [slow, quick] = isReversalSlow ? [run('reversing', reversing), run('spending', spending)] : [run('spending', spending), run('reversing', reversing)]
  const isMore = await interleave(hands, at, slow, () => quick(hands))
  const account = await workerOf(hands, rider)
  expect(said.reversing).toBe('ok')
  expect(await fundBalance(hands.store, COMMUNITY)).toBe(before[0] + AWARD)
  return { isMore, ended: `${said.spending}: ${account?.balance} left, ${account?.held} held, ${before[1] - await writeOffOf(hands)} covered` }
}

test.each([
  ['redeems', redeems, ['POINTS_SHORT: 0 left, 0 held, 0 covered', 'ok: 4 left, 4 held, 4 covered']],
  ['fetches his goods', fulfils, ['ok: 0 left, 0 held, 4 covered']],
  ['gives his goods up', cancels, ['ok: 0 left, 0 held, 0 covered', 'ok: 4 left, 0 held, 4 covered']],
] as const)('a reversal while the rider %s, at every step of either: one comes first, nothing is negative and nothing lost', async (_, spend, allowed) => {
  const seen = new Set<string>()
  for (const isReversalSlow of [true, false]) {
    for (let at = 1; ; at += 1) {
      const { ended, isMore } = await endOf(await aScene(spend), at, isReversalSlow)
      seen.add(ended)
      if (!isMore) break
    }
  }
  expect([...seen].sort()).toEqual(allowed)
  expect((await verifyLedger(hands.store)).fault).toBeNull()
}, HANG_MS)

test('a reversal that is agreed to while another official agrees, at every step: one is done, the other is told it is over', async () => {
  for (let at = 1; ; at += 1) {
    const { rider, reversing } = await aScene(redeems)
    const proposal = (await hands.store.find('proposals', { within: COMMUNITY, status: 'waiting' }, { orderBy: [['proposedAt', 'asc']], limit: 1 }))[0]
    const said: string[] = []
    const isMore = await interleave(hands, at,
      async (county) => { said.push(await reversing(county)) },
      async () => { said.push(await outcome(hands.reply(decideProposal, { proposalId: proposal?._id ?? '', isAgreed: true }, { as: hands.official }))) })
    expect(said.sort()).toEqual(['PROPOSAL_OVER', 'ok'])
    expect(await workerOf(hands, rider)).toMatchObject({ balance: 0, sequence: 2 })
    if (!isMore) break
  }
  expect((await verifyLedger(hands.store)).fault).toBeNull()
}, HANG_MS)
