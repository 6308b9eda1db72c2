import { decideProposal, withdrawProposal } from '#types/proposals'
import { aGrant, ALONE, balanceOf, openHands, type Hands } from './hands'

let hands: Hands
let proposalId: string
beforeAll(async () => { hands = await openHands() })
beforeEach(async () => { proposalId = await aGrant(hands, ALONE + 1, await hands.rider('韩霜降')) })
afterAll(() => hands.close())

test('who proposed it withdraws it, and nobody decides it any more', async () => {
  expect(await hands.call(withdrawProposal, { proposalId }, { as: hands.grid })).toEqual({ id: proposalId, version: 2, status: 'withdrawn' })
  expect(await hands.store.get('proposals', proposalId)).toMatchObject({ status: 'withdrawn', decidedBy: null, decidedAt: hands.at })
  expect(await hands.refusal(decideProposal, { proposalId, isAgreed: true }, { as: hands.second })).toBe('PROPOSAL_OVER')
  expect(await hands.refusal(withdrawProposal, { proposalId }, { as: hands.grid })).toBe('PROPOSAL_OVER')
})

test('nobody else withdraws it, the rider neither', async () => {
  expect(await hands.refusal(withdrawProposal, { proposalId }, { as: hands.second })).toBe('NOT_FOUND')
  expect(await hands.refusal(withdrawProposal, { proposalId }, { as: hands.xiaoman })).toBe('NOT_ALLOWED')
})

test('withdrawing and deciding at once: one of the two', async () => {
  const [withdrawn, decided] = await Promise.all([
    hands.reply(withdrawProposal, { proposalId }, { as: hands.grid }),
    hands.reply(decideProposal, { proposalId, isAgreed: true }, { as: hands.second }),
  ])
  expect([withdrawn.ok, decided.ok].filter(Boolean)).toHaveLength(1)
  const proposal = await hands.store.get('proposals', proposalId)
  expect(await balanceOf(hands, { ...hands.xiaoman, accountId: proposal?.riderId ?? '' })).toBe(decided.ok ? ALONE + 1 : 0)
})
