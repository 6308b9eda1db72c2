import { showWhistle } from '#types/whistles'
import type { OutputOf } from '#types/core/action'
import type { TakeBackState } from '#types/proposals'
import { absentFault } from '#domain/whistles/absence'
import { arriveUntil } from '#domain/whistles/arrival'
import { isOfferedTo } from '#domain/whistles/calling'
import { whistleCan } from '#domain/whistles/can'
import { transferIds } from '#domain/whistles/escrow'
import { answerId } from '#domain/whistles/places'
import { calledCommunities } from '#domain/whistles/recruiting'
import { confirmFault, listFault } from '#domain/whistles/working'
import { accountOf, handler, type Args } from '../../runtime/handler'
import type { Answer } from '../../store/records/whistles'
import { GONE, nameOf } from '../accounts/name-of'
import { postOver } from '../posts-over'
import { takeBackStates } from '../points/take-back'
import { photoAddresses } from '../reports/photo-addresses'
import { settingsOf } from '../settings'
import { queueOf } from './queue'
import { settledIfDue } from './settled-if-due'
import { answersOf, takenPlaces } from './taken-places'
import { rowOf } from './whistle-rows'

/** Of those who asked or wait the staff see the first ones by name; the rest is a number. */
const MOST_WAITING_SHOWN = 20

/** S19.11: riders see numbers; whoever holds a post over the whistle sees who answered. */
export const showWhistleHandler = handler(showWhistle, async (args) => {
  const { caller, store, at } = args
  const whistle = await settledIfDue(args, args.subject)
  const account = accountOf(args)
  const isGrid = postOver(caller, [whistle.within], ['grid']) !== null
  const isCalled = caller.posts.some(({ role, unitId }) => role === 'grid' && calledCommunities(whistle).includes(unitId))
  const isOfficial = postOver(caller, [whistle.within], ['official']) !== null
  const isEnrolled = account.riderStatus !== null && isOfferedTo(whistle, account.enrollments.map(({ communityId }) => communityId))
  const [taken, waiting, asked, mine, community, blower, settings] = await Promise.all([
    takenPlaces(store, whistle._id),
    store.count('answers', { whistleId: whistle._id, status: 'waiting' }),
    whistle.collected === null ? 0 : store.count('answers', { whistleId: whistle._id, status: 'asked' }),
    store.get('answers', answerId(whistle._id, account._id)),
    store.get('units', whistle.communityId),
    store.get('accounts', whistle.blownBy),
    settingsOf(store),
  ])
  const [works, draft] = await Promise.all([answersOf(store, taken), draftOf(args, mine)])
  const until = arriveUntil(whistle, settings)
  return {
    whistle: rowOf(whistle, { taken, mine, communityName: community?.name ?? '', freeHours: account.freeHours }),
    note: whistle.note, quietReason: whistle.quietReason, blownBy: blower?.displayName ?? GONE, blownAt: whistle.blownAt, waiting, asked, arriveUntil: until, draft,
    answers: isGrid || isCalled || isOfficial ? await answerViews({ ...args, subject: whistle }, works, isGrid || isCalled ? settings : null) : null,
    can: whistleCan({ ...whistle, arriveUntil: until }, { accountId: account._id, isEnrolled, isGrid, isCalled, isOfficial }, mine, works, at),
    version: whistle.version, now: at,
  }
})

/** S19.22: what was sent back to him, to go on from. */
async function draftOf({ store, files }: Args<typeof showWhistle>, mine: Answer | null): Promise<OutputOf<typeof showWhistle>['draft']> {
  if (mine?.status !== 'arrived' || mine.returned === null || mine.words === null) return null
  const { words, photoId } = mine
  const url = photoId === null ? undefined : (await photoAddresses({ store, files }, [photoId])).get(photoId)
  return { words, photo: photoId === null || url === undefined ? null : { id: photoId, url } }
}

type AnswerView = NonNullable<OutputOf<typeof showWhistle>['answers']>[number]

/** `grace`: of who may mark whoever is here, or does not come; null for anybody else. */
async function answerViews(
  { store, files, subject: whistle, caller, at }: Args<typeof showWhistle>, works: readonly Answer[], grace: { arrivalGraceMinutes: number } | null,
): Promise<AnswerView[]> {
  const [asked, waiting] = await Promise.all([
    store.find('answers', { whistleId: whistle._id, status: 'asked' }, { orderBy: [['answeredAt', 'asc']], limit: MOST_WAITING_SHOWN }),
    queueOf(store, whistle._id, MOST_WAITING_SHOWN),
  ])
  const shown = [...works, ...asked, ...waiting]
  const awardIds = new Map(works.filter(({ status }) => status === 'confirmed' && whistle.pointsEach > 0).map(({ accountId }) => [accountId, transferIds.award(whistle._id, accountId)]))
  const [accounts, urls, states] = await Promise.all([
    store.getMany('accounts', shown.flatMap(({ accountId, scannedBy }) => (scannedBy === null ? [accountId] : [accountId, scannedBy]))),
    photoAddresses({ store, files }, shown.flatMap(({ photoId }) => photoId ?? [])),
    takeBackStates(store, [...awardIds.values()]),
  ])
  return shown.map((answer) => ({
    accountId: answer.accountId,
    displayName: nameOf(accounts, answer.accountId),
    isVerified: accounts.get(answer.accountId)?.riderStatus === 'verified',
    ...workOf(answer, urls),
    arrivedBy: answer.arrivedAt === null || answer.scannedBy === null ? null : nameOf(accounts, answer.scannedBy),
    canConfirm: confirmFault(whistle.status, answer, caller.account?._id ?? '') === null,
    canMarkAbsent: grace !== null && absentFault(whistle, answer, { arrivalGraceMinutes: grace.arrivalGraceMinutes, now: at }) === null,
    canMarkArrived: grace !== null && listFault(whistle.status, answer, caller.account?._id ?? '') === null,
    award: awardOf(awardIds.get(answer.accountId), states),
  }))
}

function awardOf(transferId: string | undefined, states: ReadonlyMap<string, TakeBackState>): AnswerView['award'] {
  const takeBack = states.get(transferId ?? '')
  return transferId === undefined || takeBack === undefined ? null : { transferId, takeBack }
}

const workOf = ({ status, arriveAt, arrivedAt, isListed, words, photoId, returned, settled }: Answer, urls: ReadonlyMap<string, string>) => ({
  status, arriveAt, arrivedAt, isListed, words, photoUrl: photoId === null ? null : (urls.get(photoId) ?? null), returnReason: returned?.reason ?? null, pickReason: settled?.reason ?? null,
})
