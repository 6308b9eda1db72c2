import * as fc from 'fast-check'
import { isGood, MOST_LINES, readLines } from '#domain/workers/read-lines'

test.each([
  ['田小满\t13800000001', '田小满', '13800000001'],
  ['13800000001\t田小满', '田小满', '13800000001'],
  ['田小满,13800000001', '田小满', '13800000001'],
  ['田小满，13800000001', '田小满', '13800000001'],
  ['田小满 138 0000 0001', '田小满', '13800000001'],
  ['田小满 138-0000-0001', '田小满', '13800000001'],
  ['田小满 +86 138 0000 0001', '田小满', '13800000001'],
  ['1\t田小满\t13800000001\t骑手', '田小满', '13800000001'],
  ['阿依古丽·买买提 13800000001', '阿依古丽·买买提', '13800000001'],
])('%j is %s with %s', (line, name, phone) => {
  expect(readLines(line)).toEqual([{ n: 1, name, phone }])
})

test.each([
  ['田小满', 'no-phone'], ['田小满 1380000000', 'no-phone'], ['田小满 138000000011', 'no-phone'], ['田小满 12800000001', 'no-phone'],
  ['13800000001', 'no-name'], [`${'长'.repeat(21)} 13800000001`, 'name-long'],
])('%j is left out: %s', (line, fault) => {
  expect(readLines(`韩霜降 13800000002\n${line}`)[1]).toEqual({ n: 2, text: line, fault })
})

test('a head without digits and empty lines are passed over; a number that stood before is said', () => {
  expect(readLines('姓名\t手机号\r\n\r\n田小满\t13800000001\r\n小满\t13800000001\r\n')).toEqual([
    { n: 3, name: '田小满', phone: '13800000001' }, { n: 4, text: '小满\t13800000001', fault: 'twice' },
  ])
})

test('only so many lines are read', () => {
  expect(readLines(Array.from({ length: MOST_LINES + 9 }, (_, n) => `田小满 138${String(n).padStart(8, '0')}`).join('\n'))).toHaveLength(MOST_LINES)
})

test('whatever is pasted: a line that is taken has a name, and each number once', () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('韩霜降 13800000002', '13800000002', '田\t13800000001'))), (lines) => {
    const good = readLines(lines.join('\n')).filter(isGood)
    expect(new Set(good.map(({ phone }) => phone)).size).toBe(good.length)
    for (const { name, phone } of good) {
      expect(name.trim()).toBe(name)
      expect(name).not.toBe('')
      expect(phone).toMatch(/^1[3-9]\d{9}$/)
    }
  }))
})
