import { decideFault, moveProposal, PROPOSAL_MOVES, proposalCan, reversalProposalId, wantsSecondPerson, withdrawFault, type Proposed } from '#domain/points/proposal'
import { proposalStatus } from '#types/proposals'

const aProposal = (part: Partial<Proposed> = {}): Proposed =>
  ({ version: 1, status: 'waiting', riderId: 'rider', proposedBy: 'grid', decidedBy: null, decidedAt: null, decidedReason: null, ...part })

test('a grant up to the limit needs one person, one point more needs two', () => {
  const rule = { secondPersonAbovePoints: 30 }
  expect([29, 30, 31].map((points) => wantsSecondPerson(points, rule))).toEqual([false, false, true])
  expect(wantsSecondPerson(1, { secondPersonAbovePoints: 0 })).toBe(true)
})

test('a proposal is resolved once, whatever way', () => {
  for (const status of proposalStatus.options) expect(PROPOSAL_MOVES[status].length).toBe(status === 'waiting' ? 3 : 0)
  for (const status of ['done', 'declined', 'withdrawn'] as const) {
    expect(decideFault(aProposal({ status }), 'second', [])).toBe('PROPOSAL_OVER')
    expect(withdrawFault(aProposal({ status }))).toBe('PROPOSAL_OVER')
    expect(() => moveProposal(aProposal({ status }), 'done', { by: 'second', at: 5 })).toThrow(`is ${status}`)
  }
})

test('the second person is neither the proposer nor the rider', () => {
  expect(decideFault(aProposal(), 'grid', [])).toBe('OWN_PROPOSAL')
  expect(decideFault(aProposal(), 'rider', [])).toBe('OWN_POINTS')
  expect(decideFault(aProposal(), 'second', [])).toBeNull()
})

test('who scanned or confirmed what is taken back may propose it, but does not decide it', () => {
  const stoodForIt = ['grid', 'confirmer']
  expect(decideFault(aProposal(), 'confirmer', stoodForIt)).toBe('STOOD_FOR_IT')
  expect(decideFault(aProposal(), 'second', stoodForIt)).toBeNull()
})

test('a decision keeps who, when and why; withdrawing has nobody\'s name', () => {
  expect(moveProposal(aProposal(), 'declined', { by: 'second', at: 5, reason: '没看到' })).toMatchObject({ status: 'declined', version: 2, decidedBy: 'second', decidedAt: 5, decidedReason: '没看到' })
  expect(moveProposal(aProposal(), 'done', { by: 'second', at: 5 })).toMatchObject({ status: 'done', decidedBy: 'second', decidedReason: null })
  expect(moveProposal(aProposal(), 'withdrawn', { by: 'grid', at: 6 })).toMatchObject({ status: 'withdrawn', decidedBy: null, decidedAt: 6 })
})

test('an official who may decide is offered it, the proposer may withdraw, others look', () => {
  expect(proposalCan(aProposal(), { accountId: 'second', isOfficial: true }, [])).toEqual(['decide'])
  expect(proposalCan(aProposal(), { accountId: 'second', isOfficial: false }, [])).toEqual([])
  expect(proposalCan(aProposal(), { accountId: 'grid', isOfficial: true }, [])).toEqual(['withdraw'])
  expect(proposalCan(aProposal(), { accountId: 'confirmer', isOfficial: true }, ['confirmer'])).toEqual([])
  expect(proposalCan(aProposal({ status: 'done' }), { accountId: 'grid', isOfficial: true }, [])).toEqual([])
})

test('proposals about one transfer are numbered', () => {
  expect([1, 2].map((n) => reversalProposalId('award:w1:a1', n))).toEqual(['award:w1:a1:1', 'award:w1:a1:2'])
})
