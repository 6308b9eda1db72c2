import type { AnyAction, InputGiven } from '#types/core/action'
import { attempt, type Attempted, type Attempting } from './attempt'
import { pauseAfter, RESEND_LIMIT_MS, stateOf, type Job, type JobAbout, type JobState } from './job'
import type { JobStore } from './job-store'
import type { PhotoToSend } from './send-photo'

export interface OutboxPorts extends Pick<Attempting, 'sendPhoto' | 'sendCommand'> {
  store: JobStore
  account: () => string
  dropPhoto: (photoId: string) => Promise<void>
  now: () => number
  random: () => number
  makeId: (prefix: string) => string
  /** Calls back once after `ms`; answers how to call it off. */
  wake: (ms: number, awake: () => void) => () => void
}

export interface NewJob<A extends AnyAction> {
  /** An existing job's id replaces it, if it has not been tried. */
  id?: string
  input: InputGiven<A> | Partial<InputGiven<A>>
  photos?: PhotoToSend[]
  about: JobAbout
  subject?: string
  isDraft?: boolean
}

export interface JobView extends Job { state: JobState; progress?: number }
export interface SentJob { job: Job; data: unknown }

/** What waits on the phone: belongs to an account, survives being killed, sends itself. */
export class Outbox {
  private readonly heard = new Set<() => void>()
  private readonly sentHeard = new Set<(sent: SentJob) => void>()
  private sending: { id: string; progress: number } | null = null
  private draining: Promise<void> | null = null
  private callOff = () => undefined as void
  private seen: JobView[] = []

  constructor(private readonly ports: OutboxPorts) {
    this.look()
  }

  /** The same array until something changes. */
  readonly jobs = () => this.seen

  readonly subscribe = (listener: () => void) => {
    this.heard.add(listener)
    return () => { this.heard.delete(listener) }
  }

  readonly onSent = (listener: (sent: SentJob) => void) => {
    this.sentHeard.add(listener)
    return () => { this.sentHeard.delete(listener) }
  }

  /** Stored when this returns; throws NoRoom. A job under way is left as it is. */
  put<A extends AnyAction>(action: A, { id, input, photos = [], about, subject, isDraft = false }: NewJob<A>): Job {
    const { store, account, makeId, now } = this.ports
    const before = id === undefined ? undefined : store.find(account(), id)
    if (before && (before.isFrozen || this.sending?.id === before.id)) return before
    const ready = new Set(before?.photos.filter(({ isReady }) => isReady).map(({ photoId }) => photoId))
    const job: Job = {
      id: before?.id ?? id ?? makeId('job'), account: account(), fn: action.fn, action: action.name, input,
      photos: photos.map((photo) => ({ ...photo, isReady: ready.has(photo.photoId) })),
      about, subject, stage: isDraft ? 'draft' : 'waiting',
      commandId: before?.commandId ?? makeId('cmd'), isFrozen: false, tries: 0, nextAt: 0, createdAt: before?.createdAt ?? now(),
    }
    this.save(job)
    if (!isDraft) void this.drain()
    return job
  }

  /** Throws the job and its pictures away; not while nobody knows whether it arrived. */
  async discard(id: string) {
    const job = this.ports.store.find(this.ports.account(), id)
    if (!job || job.isFrozen || this.sending?.id === id) return false
    await this.forget(job)
    return true
  }

  /** The account ended: all of it goes, also what may have arrived. Nobody is there any more to be asked about it. */
  async empty() {
    const { store, account, dropPhoto } = this.ports
    const jobs = store.of(account())
    jobs.forEach((job) => store.remove(job))
    this.callOff()
    this.look()
    await Promise.all(jobs.flatMap(({ photos }) => photos.map(({ photoId }) => dropPhoto(photoId))))
  }

  /** The person has done what was needed: try this one again. */
  retry(id: string) {
    const job = this.ports.store.find(this.ports.account(), id)
    if (!job || job.stage === 'draft') return Promise.resolve()
    this.save({ ...job, stage: 'waiting', refusal: undefined, fields: undefined, tries: 0, nextAt: 0 })
    return this.drain()
  }

