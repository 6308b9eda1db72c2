import type { InputGiven } from '#types/core/action'
import { allocateFund } from '#types/points'
import { issueCode } from '#types/stations'
import { answerWhistle, blowWhistle, scanArrival, submitWork } from '#types/whistles'
import { fundBalance } from '#core/actions/points/ledger'
import type { Answer } from '#core/store/records/whistles'
import { openCounty, type County, type Person } from '../../support/county'

export const HOUR = 3_600_000
/** The fixture's community, another one, and its template of 3 places at 5 points. */
export const HOME = 'gull-rock'
export const AWAY = 'reed-pond'

export interface Village extends County { readonly grid: Person; readonly second: Person; readonly official: Person }

/** A county whose community HOME has two grid workers, an official and 400 points. */
export async function openVillage(): Promise<Village> {
  const county = await openCounty()
  const grid = await county.staff('grid', HOME, '路谷雨')
  const second = await county.staff('grid', HOME, '方白露')
  const official = await county.staff('official', HOME, '陶芒种')
  await county.call(allocateFund, { unitId: HOME, amountPoints: 400, reason: '测试' }, { as: county.lead })
  return Object.assign(county, { grid, second, official })
}

/** A whistle of the village, at night, too; answers its id. */
export async function aWhistle(village: Village, given: Partial<InputGiven<typeof blowWhistle>> = {}): Promise<string> {
  const input = { communityId: HOME, templateId: 'sandbags', placeName: '东堤', place: { lat: 27.1, lng: 120.6 }, arriveBy: village.at + HOUR, quietReason: '堤要漫了', ...given }
  return (await village.call(blowWhistle, input, { as: village.grid })).id
}

export async function digitsOf(village: County, rider: Person): Promise<string> {
  return (await village.call(issueCode, { purpose: 'presence' }, { as: rider })).digits
}

/** Answered and scanned in. */
export async function arrived(village: Village, whistleId: string, rider: Person): Promise<void> {
  await village.call(answerWhistle, { whistleId }, { as: rider })
  await village.call(scanArrival, { whistleId, digits: await digitsOf(village, rider) }, { as: village.grid })
}

/** Answered, scanned in and handed in. */
export async function submitted(village: Village, whistleId: string, rider: Person): Promise<void> {
  await arrived(village, whistleId, rider)
  await village.call(submitWork, { whistleId, words: '垒好了' }, { as: rider })
}

export const answerOf = (village: County, whistleId: string, rider: Person): Promise<Answer | null> => village.store.get('answers', `${whistleId}:${rider.accountId}`)
export const fundOf = (village: County): Promise<number> => fundBalance(village.store, HOME)
/** Who holds which place; `null` for a shut one. */
export async function holders(village: County, whistleId: string): Promise<Record<number, string | null>> {
  const places = await village.store.find('places', { whistleId }, { orderBy: [['n', 'asc']] })
  return Object.fromEntries(places.map(({ n, accountId }) => [n, accountId]))
}
