import type { Fault } from '@/cloud/fault'
import { jobStore } from '@/cloud/job-store'
import type { Job, JobPhoto } from '@/cloud/job'
import { Outbox, type OutboxPorts } from '@/cloud/outbox'
import type { PhotoSent } from '@/cloud/send-photo'
import type { Storage } from '@/platform/storage-types'

export type CommandAnswer = { ok: true; data: unknown } | { ok: false; fault: Fault }

export const down = { ok: false, fault: { kind: 'unreachable' } } as const
export const refusedWith = (code: string, retryAt?: number) => ({ ok: false, fault: { kind: 'refused', refusal: { code, retryAt } } }) as const

/** Storage as text, as phones keep it: what is not written is not there. */
export function memoryStorage(room = Infinity): Storage & { entries: Map<string, string> } {
  const entries = new Map<string, string>()
  return {
    entries,
    get<T>(key: string) {
      const text = entries.get(key)
      return text === undefined ? undefined : JSON.parse(text) as T
    },
    set(key, value) {
      if (!entries.has(key) && entries.size >= room) return false
      entries.set(key, JSON.stringify(value))
      return true
    },
    remove: (key) => { entries.delete(key) },
    keys: (prefix) => [...entries.keys()].filter((key) => key.startsWith(prefix)),
  }
}

/** A phone whose server, clock and storage the test holds in its hand. `restart` is being killed and opened again. */
export function aPhone(storage = memoryStorage()) {
  const sent: { commandId: string; input: unknown }[] = []
  const photosSent: string[] = []
  const dropped: string[] = []
  let made = 0
  const phone = {
    storage, sent, photosSent, dropped,
    now: 1_000_000,
    account: 'rider',
    /** What the server answers; a promise that never settles is a phone killed in flight. */
    answer: (_job: Job): CommandAnswer | Promise<CommandAnswer> => ({ ok: true, data: { id: 'r1' } }),
    answerPhoto: (_photo: JobPhoto): PhotoSent | Promise<PhotoSent> => ({ ok: true }),
    sleeping: null as { ms: number; awake: () => void } | null,
    restart() {
      phone.outbox = new Outbox(ports)
      return phone.outbox
    },
    /** Time passes until the outbox wants to try again. */
    async sleep() {
      const { sleeping } = phone
      if (!sleeping) throw new Error('nothing waits')
      phone.sleeping = null
      phone.now += sleeping.ms
      sleeping.awake()
      await phone.outbox.drain()
    },
    outbox: undefined as unknown as Outbox,
  }
  const ports: OutboxPorts = {
    store: jobStore(storage),
    account: () => phone.account,
    sendPhoto: async (photo) => { photosSent.push(`${photo.photoId}:${photo.round ?? 0}`); return phone.answerPhoto(photo) },
    sendCommand: async (job) => { sent.push({ commandId: job.commandId, input: job.input }); return phone.answer(job) },
    dropPhoto: async (photoId) => { dropped.push(photoId) },
    now: () => phone.now,
    random: () => 0.5,
    makeId: (prefix) => `${prefix}-${(made += 1)}-${sent.length}-${storage.entries.size}`,
    wake(ms, awake) {
      phone.sleeping = { ms, awake }
      return () => { phone.sleeping = null }
    },
  }
  phone.restart()
  return phone
}

export const photo = (photoId: string) => ({ photoId, bytes: 1_000, mime: 'image/jpeg' as const })
