import type { Fault } from './fault'
import type { Job, JobPhoto } from './job'
import { needsNewRound, type PhotoSent } from './send-photo'

export interface Attempting {
  sendPhoto: (photo: JobPhoto, onProgress: (done: number) => void) => Promise<PhotoSent>
  sendCommand: (job: Job) => Promise<{ ok: true; data: unknown } | { ok: false; fault: Fault }>
  save: (job: Job) => void
  onProgress: (done: number) => void
}

export type Attempted =
  | { end: 'sent'; job: Job; data: unknown }
  /** Nobody answered, or not yet: again later, the same. */
  | { end: 'again'; job: Job; retryAt?: number }
  | { end: 'stuck'; job: Job; fault: Exclude<Fault, { kind: 'unreachable' }> }

/** Answers that say nothing about the request itself. */
const PASSING = ['BUSY', 'INTERNAL', 'TOO_MANY']

function afterFault(job: Job, fault: Fault): Attempted {
  if (fault.kind === 'unreachable') return { end: 'again', job }
  if (fault.kind === 'refused' && PASSING.includes(fault.refusal.code)) return { end: 'again', job, retryAt: fault.refusal.retryAt }
  return { end: 'stuck', job, fault }
}

/** Photos first, each remembered once it is there; then the command, its body frozen before it leaves. */
export async function attempt(start: Job, { sendPhoto, sendCommand, save, onProgress }: Attempting): Promise<Attempted> {
  let job = start
  const change = (part: Partial<Job>) => {
    job = { ...job, ...part }
    save(job)
  }
  const setPhoto = (photoId: string, part: Partial<JobPhoto>) =>
    change({ photos: job.photos.map((photo) => (photo.photoId === photoId ? { ...photo, ...part } : photo)) })

  for (const [index, photo] of job.photos.entries()) {
    if (photo.isReady) continue
    const sent = await sendPhoto(photo, (done) => onProgress((index + done) / (job.photos.length + 1)))
    if (!sent.ok && needsNewRound(sent.fault)) {
      setPhoto(photo.photoId, { round: (photo.round ?? 0) + 1 })
      return { end: 'again', job }
    }
    if (!sent.ok) return afterFault(job, sent.fault)
    setPhoto(photo.photoId, { isReady: true })
  }
  if (!job.isFrozen) change({ isFrozen: true })
  const answer = await sendCommand(job)
  return answer.ok ? { end: 'sent', job, data: answer.data } : afterFault(job, answer.fault)
}
