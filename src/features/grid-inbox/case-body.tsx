import { View } from '@tarojs/components'
import { Headline } from '@/components/headline'
import { KeyedLine } from '@/components/row'
import { Section } from '@/components/section'
import { StateWord } from '@/components/state-word'
import { Timeline } from '@/components/timeline'
import { common } from '@/copy/common'
import { caseWords } from '@/copy/grid'
import { activityWords } from '@/copy/states'
import { clockTime, dayAndTime, dayOf, plateWords, remaining } from '@/copy/times'
import { Picture } from '@/platform/picture'
import type { CaseData } from './use-case'
import { standing } from './report-item'

const isRunning = (status: CaseData['report']['status']) => ['to-triage', 'accepted', 'dispatched'].includes(status)

/** What it is and how long is left: the head of the case. */
export function CaseHead({ data: { report }, now }: { data: CaseData; now: number }) {
  const { tone } = plateWords(report.dueAt, now)
  return (
    <>
      <Headline text={report.categoryLabel} size={40} />
      <View className="line wrap gap8">
        {isRunning(report.status) && <StateWord tone={tone === 'later' ? 'idle' : tone}>{remaining(report.dueAt, now)}</StateWord>}
        <View className="bold">{standing(report)}</View>
      </View>
    </>
  )
}

/** The time of a step fits a narrow column: today's by the clock, others by their day. */
const stepTime = (at: number, now: number) => (dayOf(at, now) === dayOf(now, now) ? clockTime(at) : dayOf(at, now))

/** Pictures, place, words and what has happened. Nobody on the staff sees who reported. */
export function CaseBody({ data, now }: { data: CaseData; now: number }) {
  const { report, words, takenAt, photoUrls, timeline } = data
  return (
    <>
      <View className="case-photos">
        {photoUrls.map((url, index) => (
          <Picture key={url} className="case-photo" src={url} label={common.photo(index + 1)} />
        ))}
      </View>
      <KeyedLine word={caseWords.where}>{report.placeName}<View className="t14 soft">{report.communityName}</View></KeyedLine>
      {words && <KeyedLine word={caseWords.said}>{words}</KeyedLine>}
      <KeyedLine word={caseWords.takenAt}>{dayAndTime(takenAt, now)}</KeyedLine>
      {report.bodyName && <KeyedLine word={caseWords.body}>{report.bodyName}</KeyedLine>}
      <Section title={caseWords.course} note={caseWords.nobody} />
      <Timeline steps={[...timeline].reverse().map((step) => ({
        id: step.id,
        time: stepTime(step.at, now),
        title: step.bodyName && step.kind === 'dispatched' ? caseWords.dispatchedTo(step.bodyName) : activityWords[step.kind],
        note: step.words ? caseWords.saidBy(step.by, step.words) : step.by,
        photo: step.photoUrl ? { url: step.photoUrl, label: activityWords[step.kind] } : undefined,
      }))}
      />
    </>
  )
}
