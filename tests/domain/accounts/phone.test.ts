import { maskedPhone, phoneDigitsFrom } from '#domain/accounts/phone'

test('digits are six, also where the number has few', () => {
  expect(phoneDigitsFrom(Uint8Array.from([0, 0, 0, 0, 0, 7]))).toBe('000007')
  expect(phoneDigitsFrom(Uint8Array.from([255, 255, 255, 255, 255, 255, 9]))).toBe(String((2 ** 48 - 1) % 1_000_000))
})

test('of a number its owner sees the first three and the last four', () => {
  expect(maskedPhone('13800000001')).toBe('138****0001')
})
