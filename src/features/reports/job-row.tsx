import type { JobView } from '@/cloud/outbox'
import { inServerTime } from '@/cloud/server-clock'
import { Button } from '@/components/button'
import { Phrases } from '@/components/phrases'
import { Row } from '@/components/row'
import { StateWord } from '@/components/state-word'
import { wordsFor } from '@/copy/refusals'
import { reports } from '@/copy/reports'
import { dayAndTime } from '@/copy/times'
import { usePhotoUrl } from './use-photo-url'

export interface JobRowProps {
  job: JobView
  now: number
  isOnline: boolean
  onOpen: () => unknown
  onSendNow: () => unknown
}

function JobState({ job: { state, progress = 0, refusal, tries }, isOnline }: Pick<JobRowProps, 'job' | 'isOnline'>) {
  if (state === 'draft') return <StateWord tone="idle" icon="edit">{reports.draft}</StateWord>
  if (state === 'stuck') return <StateWord tone="late">{reports.refused(refusal ? wordsFor(refusal).said : reports.mend)}</StateWord>
  if (state === 'sending') return <StateWord tone="ok" icon="up">{reports.sending(Math.round(progress * 100))}</StateWord>
  if (state === 'unsure') return <StateWord tone="soon">{reports.unsure}</StateWord>
  return <StateWord tone="idle" icon="saved">{tries > 0 && isOnline ? reports.waitingAgain : reports.waiting}</StateWord>
}

function JobAct({ job: { state, tries }, isOnline, onOpen, onSendNow }: Omit<JobRowProps, 'now'>) {
  if (state === 'draft') return <Button look="quiet" onPress={onOpen}>{reports.finish}</Button>
  if (state === 'stuck') return <Button look="quiet" onPress={onOpen}>{reports.mend}</Button>
  return state !== 'sending' && tries > 0 && isOnline ? <Button look="quiet" onPress={onSendNow}>{reports.sendNow}</Button> : null
}

/** Something on the phone: its picture, its state, what to do about it. */
export function JobRow({ job, now, isOnline, onOpen, onSendNow }: JobRowProps) {
  const url = usePhotoUrl(job.photos[0]?.photoId)
  return (
    <Row
      photo={url ?? ''}
      title={job.about.title}
      note={<Phrases of={[job.about.note, dayAndTime(inServerTime(job.createdAt), now)]} />}
      state={<JobState job={job} isOnline={isOnline} />}
      tail={<JobAct job={job} isOnline={isOnline} onOpen={onOpen} onSendNow={onSendNow} />}
    />
  )
}
