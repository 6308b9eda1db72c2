import { grantKind, type GrantKind } from '#types/message-grants'
import type { Message } from '#types/messages'
import { dateOf } from '../calendar/dates'

const HOUR_MS = 3_600_000
const MINUTE_MS = 60_000
const OFFSET_MS = 8 * HOUR_MS

/** S1.28: what waits longer is dropped; a night's quiet hours are shorter. */
export const CARRIED_FOR_MS = 12 * HOUR_MS
/** S1.29: so often one is tried in all. */
export const MOST_TRIES = 5
/** The platform's bound of a template's `thing`. */
const MOST_THING = 20

/** What the platform shows: `what` and `note` are a template's `thing`s, `when` its `time` (`2026年7月15日 14:30`, +08:00); `page` is what it opens. No other person is in it. */
export interface Carried { what: string; note: string; when: string; page: string }

type Carriable = Extract<Message, { kind: GrantKind }>

const carriable: readonly string[] = grantKind.options
export const isCarriable = (message: Message): message is Carriable => carriable.includes(message.kind)

/** S1.27: a message as the platform carries it; S1.28: null when it is too late to be of use. */
export function carried(message: Carriable, now: number): Carried | null {
  const { what, note, at, page, until } = saidOf(message)
  return now < Math.min(until, message.at + CARRIED_FOR_MS) ? { what: asThing(what), note: asThing(note), when: asTime(at), page } : null
}

/** `until`: to a whistle nobody goes who is too late. */
function saidOf(message: Carriable): { what: string; note: string; at: number; page: string; until: number } {
  switch (message.kind) {
    case 'whistle-placed': {
      const { whistleId, title, arriveBy } = message.facts
      return { what: title, note: '轮到你了，这个时间前到', at: arriveBy, page: `pages/whistle/index?id=${whistleId}`, until: arriveBy }
    }
    case 'redemption-expired': {
      const { redemptionId, offerTitle } = message.facts
      return { what: offerTitle, note: '过期没领，积分退给你了', at: message.at, page: `pages/redemption/index?id=${redemptionId}`, until: Infinity }
    }
    case 'report-resolved':
      return { what: '你报的事办好了', note: '去看看，说一声修没修好', at: message.at, page: `pages/case/index?id=${message.facts.reportId}`, until: Infinity }
  }
}

/** S1.29: when it is tried again after so many tries that the platform was too busy for; null: no more. */
export const triedAgainAt = (tries: number, at: number): number | null => (tries >= MOST_TRIES ? null : at + MINUTE_MS * 2 ** (tries - 1))

/** At most 20 characters of one line. */
function asThing(text: string): string {
  const letters = [...text.replace(/\s+/g, ' ').trim()]
  return letters.length <= MOST_THING ? letters.join('') : `${letters.slice(0, MOST_THING - 1).join('')}…`
}

function asTime(at: number): string {
  const [year = '', month = '', day = ''] = dateOf(at).split('-')
  return `${year}年${Number(month)}月${Number(day)}日 ${new Date(at + OFFSET_MS).toISOString().slice(11, 16)}`
}
