import { maskedName } from '#domain/stations/masked-name'

test('of a name only the first character is shown, whatever its length', () => {
  expect(maskedName('田小满')).toBe('田**')
  expect(maskedName('欧阳白露')).toBe('欧**')
  expect(maskedName('𠮷野')).toBe('𠮷**')
})
