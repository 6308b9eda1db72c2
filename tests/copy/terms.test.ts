import { createHash } from 'node:crypto'
import { CONSENT_TEXTS } from '#domain/accounts/consents'
import { consentWords } from '@/copy/consents'
import { agreement, privacy } from '@/copy/terms'

const sameFor = { countyName: '某县', programmeName: '某项目', hotline: '12345' }
const printOf = (words: unknown): string => createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 16)

/** Whoever changes words changes their version, too: somebody agreed to the old ones. */
test.each([
  ['privacy', () => privacy(sameFor), 4, 'aa7003d15c332fc8'],
  ['agreement', () => agreement(sameFor), 2, '4d1ac6093351094a'],
] as const)('the words of %s are those of their version', (_name, words, version, print) => {
  expect(words().version).toBe(version)
  expect(printOf(words().parts)).toBe(print)
})

test.each([
  ['participation', 2, 'e26b1dbebb33ddcd'],
  ['messages', 1, '3a8d9aa53ffbf13d'],
] as const)('the words of the consent to %s are those of their version', (kind, version, print) => {
  expect(CONSENT_TEXTS[kind].version).toBe(version)
  expect(printOf(consentWords[kind])).toBe(print)
})

test('nobody agrees to a privacy text that is younger than the consent', () => {
  for (const { on } of Object.values(CONSENT_TEXTS)) expect(on >= privacy(sameFor).on && on >= agreement(sameFor).on).toBe(true)
})
