import type { FieldCode, Refused } from '#types/core/wire'
import type { PhotoToSend } from './send-photo'

export interface JobPhoto extends PhotoToSend { isReady: boolean }

/** What is shown of a job while it waits; nothing of it is sent. */
export interface JobAbout {
  title: string
  note?: string
  icon?: string
  /** The whole draft as its page knows it, to open it again. */
  draft?: unknown
}

/** One thing to be sent, as it lies in storage. */
export interface Job {
  id: string
  /** Whose it is; empty until the phone knows. */
  account: string
  fn: string
  action: string
  input: unknown
  photos: JobPhoto[]
  about: JobAbout
  /** Jobs on one subject go one after the other; a stuck one holds those behind it. */
  subject?: string
  /** draft: not to be sent yet · waiting: sends itself · stuck: needs the person. */
  stage: 'draft' | 'waiting' | 'stuck'
  commandId: string
  /** Since its first attempt the body must not change until an answer came. */
  isFrozen: boolean
  tries: number
  /** By the phone's clock; 0 is at once. */
  nextAt: number
  createdAt: number
  refusal?: Refused
  fields?: Record<string, FieldCode>
}

/** What people see of it. unsure: 正在确认, it may have arrived. */
export type JobState = 'draft' | 'waiting' | 'sending' | 'unsure' | 'stuck'

export function stateOf(job: Job, isSending: boolean): JobState {
  if (isSending) return 'sending'
  if (job.stage !== 'waiting') return job.stage
  return job.isFrozen ? 'unsure' : 'waiting'
}

const FIRST_PAUSE_MS = 2_000
const LONGEST_PAUSE_MS = 60_000
const JITTER = 0.2

/** Doubles up to a minute, a fifth more or less, so that a thousand phones do not come back at once. */
export function pauseAfter(tries: number, random: number) {
  const base = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(tries, 10))
  return Math.round(base * (1 - JITTER + 2 * JITTER * random))
}

/** The server forgets command ids after 90 days; a phone must not ask again after 60. */
export const RESEND_LIMIT_MS = 60 * 86_400_000
