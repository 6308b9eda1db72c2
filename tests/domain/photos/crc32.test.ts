import { crc32 } from '#domain/photos/crc32'
import { ascii } from './pictures'

test('the checksum is the one of ISO 3309', () => {
  expect(crc32(ascii('123456789'))).toBe(0xcbf43926)
  expect(crc32(ascii('IEND'))).toBe(0xae426082)
  expect(crc32(new Uint8Array(0))).toBe(0)
})
