import { postOver } from '#core/actions/posts-over'
import type { Caller } from '#core/runtime/caller'
import type { Post } from '#core/store/records/accounts'

const post = (role: Post['role'], unitId: string): Post => ({ _id: `${role}-${unitId}`, version: 1, role, title: '岗', unitId, within: ['isle', unitId], holderId: 'a1', createdAt: 0, heldSince: null, wasHeld: true, invitation: null, duty: null })
const caller: Caller = { openid: 'o', identity: 'i', browserId: null, sessionId: null, account: null, posts: [post('keeper', 'rock'), post('grid', 'rock'), post('official', 'isle')] }

test('a post reaches what lies in its unit, by any of the paths', () => {
  expect(postOver(caller, [['isle', 'crew'], ['isle', 'rock']], ['grid'])?._id).toBe('grid-rock')
  expect(postOver(caller, [['isle', 'pond']], ['grid'])).toBeNull()
  expect(postOver(caller, [['isle', 'pond']], ['grid', 'official'])?._id).toBe('official-isle')
})

test('a post of another role does not count', () => {
  expect(postOver(caller, [['isle', 'rock']], ['enterprise'])).toBeNull()
})
