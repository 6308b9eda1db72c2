import { allocateFund } from '#types/points'
import { decideProposal, grantPoints, proposeReversal } from '#types/proposals'
import { accountOfOwner } from '#core/actions/points/ledger'
import type { PointsAccount } from '#core/store/records/points'
import { openCounty, type County, type Person } from '../../support/county'
import { aPresenceCode, award, COMMUNITY } from './shop'

/** Of the third county's rule: what one person gives alone, and the most a rider gets in a day. */
export const ALONE = 4
export const DAILY_CAP = 8
/** The street above COMMUNITY. */
export const STREET = 'north-bend'

export interface Hands extends County {
  /** Grid worker and official of COMMUNITY, and the official of its street. */
  readonly grid: Person
  readonly official: Person
  readonly second: Person
  readonly xiaoman: Person
}

/** A county whose COMMUNITY has 200 points, people for two hands, and a rider. */
export async function openHands(): Promise<Hands> {
  const county = await openCounty()
  const grid = await county.staff('grid', COMMUNITY, '路谷雨')
  const official = await county.staff('official', COMMUNITY, '白社区')
  const second = await county.staff('official', STREET, '陶芒种')
  const xiaoman = await county.rider('田小满', { communityIds: [COMMUNITY], isVerified: true })
  await county.call(allocateFund, { unitId: COMMUNITY, amountPoints: 200, reason: '测试经费' }, { as: county.lead })
  return Object.assign(county, { grid, official, second, xiaoman })
}

/** What `grantPoints` is asked, with a fresh code. */
export const grantInput = async (hands: Hands, amountPoints: number, rider: Person = hands.xiaoman) =>
  ({ unitId: COMMUNITY, digits: await aPresenceCode(hands, rider), amountPoints, reason: '雨夜帮忙推车' })

/** Granted by the grid worker; the proposal's id. */
export const aGrant = async (hands: Hands, amountPoints: number, rider: Person = hands.xiaoman): Promise<string> =>
  (await hands.call(grantPoints, await grantInput(hands, amountPoints, rider), { as: hands.grid })).id

/** An award to the rider: its transfer's id. The lead stands for it. */
export const anAward = async (hands: Hands, points: number, rider: Person = hands.xiaoman): Promise<string> =>
  `award:${await award(hands, rider, points)}:${rider.accountId}`

/** Proposed by the grid worker; the proposal's id. */
export const aReversal = async (hands: Hands, transferId: string): Promise<string> =>
  (await hands.call(proposeReversal, { transferId, reason: '扫错了人' }, { as: hands.grid })).id

/** An award that was taken back: proposed by the grid worker, agreed to by the street's official. */
export async function aTakenBack(hands: Hands, transferId: string): Promise<string> {
  const proposalId = await aReversal(hands, transferId)
  await hands.call(decideProposal, { proposalId, isAgreed: true }, { as: hands.second })
  return proposalId
}

export const workerOf = (hands: County, rider: Person): Promise<PointsAccount | null> => accountOfOwner(hands.store, { kind: 'worker', ownerId: rider.accountId })
export const balanceOf = async (hands: County, rider: Person): Promise<number> => (await workerOf(hands, rider))?.balance ?? 0
export const writeOffOf = async (hands: County, unitId = COMMUNITY): Promise<number> =>
  (await accountOfOwner(hands.store, { kind: 'write-off', ownerId: unitId }))?.balance ?? 0
