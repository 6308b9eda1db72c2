import type { Opening } from '#domain/stations/opening-hours'
import { clockTime, dayAndTime } from './times'

const isToday = (at: number, now: number) => dayAndTime(at, now).startsWith('今天')
const opensWords = (opensAt: number, now: number) => `${isToday(opensAt, now) ? clockTime(opensAt) : dayAndTime(opensAt, now)} 开`

/** The state as one word, and what comes next. */
export function openingWords(opening: Opening, now: number): { word: string; next: string } {
  if (opening.state === 'open') return { word: '开着', next: opening.closesAt === null ? '整天都开' : `到 ${clockTime(opening.closesAt)}` }
  if (opening.state === 'break') return { word: '午休', next: opensWords(opening.opensAt, now) }
  return { word: '关着', next: opening.opensAt === null ? '没说几时开' : opensWords(opening.opensAt, now) }
}

export const openingLine = (word: string, next: string) => `${word}，${next}`

export const stations = {
  guide: '带我去',
  myCode: '我的码',
  call: '打电话',
  openNow: '开着',
  opensSoon: '马上开门',
  shut: '关着',
  noLunchBreak: '中午不休',
  until: '到',
  opens: '开',
  opensSoonLine: (name: string, word: string, next: string) => `${name}${word}，${next}`,
  noPlace: '打开定位，就知道哪家最近',
  seats: (count: number) => `${count} 座`,
  seatsNote: (count: number) => `${count} 个座`,
  lacks: '没有',
  also: (words: readonly string[]) => `还有${words.join('、')}`,
  walkIn: '进门就能歇',
  walkInNote: '不用扫码，不用登记',
  none: '没有这样的驿站',
  noneNote: '少选一样看看',
  clear: '都看看',
  absent: '这家驿站收起来了',
  allStations: '看看别的驿站',
  north: '北 ↑',
  ring: (meters: number) => (meters < 1000 ? `${meters} 米` : `${meters / 1000} 公里`),
  mapLabel: (count: number) => `附近 ${count} 家驿站的方位图`,
  pinLabel: (number: number, name: string) => `${number} 号 ${name}`,
}
