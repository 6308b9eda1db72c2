import { useState } from 'react'
import { call } from '@/cloud/call'
import { serverNow } from '@/cloud/server-clock'
import { usePages } from '@/cloud/use-pages'
import { tell } from '@/components/toast'
import { counterDay as words } from '@/copy/keeper'
import { dateWords } from '@/copy/times'
import { copyText } from '@/platform/device'
import { listedDays } from '#domain/stations/counter-day'
import { listFulfilledRedemptions, type FulfilledView } from '#types/stations'
import { dayText } from './day-text'

const PAGE = 50
/** As many as the server adds up. */
const MOST_PAGES = 20

/** Every row of a day; null when they did not all come. */
async function wholeDay(stationId: string, on: string): Promise<FulfilledView[] | null> {
  const rows: FulfilledView[] = []
  let cursor: string | undefined
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer = await call(listFulfilledRedemptions, { stationId, on, limit: PAGE, ...(cursor && { cursor }) })
    if (!answer.ok) return null
    rows.push(...answer.data.rows)
    cursor = answer.data.next
    if (!cursor) return rows
  }
  return null
}

const dayName = (on: string, back: number) => (back === 0 ? words.today : back === 1 ? words.yesterday : dateWords(on))

/** One day of a counter: which, what was handed over, and the way to pass it on. Which day is today the server says. */
export function useCounterDay(stationId: string) {
  const [chosen, setChosen] = useState<string>()
  const pages = usePages(listFulfilledRedemptions, stationId ? { stationId, ...(chosen && { on: chosen }) } : null)
  // Each answer sets our clock to the server's before it is shown.
  const days = listedDays(serverNow())
  const [today = '', yesterday = ''] = days
  const on = chosen ?? today

  const copy = async () => {
    const rows = await wholeDay(stationId, on)
    const isCopied = rows !== null && await copyText(dayText({ stationName: pages.first?.stationName ?? '', day: dateWords(on), rows }))
    tell(isCopied ? words.copied : words.notCopied)
  }
  return {
    ...pages, on, copy,
    choose: (day: string) => setChosen(day === today ? undefined : day),
    choices: days.map((day, back) => ({ id: day, label: dayName(day, back) })),
    name: dayName(on, days.indexOf(on)),
    /** Beside 今天 or 昨天, which day that is. */
    date: [today, yesterday].includes(on) && dateWords(on),
    other: on === today ? yesterday : today,
    isToday: on === today,
  }
}
