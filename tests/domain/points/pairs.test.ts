import { pairsOf, type Hands } from '#domain/points/pairs'

const times = (count: number, scannedBy: string, confirmedBy: string): Hands[] => Array.from({ length: count }, () => ({ scannedBy, confirmedBy }))
const pairOf = (awards: readonly Hands[], a: string, b: string) => pairsOf(awards).find(({ people }) => people.join() === [a, b].join())

test('two people are one pair, whoever scanned and whoever confirmed', () => {
  expect(pairsOf([...times(3, 'a', 'b'), ...times(2, 'b', 'a')])).toEqual([{ people: ['a', 'b'], together: 5, shares: [5, 5], isToAsk: true }])
})

test('each share counts all that one took part in, with whomever', () => {
  const awards = [...times(4, 'a', 'b'), ...times(3, 'a', 'c'), ...times(2, 'd', 'b')]
  expect(pairOf(awards, 'a', 'b')).toMatchObject({ together: 4, shares: [7, 6] })
})

test('from five awards each on it is a question, with four it is none', () => {
  expect(pairsOf(times(4, 'a', 'b'))[0]?.isToAsk).toBe(false)
  expect(pairsOf(times(5, 'a', 'b'))[0]?.isToAsk).toBe(true)
})

test('from eight in ten of each one\'s awards on, and under that no more', () => {
  expect(pairOf([...times(8, 'a', 'b'), ...times(2, 'a', 'c'), ...times(2, 'b', 'd')], 'a', 'b')?.isToAsk).toBe(true)
  expect(pairOf([...times(8, 'a', 'b'), ...times(3, 'a', 'c')], 'a', 'b')?.isToAsk).toBe(false)
})

test('one who works with many is not asked about because the other works with him alone', () => {
  expect(pairOf([...times(9, 'a', 'b'), ...times(9, 'a', 'c'), ...times(9, 'a', 'd')], 'a', 'b')?.isToAsk).toBe(false)
})

test('those to ask about come first, then by how often', () => {
  const awards = [...times(9, 'a', 'b'), ...times(9, 'a', 'c'), ...times(5, 'e', 'f'), ...times(1, 'a', 'g')]
  expect(pairsOf(awards).map(({ people }) => people.join(''))).toEqual(['ef', 'ab', 'ac', 'ag'])
})

test('without awards there are no pairs', () => {
  expect(pairsOf([])).toEqual([])
})
