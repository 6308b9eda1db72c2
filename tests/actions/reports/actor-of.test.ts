import { isOver, reporterSignature, staffSignature } from '#core/actions/reports/actor-of'
import type { Caller } from '#core/runtime/caller'
import type { Account, Post } from '#core/store/records/accounts'

const account: Account = { _id: 'a1', version: 1, displayName: '路谷雨', riderStatus: null, age: null, phoneId: null, verifiedBy: null, verifiedAt: null, enrollments: [], freeHours: [], createdAt: 0 }
const post: Post = { _id: 'po', version: 1, role: 'grid', title: '网格员', unitId: 'rock', within: ['isle', 'rock'], holderId: 'a1', createdAt: 0, heldSince: null, wasHeld: true, invitation: null, duty: null }
const caller: Caller = { openid: 'o', identity: 'i', browserId: null, sessionId: null, account, posts: [post] }

test('staff sign with the post they act with, the reporter with none', () => {
  expect(staffSignature({ caller, actor: { role: 'grid', post } })).toEqual({ accountId: 'a1', postTitle: '网格员' })
  expect(reporterSignature({ caller })).toEqual({ accountId: 'a1', postTitle: null })
})

test('a post reaches a report by its place or by its body', () => {
  const at = (within: string[], handledWithin: string[]) => isOver(caller, { within, handledWithin } as Parameters<typeof isOver>[1], 'grid')
  expect(at(['isle', 'rock'], ['isle', 'crew'])).toBe(true)
  expect(at(['isle', 'pond'], ['isle', 'rock'])).toBe(true)
  expect(at(['isle', 'pond'], ['isle', 'crew'])).toBe(false)
  expect(isOver(caller, { within: ['isle', 'rock'], handledWithin: ['isle', 'rock'] } as Parameters<typeof isOver>[1], 'official')).toBe(false)
})
