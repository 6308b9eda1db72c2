import { finalPath, quarantinePath, servedPath } from '#domain/photos/paths'

test('what was uploaded and what is served lie apart, under random names', () => {
  expect(quarantinePath('q_a')).toBe('quarantine/q_a')
  expect(finalPath('p_b')).toBe('photos/p_b')
})

test('the ending follows what the bytes are', () => {
  expect(servedPath('photos/p_b', 'image/jpeg')).toBe('photos/p_b.jpg')
  expect(servedPath('photos/p_b', 'image/png')).toBe('photos/p_b.png')
})
