import { endFault, handOverFault, isInvited, postCan, type PostFacts } from '#domain/accounts/posts'

const aPost = (post: Partial<PostFacts> = {}): PostFacts => ({ role: 'grid', within: ['isle', 'bend', 'rock'], unitId: 'rock', holderId: 'ac_1', invitation: null, duty: null, ...post })
const by = (unitId: string, accountId = 'ac_9') => ({ accountId, unitId })

test('an official above ends who holds a post, nobody his own', () => {
  expect(endFault(aPost(), by('rock'))).toBeNull()
  expect(endFault(aPost(), by('rock', 'ac_1'))).toBe('OWN_POST')
  expect(endFault(aPost({ holderId: null }), by('rock'))).toBe('NOBODY_THERE')
})

test('officials of one unit end each other\'s at the root alone', () => {
  expect(endFault(aPost({ role: 'official' }), by('rock'))).toBe('PEER_POST')
  expect(endFault(aPost({ role: 'official' }), by('bend'))).toBeNull()
  expect(endFault(aPost({ role: 'official', within: ['isle'], unitId: 'isle' }), by('isle'))).toBeNull()
})

test('an invitation is good up to, not including, its end', () => {
  const post = { invitation: { expiresAt: 10 } }
  expect([isInvited(post, 9), isInvited(post, 10), isInvited({ invitation: null }, 0)]).toEqual([true, false, false])
})

test('a post is handed over by who holds it or by an official who could end it; a vacant one by any over it', () => {
  expect(handOverFault(aPost({ role: 'official' }), by('rock', 'ac_1'))).toBeNull()
  expect(handOverFault(aPost({ role: 'official' }), by('rock'))).toBe('PEER_POST')
  expect(handOverFault(aPost({ role: 'official', holderId: null }), by('rock'))).toBeNull()
})

test('what may be done follows from who holds it, who looks and who is invited', () => {
  expect(postCan(aPost(), by('bend'))).toEqual(['hand-over', 'end'])
  expect(postCan(aPost({ holderId: null, invitation: { expiresAt: 10 } }), by('bend'))).toEqual(['hand-over', 'withdraw'])
  expect(postCan(aPost(), by('rock', 'ac_1'))).toEqual(['hand-over'])
  expect(postCan(aPost({ role: 'official' }), by('rock'))).toEqual([])
  expect(postCan(aPost(), { accountId: 'ac_1', unitId: null })).toEqual(['hand-over'])
  expect(postCan(aPost(), { accountId: 'ac_2', unitId: null })).toEqual([])
})
