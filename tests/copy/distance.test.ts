import { distance, distanceWords, walkWords } from '@/copy/distance'

test.each([[3, '10 米'], [347, '350 米'], [994, '990 米'], [996, '1.0 公里'], [1_149, '1.1 公里'], [9_940, '9.9 公里'], [12_300, '12 公里']])('%d m are %s', (metres, words) => {
  expect(distanceWords(metres)).toBe(words)
})

test('number and unit come apart, so that a sign can set them', () => {
  expect(distance(350)).toEqual({ value: '350', unit: '米' })
})

test('nobody walks in no time', () => {
  expect(walkWords(10)).toBe('走 1 分钟')
  expect(walkWords(650)).toBe('走 9 分钟')
})
