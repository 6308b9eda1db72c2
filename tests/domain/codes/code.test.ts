import { CODE_VALID_MS, codeUseId, digitsFrom, isLive } from '#domain/codes/code'

test('digits are eight, with leading zeros', () => {
  expect(digitsFrom(new Uint8Array(24))).toBe('00000000')
  expect(digitsFrom(Uint8Array.from([0, 0, 0, 0, 1, 2, 99]))).toBe('00000258')
})

test('digits take 48 bits of the secret, no more', () => {
  const bytes = Uint8Array.from([255, 255, 255, 255, 255, 255, 7, 7])
  expect(digitsFrom(bytes)).toBe(String((2 ** 48 - 1) % 1e8).padStart(8, '0'))
  expect(digitsFrom(bytes.slice(0, 6))).toBe(digitsFrom(bytes))
})

test('a code lives five minutes and has run out at the instant it is valid until', () => {
  const validUntil = 1_000_000 + CODE_VALID_MS
  expect(CODE_VALID_MS).toBe(300_000)
  expect(isLive({ validUntil }, validUntil - 1)).toBe(true)
  expect(isLive({ validUntil }, validUntil)).toBe(false)
})

test('the same digits issued again later are another code to use', () => {
  expect(codeUseId({ _id: 'c', issuedAt: 1 })).not.toBe(codeUseId({ _id: 'c', issuedAt: 2 }))
})
