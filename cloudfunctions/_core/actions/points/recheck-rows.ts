import type { RecheckRow } from '#types/points-rechecks'
import { recheckFault } from '#domain/points/recheck'
import type { Runtime } from '../../runtime/runtime'
import type { Recheck } from '../../store/records/rechecks'
import { nameOf as nameAmong } from '../accounts/name-of'
import { photoAddresses } from '../reports/photo-addresses'
import { takeBackStates } from './take-back'

/** Awards that were drawn, with what was said, shown and done and by whom; read together, a query a collection. */
export async function recheckRows(
  { store, files }: Pick<Runtime, 'store' | 'files'>, rechecks: readonly Recheck[], callerId: string,
): Promise<RecheckRow[]> {
  const [answers, whistles] = await Promise.all([
    store.getMany('answers', rechecks.map(({ _id }) => _id)),
    store.getMany('whistles', rechecks.map(({ whistleId }) => whistleId)),
  ])
  const works = [...answers.values()]
  const personIds = [...works.flatMap(({ accountId, scannedBy, confirmedBy }) => [accountId, scannedBy, confirmedBy]), ...rechecks.map(({ recheckedBy }) => recheckedBy)]
  const [people, communities, urls, states] = await Promise.all([
    store.getMany('accounts', personIds.flatMap((id) => id ?? [])),
    store.getMany('units', [...whistles.values()].map(({ communityId }) => communityId)),
    photoAddresses({ store, files }, works.flatMap(({ photoId }) => photoId ?? [])),
    takeBackStates(store, rechecks.map(({ transferId }) => transferId)),
  ])
  const nameOf = (accountId: string | null | undefined): string => (accountId ? nameAmong(people, accountId) : '')
  return rechecks.flatMap((recheck) => {
    const [answer, whistle] = [answers.get(recheck._id), whistles.get(recheck.whistleId)]
    if (!answer || !whistle) return []
    const { _id: id, whistleId, accountId, transferId, points, awardedAt, status, outcome, note, recheckedBy, recheckedAt } = recheck
    return [{
      id, whistleId, accountId, points, awardedAt, status, outcome, note, recheckedAt,
      title: whistle.title, icon: whistle.icon, placeName: whistle.placeName, communityName: communities.get(whistle.communityId)?.name ?? '',
      displayName: nameOf(accountId), scannedBy: nameOf(answer.scannedBy), confirmedBy: nameOf(answer.confirmedBy),
      recheckedBy: recheckedBy === null ? null : nameOf(recheckedBy),
      arrivedAt: answer.arrivedAt, isListed: answer.isListed, words: answer.words, photoUrl: answer.photoId === null ? null : (urls.get(answer.photoId) ?? null),
      canRecheck: recheckFault(recheck, answer, callerId) === null,
      award: { transferId, takeBack: states.get(transferId) ?? 'possible' },
    }]
  })
}
