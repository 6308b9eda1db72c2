import { postTransfer } from '#core/actions/points/ledger'
import { allocationTransferId } from '#domain/points/transfer-id'
import type { CityCounty } from './county'
import { ALLOCATION_REASON } from './names'

/** A fund is filled again before it holds less than this. */
const LOW_POINTS = 1_000

export const balanceOf = ({ store }: CityCounty, kind: 'fund' | 'worker', ownerId: string) => {
  const owner = store.look('pointsOwners', `${kind}:${ownerId}`)
  return owner && store.look('pointsAccounts', owner.accountId)
}

/** S22.6: the lead unit fills a fund that runs low, up to its limit at once. */
export async function fillFund(county: CityCounty, unitId: string, at: number): Promise<void> {
  const { store, dice, settings, rule, lead } = county
  if ((balanceOf(county, 'fund', unitId)?.balance ?? 0) >= LOW_POINTS) return
  const amountPoints = Math.min(settings.allocationLimitPoints, 20 * LOW_POINTS)
  const by = lead.accountId
  const _id = dice.make('al')
  await store.transact(async (tx) => {
    await postTransfer(tx, dice, {
      id: allocationTransferId(_id), kind: 'allocation', factId: _id, amountPoints,
      from: { kind: 'issuance', ownerId: settings.rootUnitId }, to: { kind: 'fund', ownerId: unitId }, rule, at, by: [by],
    })
    await tx.add('allocations', { _id, unitId, amountPoints, reason: ALLOCATION_REASON, by, at })
  })
}
