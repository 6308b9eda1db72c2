/** The county's clock is +08:00 all year, whatever the phone is set to. */
const OFFSET_MS = 8 * 3_600_000
const MINUTE_MS = 60_000
const DAY_MS = 86_400_000
const pad = (value: number) => String(value).padStart(2, '0')

const local = (at: number) => new Date(at + OFFSET_MS)
const dayNumber = (at: number) => Math.floor((at + OFFSET_MS) / DAY_MS)

/** 17:00. */
export const clockTime = (at: number) => `${pad(local(at).getUTCHours())}:${pad(local(at).getUTCMinutes())}`

/** 7月15日, with the year only when it is another one. */
export function dayOf(at: number, now: number) {
  const date = local(at)
  const day = `${date.getUTCMonth() + 1}月${date.getUTCDate()}日`
  return date.getUTCFullYear() === local(now).getUTCFullYear() ? day : `${date.getUTCFullYear()}年${day}`
}

/** A calendar date `YYYY-MM-DD` as 7月15日. */
export function dateWords(on: string) {
  const [, month = '', day = ''] = on.split('-')
  return `${Number(month)}月${Number(day)}日`
}

/** A month `YYYY-MM` as 7月, with the year only when it is another one than that of `thisMonth`. */
export function monthWords(month: string, thisMonth: string) {
  const [year = '', number = ''] = month.split('-')
  return thisMonth.startsWith(`${year}-`) ? `${Number(number)}月` : `${year}年${Number(number)}月`
}

const nearDays: Record<string, string> = { '-1': '昨天', 0: '今天', 1: '明天' }

/** 今天 17:00 · 昨天 9:30 · 7月15日 9:30. */
export function dayAndTime(at: number, now: number) {
  const near = nearDays[dayNumber(at) - dayNumber(now)]
  return `${near ?? dayOf(at, now)} ${clockTime(at)}`
}

/** 20 分钟 · 1 小时 12 分 · 3 天: never finer than needed. */
export function span(ms: number) {
  const minutes = Math.max(1, Math.round(ms / MINUTE_MS))
  if (minutes < 60) return `${minutes} 分钟`
  const hours = Math.floor(minutes / 60)
  if (hours >= 48) return `${Math.floor(hours / 24)} 天`
  const rest = minutes % 60
  return rest === 0 || hours >= 10 ? `${hours} 小时` : `${hours} 小时 ${rest} 分`
}

/** 还有 20 分钟, or 过了 5 分钟. */
export const remaining = (at: number, now: number) => (at >= now ? `还有 ${span(at - now)}` : `过了 ${span(now - at)}`)

/** 还有 3 分 42 秒: for what runs out before one's eyes. */
export function countdown(ms: number) {
  const seconds = Math.max(0, Math.ceil(ms / 1000))
  const minutes = Math.floor(seconds / 60)
  return minutes > 0 ? `还有 ${minutes} 分 ${seconds % 60} 秒` : `还有 ${seconds} 秒`
}

/** 3:42, for a sign that runs down. */
export function runsDown(ms: number) {
  const seconds = Math.max(0, Math.ceil(ms / 1000))
  return `${Math.floor(seconds / 60)}:${pad(seconds % 60)}`
}

/** 刚刚 · 5 分钟前 · 今天 9:30. */
export function ago(at: number, now: number) {
  const passed = now - at
  if (passed < MINUTE_MS) return '刚刚'
  return passed < 60 * MINUTE_MS ? `${span(passed)}前` : dayAndTime(at, now)
}

export interface PlateWords { tone: 'late' | 'soon' | 'later'; main: string; under: string }

const SOON_MS = 60 * MINUTE_MS

/** The time plate of something due: 超 12 分 · 剩 44 分 · 2 小时 · 今天 17:00. */
export function plateWords(dueAt: number, now: number): PlateWords {
  const left = dueAt - now
  const minutes = Math.max(1, Math.round(Math.abs(left) / MINUTE_MS))
  if (left < 0) return { tone: 'late', ...late(minutes) }
  if (left < SOON_MS) return { tone: 'soon', main: `剩 ${minutes}`, under: '分' }
  if (minutes < 6 * 60) return { tone: 'later', main: String(Math.floor(minutes / 60)), under: '小时' }
  const near = nearDays[dayNumber(dueAt) - dayNumber(now)]
  return { tone: 'later', main: near ?? dayOf(dueAt, now), under: clockTime(dueAt) }
}

function late(minutes: number) {
  if (minutes < 60) return { main: `超 ${minutes}`, under: '分' }
  const hours = Math.floor(minutes / 60)
  return hours < 48 ? { main: `超 ${hours}`, under: '小时' } : { main: `超 ${Math.floor(hours / 24)}`, under: '天' }
}
