import { withHis, withoutHim } from '#domain/workers/engagements'
import { maskedPhone } from '#domain/accounts/phone'
import type { Tx } from '../../store/store'
import { saveWorker } from './save-worker'
import { tellOfLines } from './tell-worker'

interface NewNumber { readonly accountId: string; readonly from: string | null; readonly to: string; readonly number: string; readonly at: number }

/** S3.7: what he answered follows him to his new number; he is told of lists that wait for him there. */
export async function moveWorker(tx: Tx, { accountId, from, to, number, at }: NewNumber): Promise<void> {
  const before = from === null ? null : await tx.get('workers', from)
  const there = await tx.get('workers', to)
  const isHis = before?.accountId === accountId
  if (before && isHis) await saveWorker(tx, withoutHim(before))
  if (!there && !isHis) return
  const known = there ?? { _id: to, version: 0, phone: maskedPhone(number), accountId: null, engagements: [], standing: 0, isClaimed: false, createdAt: at }
  const now = before && isHis ? await saveWorker(tx, withHis(known, before)) : known
  await tellOfLines(tx, accountId, now, at)
}
