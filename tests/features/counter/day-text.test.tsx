import { dayText } from '@/features/counter/day-text'

const at = (time: string) => Date.parse(`2026-07-15T${time}:00+08:00`)
const row = (id: string, offerTitle: string, pricePoints: number, time: string) => ({ id, offerTitle, pricePoints, at: at(time) })

test('a day as text has its totals, each thing at each price, and every hand-over from morning to evening', () => {
  const rows = [row('c', '补胎一次', 40, '17:02'), row('b', '冰袖一副', 24, '12:40'), row('a', '补胎一次', 40, '08:05'), row('d', '冰袖一副', 20, '08:51')]
  expect(dayText({ stationName: '老周修车', day: '7月15日', rows }).split('\n')).toEqual([
    '老周修车 7月15日',
    '发出 4 件，一共 124 分',
    '补胎一次 × 2，80 分',
    '冰袖一副 × 1，20 分',
    '冰袖一副 × 1，24 分',
    '明细',
    '08:05 补胎一次 40 分',
    '08:51 冰袖一副 20 分',
    '12:40 冰袖一副 24 分',
    '17:02 补胎一次 40 分',
  ])
})
