import { faultWords, refusalWords, wordsFor } from '@/copy/refusals'
import { contract } from '#types/contract'

test('every code an action declares has words that say what to do', () => {
  const codes = contract.flatMap(({ refusals }) => refusals)
  const silent = codes.filter((code) => !Object.entries(refusalWords).some(([known, { said, next }]) => known === code && said && next))
  expect(silent).toEqual([])
})

test('a code of a newer server is told as a fault of ours', () => {
  expect(wordsFor({ code: 'FROM_THE_FUTURE' })).toEqual(refusalWords.INTERNAL)
})

test('a rate limit says from when on', () => {
  expect(wordsFor({ code: 'TOO_MANY', retryAt: Date.UTC(2026, 6, 15, 5, 16) }).next).toBe('13:16 以后再来')
})

test('a fault of ours shows its number', () => {
  expect(faultWords({ kind: 'refused', refusal: { code: 'INTERNAL', requestId: 'r7' } }).note).toContain('r7')
})
