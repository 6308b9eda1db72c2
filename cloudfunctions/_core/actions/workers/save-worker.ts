import { isClaimed, standingCount } from '#domain/workers/engagements'
import type { Worker } from '../../store/records/workers'
import type { Tx } from '../../store/store'

/** What is counted by goes with what it counts; a person on no list is not kept. */
export async function saveWorker(tx: Tx, worker: Worker): Promise<Worker> {
  const saved = { ...worker, standing: standingCount(worker), isClaimed: isClaimed(worker), version: worker.version + 1 }
  await (saved.engagements.length === 0 ? tx.remove('workers', saved._id) : tx.set('workers', saved))
  return saved
}
