import type { FundLine } from '#types/points-funds'
import type { TransferKind } from '#types/points'
import type { Posting, Transfer } from '../../store/records/points'
import type { Store } from '../../store/store'
import { nameOf } from '../accounts/name-of'
import { takeBackStates } from './take-back'

/** What a posting was for, in words of the record behind it. */
type Fact = Pick<FundLine, 'title' | 'placeName'>

/** S22.7: postings of a fund as its officials read them. A query a collection, whatever the number of lines. */
export async function fundLines(store: Store, postings: readonly Posting[]): Promise<FundLine[]> {
  const transfers = await store.getMany('transfers', postings.map(({ transfer }) => transfer))
  const [facts, states, people] = await Promise.all([
    factsOf(store, [...transfers.values()]),
    takeBackStates(store, [...transfers.values()].filter(({ kind }) => kind === 'grant').map(({ _id }) => _id)),
    store.getMany('accounts', [...transfers.values()].flatMap(({ by }) => by)),
  ])
  return postings.map(({ _id, transfer, kind, amount, balanceAfter, at }) => ({
    id: _id, transferId: transfer, kind, amount, balanceAfter, at,
    ...(facts(transfers.get(transfer), amount) ?? { title: '', placeName: null }),
    by: (transfers.get(transfer)?.by ?? []).map((person) => nameOf(people, person)),
    takeBack: states.get(transfer) ?? null,
  }))
}

async function factsOf(store: Store, transfers: readonly Transfer[]): Promise<(transfer: Transfer | undefined, amount: number) => Fact | undefined> {
  const ids = (...kinds: readonly TransferKind[]): string[] => transfers.filter(({ kind }) => kinds.includes(kind)).map(({ factId }) => factId)
  const [allocations, moves, whistles, proposals] = await Promise.all([
    store.getMany('allocations', ids('allocation')),
    store.getMany('fundMoves', ids('fund-move')),
    store.getMany('whistles', ids('escrow', 'escrow-return')),
    store.getMany('proposals', ids('grant', 'reversal', 'reversal-cover')),
  ])
  const units = await store.getMany('units', [...moves.values()].flatMap(({ fromUnitId, toUnitId }) => [fromUnitId, toUnitId]))
  return (transfer, amount) => {
    if (!transfer) return undefined
    const move = moves.get(transfer.factId)
    if (move) return { title: move.reason, placeName: units.get(amount > 0 ? move.fromUnitId : move.toUnitId)?.name ?? null }
    const whistle = whistles.get(transfer.factId)
    if (whistle) return { title: whistle.title, placeName: whistle.placeName }
    const reasoned = allocations.get(transfer.factId) ?? proposals.get(transfer.factId)
    return reasoned && { title: reasoned.reason, placeName: null }
  }
}