  /** Network back, app in front, account known: whatever waits may go at once. */
  wakeUp() {
    const { store, account } = this.ports
    if (account()) store.adopt(account())
    for (const job of store.of(account())) if (job.stage === 'waiting' && job.nextAt > 0) this.save({ ...job, nextAt: 0 })
    this.look()
    return this.drain()
  }

  /** One at a time, oldest first; a second call joins the first. */
  drain(): Promise<void> {
    this.draining ??= this.drainAll().finally(() => {
      this.draining = null
      // Put between the last look and here: it must not wait for the next reason to wake.
      if (this.nextDue()) void this.drain()
    })
    return this.draining
  }

  private async drainAll() {
    this.callOff()
    for (let job = this.nextDue(); job; job = this.nextDue()) await this.send(job)
    this.sleep()
  }

  private waiting() {
    const held = new Set<string>()
    return this.ports.store.of(this.ports.account()).filter((job) => {
      const isHeld = job.subject !== undefined && held.has(job.subject)
      if (job.subject !== undefined && job.stage !== 'draft') held.add(job.subject)
      return job.stage === 'waiting' && !isHeld
    })
  }

  private nextDue() {
    return this.waiting().find(({ nextAt }) => nextAt <= this.ports.now())
  }

  private sleep() {
    const times = this.waiting().map(({ nextAt }) => nextAt)
    if (times.length === 0) return
    const ms = Math.max(0, Math.min(...times) - this.ports.now())
    this.callOff = this.ports.wake(ms, () => { void this.drain() })
  }

  private async send(job: Job) {
    if (job.isFrozen && this.ports.now() - job.createdAt > RESEND_LIMIT_MS) {
      this.save({ ...job, stage: 'stuck', isFrozen: false, commandId: this.ports.makeId('cmd') })
      return
    }
    this.setSending({ id: job.id, progress: 0 })
    const ended = await attempt(job, {
      sendPhoto: this.ports.sendPhoto, sendCommand: this.ports.sendCommand,
      save: (changed) => { if (this.isThere(changed)) this.ports.store.save(changed) },
      onProgress: (progress) => this.setSending({ id: job.id, progress }),
    })
    this.sending = null
    if (this.isThere(ended.job)) await this.settle(ended)
    this.look()
  }

  /** False when everything was thrown away meanwhile. */
  private isThere({ account, id }: Job) {
    return this.ports.store.find(account, id) !== undefined
  }

  private async settle(ended: Attempted) {
    const { job } = ended
    if (ended.end === 'sent') {
      await this.forget(job)
      this.sentHeard.forEach((listener) => listener({ job, data: ended.data }))
      return
    }
    if (ended.end === 'again') {
      const pause = pauseAfter(job.tries, this.ports.random())
      this.save({ ...job, tries: job.tries + 1, nextAt: Math.max(this.ports.now() + pause, ended.retryAt ?? 0) })
      return
    }
    // A refusal is an answer: the body may be mended and goes under a new id.
    const answer = ended.fault.kind === 'refused' ? { refusal: ended.fault.refusal } : { fields: ended.fault.fields }
    this.save({ ...job, ...answer, stage: 'stuck', isFrozen: false, commandId: this.ports.makeId('cmd') })
  }

  private async forget(job: Job) {
    this.ports.store.remove(job)
    this.look()
    await Promise.all(job.photos.map(({ photoId }) => this.ports.dropPhoto(photoId)))
  }

  private save(job: Job) {
    this.ports.store.save(job)
    this.look()
  }

  private setSending(sending: { id: string; progress: number }) {
    this.sending = sending
    this.look()
  }

  private look() {
    this.seen = this.ports.store.of(this.ports.account()).map((job) => {
      const isSending = this.sending?.id === job.id
      return { ...job, state: stateOf(job, isSending), progress: isSending ? this.sending?.progress : undefined }
    })
    this.heard.forEach((listener) => listener())
  }
}
