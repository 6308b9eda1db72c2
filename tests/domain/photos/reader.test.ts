import { concat, demand, NotAPhoto, Reader } from '#domain/photos/reader'

test('numbers are read with the highest byte first', () => {
  const reader = new Reader(Uint8Array.of(1, 2, 3, 0x80, 0, 0, 1))
  expect([reader.u8(), reader.u16(), reader.u32(), reader.isAtEnd]).toEqual([1, 0x0203, 0x80000001, true])
})

test('reading past the end is not a photo', () => {
  expect(() => new Reader(Uint8Array.of(1)).u16()).toThrow(NotAPhoto)
  expect(() => new Reader(Uint8Array.of(1, 2)).take(3)).toThrow(NotAPhoto)
  expect(() => new Reader(Uint8Array.of(1, 2)).take(-1)).toThrow(NotAPhoto)
  expect([...new Reader(Uint8Array.of(1, 2)).take(2)]).toEqual([1, 2])
})

test('what does not hold is not a photo', () => {
  expect(() => demand(false, 'no')).toThrow(NotAPhoto)
  expect(() => demand(true, 'yes')).not.toThrow()
})

test('parts are joined in their order', () => {
  expect([...concat([Uint8Array.of(1), Uint8Array.of(), Uint8Array.of(2, 3)])]).toEqual([1, 2, 3])
})
