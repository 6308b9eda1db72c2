import { isBrowserSecret, isSessionLive, SESSION_LIFE_MS } from '#domain/sessions/session'

test('a session acts until, not including, the instant it runs out', () => {
  const session = { expiresAt: SESSION_LIFE_MS, revokedAt: null }
  expect(isSessionLive(session, SESSION_LIFE_MS - 1)).toBe(true)
  expect(isSessionLive(session, SESSION_LIFE_MS)).toBe(false)
})

test('a revoked session acts no more, however long it had', () => {
  expect(isSessionLive({ expiresAt: SESSION_LIFE_MS, revokedAt: 0 }, 1)).toBe(false)
})

test('only 32 bytes in base64url are a browser\'s secret', () => {
  expect(isBrowserSecret('A1_-'.repeat(10) + 'xyz')).toBe(true)
  for (const other of ['', 'short', 'a'.repeat(42), 'a'.repeat(44), `${'a'.repeat(42)}=`, `${'a'.repeat(42)} `, 'persona.x.y']) expect(isBrowserSecret(other)).toBe(false)
})
