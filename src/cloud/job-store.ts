import type { Storage } from '@/platform/storage-types'
import type { Job } from './job'

const PREFIX = 'outbox:'
const keyOf = ({ account, id }: Pick<Job, 'account' | 'id'>) => `${PREFIX}${account}:${id}`

export class NoRoom extends Error {
  override readonly name = 'NoRoom'
}

/** One storage key a job, written before the call returns: whatever kills the app, the job is there. */
export function jobStore(storage: Storage) {
  const save = (job: Job) => {
    if (!storage.set(keyOf(job), job)) throw new NoRoom(job.id)
  }
  const remove = (job: Pick<Job, 'account' | 'id'>) => storage.remove(keyOf(job))
  const of = (account: string): Job[] =>
    storage.keys(`${PREFIX}${account}:`)
      .flatMap((key) => storage.get<Job>(key) ?? [])
      .sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))

  return {
    save, remove, of,
    find: (account: string, id: string) => storage.get<Job>(keyOf({ account, id })),
    /** What was taken before the phone knew whose it is now belongs to that person. */
    adopt(account: string) {
      for (const job of of('')) {
        save({ ...job, account })
        remove(job)
      }
    },
  }
}
export type JobStore = ReturnType<typeof jobStore>
