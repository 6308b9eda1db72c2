import { decideProposal, listProposals } from '#types/proposals'
import { aGrant, ALONE, anAward, aReversal, openHands, STREET, type Hands } from './hands'
import { COMMUNITY } from './shop'

let hands: Hands
let grantId: string
let reversalId: string
beforeAll(async () => {
  hands = await openHands()
  grantId = await aGrant(hands, ALONE + 1)
  hands.at += 1_000
  reversalId = await aReversal(hands, await anAward(hands, 3))
})
afterAll(() => hands.close())

const list = async (as = hands.second, unitId = STREET, status: 'waiting' | 'done' | 'declined' = 'waiting') => (await hands.call(listProposals, { unitId, status }, { as })).rows

test('what waits comes the oldest first: for whom, how much, why, by whom', async () => {
  expect(await list()).toEqual([
    {
      id: grantId, version: 1, kind: 'grant', status: 'waiting', unitName: '鸥石社区', riderName: '田小满', amountPoints: ALONE + 1, reason: '雨夜帮忙推车', original: null,
      proposedBy: hands.grid.name, proposedAt: hands.at - 1_000, decidedBy: null, decidedAt: null, decidedReason: null, can: ['decide'],
    },
    expect.objectContaining({ id: reversalId, kind: 'reversal', amountPoints: 3, reason: '扫错了人', original: '垒沙袋', can: ['decide'] }),
  ])
})

test('each viewer is offered what he may do', async () => {
  const cans = async (as = hands.second) => (await list(as, COMMUNITY)).map(({ can }) => can)
  expect(await cans(hands.grid)).toEqual([['withdraw'], ['withdraw']])
  expect(await cans(hands.lead)).toEqual([['decide'], []])
  expect(await cans(await hands.staff('grid', COMMUNITY, '韩立秋'))).toEqual([[], []])
})

test('what is over is listed with who decided and why, the latest first', async () => {
  await hands.call(decideProposal, { proposalId: reversalId, isAgreed: false, reason: '没扫错' }, { as: hands.second })
  expect(await list(hands.second, STREET, 'declined')).toEqual([expect.objectContaining({ id: reversalId, decidedBy: hands.second.name, decidedAt: hands.at, decidedReason: '没扫错', can: [] })])
  const alone = await aGrant(hands, 1, await hands.rider('立夏'))
  await hands.call(decideProposal, { proposalId: grantId, isAgreed: true }, { as: hands.second })
  expect((await list(hands.second, STREET, 'done')).map(({ id, decidedBy }) => [id, decidedBy])).toEqual([[alone, null], [grantId, hands.second.name]])
})

test('it pages, and another unit\'s list is not found', async () => {
  const first = await hands.call(listProposals, { unitId: STREET, status: 'done', limit: 1 }, { as: hands.second })
  const rest = await hands.call(listProposals, { unitId: STREET, status: 'done', cursor: first.next }, { as: hands.second })
  expect([...first.rows, ...rest.rows]).toHaveLength(2)
  expect(await hands.refusal(listProposals, { unitId: STREET, status: 'done' }, { as: hands.grid })).toBe('NOT_FOUND')
})
