import { callerStandsAbove } from '#core/actions/points/stands-above'
import type { Caller } from '#core/runtime/caller'
import type { StaffRole } from '#types/core/roles'

const WITHIN = ['isle', 'street', 'village']
const callerWith = (...posts: ReadonlyArray<readonly [role: StaffRole, unitId: string]>): Caller => ({
  openid: null, identity: null, browserId: null, sessionId: null, account: null,
  posts: posts.map(([role, unitId]) => ({ _id: unitId, version: 1, role, title: '', unitId, within: [], holderId: 'a', createdAt: 0, heldSince: null, wasHeld: true, invitation: null, duty: null })),
})

test('an official\'s post above the community is enough, one at it is not, whatever else he holds', () => {
  expect(callerStandsAbove(callerWith(['official', 'village']), WITHIN)).toBe(false)
  expect(callerStandsAbove(callerWith(['official', 'village'], ['official', 'street']), WITHIN)).toBe(true)
})

test('other roles above it do not count', () => {
  expect(callerStandsAbove(callerWith(['grid', 'street'], ['keeper', 'isle']), WITHIN)).toBe(false)
})
