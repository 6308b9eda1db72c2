import { closeAccount } from '#types/account-closing'
import { fileAppeal } from '#types/points-appeals'
import { allocateFund, redeemOffer } from '#types/points'
import { answerWhistle } from '#types/whistles'
import { endAccount, heldPosts } from '#core/actions/accounts/end-account'
import { accountOfOwner, fundBalance } from '#core/actions/points/ledger'
import { finishClosings } from '#core/actions/timers/finish-closings'
import type { PointsAccount } from '#core/store/records/points'
import type { County, Person } from '../../support/county'
import { aGrant, ALONE, anAward, type Hands } from '../points/hands'
import { anOffer, COMMUNITY } from '../points/shop'
import { aWhistle, submitted } from '../whistles/support'

/** The third county's root unit. */
export const ROOT = 'isle'
const SETTLE_MS = 180_000

/** With a grant that waits for a second person it is just the day's cap. */
export const AWARD = 3
export const PRICE = 2

/** Enough in COMMUNITY's fund for the whistles of many rounds. */
export async function filled(hands: Hands): Promise<void> {
  const amountPoints = hands.profile.allocationLimitPoints
  for (let n = 0; n < 3; n += 1) await hands.call(allocateFund, { unitId: COMMUNITY, amountPoints, reason: '测试经费' }, { as: hands.lead })
}

export const closes = (county: County, person: Person, commandId?: string) => county.call(closeAccount, {}, { as: person, ...(commandId ? { commandId } : {}) })

/** The timer, when nothing begun before can still come in; answers how many accounts it finished. */
export function settled(county: County): Promise<number> {
  county.at += SETTLE_MS
  return finishClosings(county.runtime)
}

/** The account is gone and nothing that hung on it has been let go of yet: killed right after. */
export async function gone(county: County, person: Person): Promise<void> {
  const { store, runtime: { keys }, at } = county
  const account = await store.get('accounts', person.accountId)
  if (!account) throw new Error(`${person.name} has no account`)
  const posts = await heldPosts(store, account._id, ROOT)
  await store.transact((tx) => endAccount(tx, { identity: keys.hash('identity', person.openid), account, posts, at }))
}

export const rootFund = (county: County): Promise<number> => fundBalance(county.store, ROOT)
export const pointsOf = (county: County, { accountId }: Person): Promise<PointsAccount | null> => accountOfOwner(county.store, { kind: 'worker', ownerId: accountId })

/** A verified rider of COMMUNITY with AWARD points. */
export async function aRider(hands: Hands): Promise<Person> {
  const rider = await hands.rider('田小满', { communityIds: [COMMUNITY], isVerified: true })
  await anAward(hands, AWARD, rider)
  return rider
}

export interface Leaver { rider: Person; offerId: string; redemptionId: string; placedId: string; waitingId: string; next: Person; submittedId: string; appealId: string; proposalId: string; reportId: string; pointsId: string }

/** A rider with one of everything that can hang on an account. */
export async function aLeaver(hands: Hands): Promise<Leaver> {
  const rider = await aRider(hands)
  const next = await hands.rider('韩霜降', { communityIds: [COMMUNITY] })
  const offerId = await anOffer(hands, { pricePoints: PRICE, left: 1 })
  const { id: redemptionId } = await hands.call(redeemOffer, { offerId }, { as: rider })
  const [placedId, waitingId, submittedId] = [await aWhistle(hands, { places: 1 }), await aWhistle(hands, { places: 1 }), await aWhistle(hands, { places: 1 })]
  for (const [whistleId, people] of [[placedId, [rider, next]], [waitingId, [next, rider]]] as const) {
    for (const as of people) await hands.call(answerWhistle, { whistleId }, { as })
  }
  await submitted(hands, submittedId, rider)
  const { id: appealId } = await hands.call(fileAppeal, { words: '少记了一次' }, { as: rider })
  const proposalId = await aGrant(hands, ALONE + 1, rider)
  const reportId = await aReport(hands, rider)
  await hands.store.put('outgoing', { _id: `told:${rider.accountId}`, kind: 'whistle-placed', to: rider.accountId, body: JSON.stringify({ title: '垒沙袋' }), at: hands.at, sentAt: null })
  await hands.store.put('messageGrants', { _id: `${rider.accountId}:whistle-placed`, accountId: rider.accountId, kind: 'whistle-placed', openid: 'k1.sealed', left: 1, movedAt: hands.at })
  await hands.store.put('inboxMarks', { _id: rider.accountId, readUntil: hands.at - 1 })
  await hands.store.put('feedback', {
    _id: `fb-${rider.openid}`, version: 1, within: [ROOT], accountId: rider.accountId, words: '驿站老锁着', wantsAnswer: true, status: 'open', filedAt: hands.at, answer: null, order: hands.at,
  })
  await hands.store.put('sessions', {
    _id: `session-${rider.accountId}`, version: 1, accountId: rider.accountId, identity: hands.runtime.keys.hash('identity', rider.openid), browser: 'Chrome · Windows',
    createdAt: hands.at, expiresAt: hands.at + 1, revokedAt: null,
  })
  const workerId = hands.runtime.keys.hash('phone', rider.phone)
  await hands.store.put('workers', {
    _id: workerId, version: 1, phone: '138****0001', accountId: rider.accountId, engagements: [{ outletId: COMMUNITY, name: '田**', state: 'claimed', listedAt: hands.at, since: hands.at }], standing: 1, isClaimed: true, createdAt: hands.at,
  })
  await hands.store.put('reveals', { _id: `rv-${reportId}`, accountId: rider.accountId, what: 'phone', whistleId: placedId, byId: hands.grid.accountId, byTitle: '网格员', reason: '问问到哪了', at: hands.at })
  return { rider, offerId, redemptionId, placedId, waitingId, next, submittedId, appealId, proposalId, reportId, pointsId: (await pointsOf(hands, rider))?._id ?? '' }
}

let reports = 0

async function aReport(county: County, { accountId }: Person): Promise<string> {
  const unit = await county.store.get('units', COMMUNITY)
  if (!unit) throw new Error('no community')
  const id = `r-closing-${++reports}`
  await county.store.put('reports', {
    _id: id, version: 1, within: unit.within, handledWithin: unit.within, reporterId: accountId, communityId: COMMUNITY, categoryId: 'other', bodyId: null,
    place: { lat: 27.1, lng: 120.6 }, placeName: '东门', words: null, photoIds: [], status: 'to-triage', takenAt: county.at, filedAt: county.at, dueAt: county.at + 1,
  })
  return id
}
