import { isSettling } from '#domain/whistles/settling'
import { Refusal } from '../../runtime/refusal'
import type { Whistle } from '../../store/records/whistles'
import type { Store, Tx } from '../../store/store'

/** More than anybody has asked for at once. */
const MOST_ASKED = 100

/** The open whistles he asked to go to and whose outcome he does not have yet; those that reached him through `unitId`, if it is told. */
export async function askedWhistles(store: Store, accountId: string, unitId?: string): Promise<Whistle[]> {
  const asked = await store.find('answers', { accountId, status: 'asked' }, { limit: MOST_ASKED })
  const whistles = [...(await store.getMany('whistles', asked.map(({ whistleId }) => whistleId))).values()]
  return whistles.filter(({ status, within, offeredTo }) => status === 'open' && (unitId === undefined || within.includes(unitId) || offeredTo.includes(unitId)))
}

/** S19.31: while it is settled who goes, nobody of those who asked leaves. Refuses SETTLING. */
export async function assertNotSettling(tx: Tx, whistles: readonly Whistle[], now: number): Promise<void> {
  for (const { _id } of whistles) {
    const whistle = await tx.get('whistles', _id)
    if (whistle && isSettling(whistle, now)) throw new Refusal('SETTLING')
  }
}
