import { decideProposal, proposeReversal, withdrawProposal } from '#types/proposals'
import { aGrant, anAward, aReversal, openHands, STREET, type Hands } from './hands'
import { COMMUNITY } from './shop'

let hands: Hands
beforeAll(async () => { hands = await openHands() })
afterAll(() => hands.close())

const propose = (transferId: string, as = hands.grid) => hands.refusal(proposeReversal, { transferId, reason: '扫错了人' }, { as })

test('an award is proposed with its fund, rider and amount; nothing moves yet', async () => {
  const transferId = await anAward(hands, 6)
  const id = await aReversal(hands, transferId)
  expect(await hands.store.get('proposals', id)).toEqual({
    _id: `${transferId}:1`, version: 1, within: ['isle', 'east-coast', STREET, COMMUNITY], kind: 'reversal', status: 'waiting', fundUnitId: COMMUNITY,
    riderId: hands.xiaoman.accountId, amountPoints: 6, reason: '扫错了人', transferId, proposedBy: hands.grid.accountId, proposedAt: hands.at,
    decidedBy: null, decidedAt: null, decidedReason: null,
  })
  expect(await hands.store.get('transfers', `reversal:${transferId}`)).toBeNull()
})

test('a grant is proposed the same way', async () => {
  const grantId = await aGrant(hands, 2)
  expect(await hands.store.get('proposals', await aReversal(hands, `grant:${grantId}`))).toMatchObject({ amountPoints: 2, fundUnitId: COMMUNITY, riderId: hands.xiaoman.accountId })
})

test('one proposal about a transfer waits at a time', async () => {
  const transferId = await anAward(hands, 1)
  const first = await aReversal(hands, transferId)
  expect(await propose(transferId, hands.official)).toBe('ALREADY_PROPOSED')
  await hands.call(withdrawProposal, { proposalId: first }, { as: hands.grid })
  const next = await aReversal(hands, transferId)
  await hands.call(decideProposal, { proposalId: next, isAgreed: false, reason: '没扫错' }, { as: hands.second })
  expect(await aReversal(hands, transferId)).toBe(`${transferId}:3`)
})

test('two who propose at once: one is taken, the other is told', async () => {
  const transferId = await anAward(hands, 1)
  const replies = await Promise.all([hands.grid, hands.official, hands.second].map((as) => hands.reply(proposeReversal, { transferId, reason: '扫错了人' }, { as })))
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  expect(replies.flatMap((reply) => ('refusal' in reply ? [reply.refusal.code] : []))).toEqual(['ALREADY_PROPOSED', 'ALREADY_PROPOSED'])
})

test('what was taken back is not taken back again', async () => {
  const transferId = await anAward(hands, 1)
  const proposalId = await aReversal(hands, transferId)
  await hands.call(decideProposal, { proposalId, isAgreed: true }, { as: hands.second })
  expect(await propose(transferId)).toBe('ALREADY_TAKEN_BACK')
})

test('whoever confirmed it may propose it', async () => {
  expect(JSON.parse(await propose(await anAward(hands, 1), hands.lead))).toMatchObject({ ok: true })
})

test('another community\'s award, other kinds of transfer and reversals themselves are not found', async () => {
  const transferId = await anAward(hands, 1)
  expect(await propose(transferId, await hands.staff('official', 'salt-lane', '邻社区'))).toBe('NOT_FOUND')
  const [escrow] = await hands.store.find('transfers', { kind: 'escrow' })
  expect(await propose(escrow?._id ?? '')).toBe('NOT_FOUND')
  const [reversal] = await hands.store.find('transfers', { kind: 'reversal' })
  expect(await propose(reversal?._id ?? '')).toBe('NOT_FOUND')
})
