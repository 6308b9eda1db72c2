import { maskedPhone } from '#domain/accounts/phone'
import { maskedName } from '#domain/stations/masked-name'
import { enlist, listingOf } from '#domain/workers/engagements'
import type { Listing } from '#types/workers'
import type { Command } from '../../runtime/command'
import type { Unit } from '../../store/records/units'
import type { Tx } from '../../store/store'
import { DuplicateKey } from '../../store/store'
import { saveWorker } from './save-worker'
import { tellOfLine } from './tell-worker'

export interface Line { readonly workerId: string; readonly name: string; readonly phone: string }

/** S3.1: one line of a list, in a transaction of its own; the person is told, if the number is anybody's. */
export async function listLine(part: Command, outlet: Unit, line: Line, at: number): Promise<Listing> {
  const write = () => part.once((tx) => enlisted(tx, outlet, line, at))
  try {
    return await write()
  } catch (error) {
    // Another outlet listed the same number first since this transaction's snapshot.
    if (error instanceof DuplicateKey) return write()
    throw error
  }
}

async function enlisted(tx: Tx, outlet: Unit, { workerId, name, phone }: Line, at: number): Promise<Listing> {
  const known = await tx.get('workers', workerId)
  const became = listingOf(known, outlet._id)
  if (became !== 'added' && became !== 'again') return became
  const before = known ?? { _id: workerId, version: 0, phone: maskedPhone(phone), accountId: null, engagements: [], standing: 0, isClaimed: false, createdAt: at }
  await saveWorker(tx, enlist(before, { outletId: outlet._id, name: maskedName(name), now: at }))
  const owner = (await tx.get('phones', workerId))?.accountId
  if (owner !== undefined) await tellOfLine(tx, owner, { kind: 'engagement-listed', outletId: outlet._id, outletName: outlet.name, at })
  return became
}
