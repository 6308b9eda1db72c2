import { fieldCipherFrom } from '#core/runtime/field-cipher'

const [A, B] = [`a:${'0a'.repeat(32)}`, `b:${'0b'.repeat(32)}`]

test('what is sealed is opened again, and twice the same text is not the same sealed', () => {
  const cipher = fieldCipherFrom(A)
  const sealed = cipher.seal('13800000001', 'phones/p1')
  expect(cipher.open(sealed, 'phones/p1')).toBe('13800000001')
  expect(sealed).not.toContain('13800000001')
  expect(cipher.seal('13800000001', 'phones/p1')).not.toBe(sealed)
})

test('it opens for its own place only', () => {
  const cipher = fieldCipherFrom(A)
  expect(() => cipher.open(cipher.seal('13800000001', 'phones/p1'), 'phones/p2')).toThrow()
})

test('a changed byte anywhere is noticed', () => {
  const cipher = fieldCipherFrom(A)
  const [keyId = '', body = ''] = cipher.seal('13800000001', 'phones/p1').split('.')
  const bytes = Buffer.from(body, 'base64url')
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = Buffer.from(bytes)
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(() => cipher.open(`${keyId}.${changed.toString('base64url')}`, 'phones/p1')).toThrow()
  }
  expect(() => cipher.open(`${keyId}.AAAA`, 'phones/p1')).toThrow('not a sealed field')
})

test('the first key seals and names itself; the others still open', () => {
  const before = fieldCipherFrom(A).seal('13800000001', 'phones/p1')
  const both = fieldCipherFrom(`${B}, ${A}`)
  expect(both.keyId).toBe('b')
  expect(both.seal('x', 'y').startsWith('b.')).toBe(true)
  expect(both.open(before, 'phones/p1')).toBe('13800000001')
  expect(() => fieldCipherFrom(B).open(before, 'phones/p1')).toThrow('no field key "a"')
})

test.each(['', 'k1', 'k1:short', `K1:${'0a'.repeat(32)}`, `${A},`])('without good keys («%s») nothing starts', (list) => {
  expect(() => fieldCipherFrom(list)).toThrow('QINGFENG_FIELD_KEYS')
})
