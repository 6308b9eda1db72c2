import { View } from '@tarojs/components'
import type { OutputOf } from '#types/core/action'
import type { ActivityKind, ActivityView, ReportStatus, showReport } from '#types/reports'
import type { Tone } from '@/components/plate'
import { KeyedLine } from '@/components/row'
import { Section } from '@/components/section'
import { Tag } from '@/components/tag'
import { Timeline } from '@/components/timeline'
import { myActivityWords, reports } from '@/copy/reports'
import { reportStatusWords } from '@/copy/states'
import { clockTime, dayAndTime, dayOf } from '@/copy/times'
import { dateOf } from '#domain/calendar/dates'
import { WAITING_FOR_STAFF } from '#domain/reports/lifecycle'
import { Picture } from '@/platform/picture'
import './reports.scss'

export type ShownReport = OutputOf<typeof showReport>

const tones: Record<ReportStatus, Tone> = {
  'to-triage': 'sign', accepted: 'sign', dispatched: 'sign', resolved: 'sign', confirmed: 'sign',
  adopted: 'sign', unfounded: 'mute', 'not-ours': 'mute', withdrawn: 'mute',
}
export const caseTone = ({ report }: ShownReport): Tone => tones[report.status]

const waiting: readonly ReportStatus[] = WAITING_FOR_STAFF
export const isUnderWay = ({ report }: ShownReport): boolean => waiting.includes(report.status)

/** Deadlines are told only while somebody works on it. */
const HAS_DEADLINE: readonly ReportStatus[] = ['dispatched']

export function CaseHead({ shown: { report, now } }: { shown: ShownReport }) {
  const { status, categoryLabel, placeName, filedAt, dueAt } = report
  return (
    <>
      <View className="line"><Tag>{reportStatusWords[status]}</Tag></View>
      <View className="t40 bold gap16">{categoryLabel}</View>
      <View className="sub gap8">{placeName}</View>
      <View className="sub soft">{HAS_DEADLINE.includes(status) ? reports.dueBy(dayAndTime(dueAt, now)) : reports.filedAt(dayAndTime(filedAt, now))}</View>
    </>
  )
}

/** Done by the reporter himself: he knows who it was. */
const MINE: readonly ActivityKind[] = ['filed', 'confirmed', 'withdrawn']

function noteOf({ kind, by, words, bodyName }: ActivityView) {
  if (MINE.includes(kind)) return words ?? undefined
  const who = bodyName && kind === 'dispatched' ? reports.at(bodyName) : by
  return reports.by(who, words)
}

/** The picture, my words, and what happened since, newest first. */
export function CaseBody({ shown: { photoUrls, words, timeline, now } }: { shown: ShownReport }) {
  const steps = [...timeline].sort((a, b) => b.at - a.at).map((one) => ({
    id: one.id,
    time: dateOf(one.at) === dateOf(now) ? clockTime(one.at) : dayOf(one.at, now),
    title: myActivityWords[one.kind],
    note: noteOf(one),
    photo: one.photoUrl && one.kind !== 'filed' ? { url: one.photoUrl, label: reports.photoAfter } : undefined,
  }))
  return (
    <>
      <View className="case-photos">
        {photoUrls.map((url, index) => <Picture key={url} className="case-photo" src={url} label={reports.photo(index + 1)} />)}
      </View>
      {words && <KeyedLine word={reports.mine}>{words}</KeyedLine>}
      <Section title={reports.progress}><Timeline steps={steps} /></Section>
    </>
  )
}
