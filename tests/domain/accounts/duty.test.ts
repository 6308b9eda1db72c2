import { DUTY_MS, dutyId, holderAt, isRunOut, mayGiveDuty } from '#domain/accounts/duty'

const post = { holderId: 'keeper', duty: null }
const duty = { holderId: 'colleague', duty: { postId: 'po', until: 1_000 } }

test('duty is a long shift', () => {
  expect(DUTY_MS).toBe(43_200_000)
})

test('it stands beside one post', () => {
  expect(dutyId('po_1')).toBe('po_1:duty')
})

test('a post never runs out; duty does at its end itself', () => {
  expect([isRunOut(post, 9e15), isRunOut(duty, 999), isRunOut(duty, 1_000)]).toEqual([false, false, true])
})

test('when it has run out nobody acts with it', () => {
  expect([holderAt(post, 9e15), holderAt(duty, 999), holderAt(duty, 1_000)]).toEqual(['keeper', 'colleague', null])
})

test('who holds the post gives it, and who is on duty there; nobody else, and not when it has run out', () => {
  expect(['keeper', 'colleague', 'other'].map((by) => mayGiveDuty(by, post, duty, 999))).toEqual([true, true, false])
  expect(mayGiveDuty('colleague', post, duty, 1_000)).toBe(false)
  expect(mayGiveDuty('colleague', post, null, 0)).toBe(false)
})

test('of a post nobody holds nobody gives any', () => {
  expect(mayGiveDuty('keeper', { holderId: null, duty: null }, null, 0)).toBe(false)
})
