import { CONSENT_TEXTS, isInForce } from '#domain/accounts/consents'

const { version } = CONSENT_TEXTS.participation
const given = { kind: 'participation', status: 'given', textVersion: version } as const

test('a consent that was given to the words shown now is in force', () => {
  expect(isInForce(given)).toBe(true)
})

test('never asked, taken back, or given to other words: nothing may rest on it', () => {
  expect(isInForce(null)).toBe(false)
  expect(isInForce({ ...given, status: 'withdrawn' })).toBe(false)
  expect(isInForce({ ...given, textVersion: version - 1 })).toBe(false)
  expect(isInForce({ ...given, textVersion: version + 1 })).toBe(false)
})
