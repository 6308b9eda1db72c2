import type { AppealLine, AppealStatus, AppealStep } from '#types/points-appeals'
import type { StateTone } from '@/components/state-word'
import type { TimelineStep } from '@/components/timeline'
import { appeals } from '@/copy/appeals'
import { signed } from '@/copy/points'
import { transferKindWords } from '@/copy/states'
import { clockTime, dayOf } from '@/copy/times'
import { dateOf } from '#domain/calendar/dates'

export const appealTones: Record<AppealStatus, StateTone> = { open: 'soon', explained: 'ok', corrected: 'ok', unfounded: 'idle', withdrawn: 'idle' }

/** What it is about: the line and its amount, or the whole account. */
export const aboutWords = (line: Pick<AppealLine, 'title' | 'kind' | 'amount'> | null) =>
  (line ? `${line.title || transferKindWords[line.kind]} ${signed(line.amount)}` : appeals.all)

/** Newest first; the rider's own rows say `self`. */
export const stepsOf = (timeline: readonly AppealStep[], { now, words, self }: { now: number; words: Record<AppealStatus, string>; self: string }): TimelineStep[] =>
  [...timeline].reverse().map(({ id, kind, at, by, words: said }) => ({
    id, time: dateOf(at) === dateOf(now) ? clockTime(at) : dayOf(at, now), title: words[kind], note: appeals.by(by ?? self, said),
  }))
