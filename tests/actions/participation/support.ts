import type { InputOf } from '#types/core/action'
import { addUnit } from '#types/unit-tree'
import { startOf } from '#domain/calendar/dates'
import type { Answer, Whistle } from '#core/store/records/whistles'
import type { County } from '../../support/county'

/** The fixture's streets: the bend lies in the east coast, which has a community of its own once `openCoast` added it. */
export const EAST = 'east-coast'
export const BEND = 'north-bend'
export const WEST = 'west-coast'
export const GULL = 'gull-rock'
export const REED = 'reed-pond'
export const DEPARTMENT = 'harbour-office'

/** A community right under the east coast, so that both streets have figures; answers its id. */
export async function openCoast(county: County): Promise<string> {
  const place: InputOf<typeof addUnit>['place'] = { lat: 27.11, lng: 120.61 }
  return (await county.call(addUnit, { parentId: EAST, kind: 'community', name: '潮巷社区', place }, { as: county.lead })).id
}

export const noonOf = (date: string): number => startOf(date) + 12 * 3_600_000

let made = 0
export interface Given { unitId: string; accountId: string; at: number; status?: Answer['status'] }

/** Work that was confirmed in a unit, as the store has it. */
export async function anAnswer(county: County, { unitId, accountId, at, status = 'confirmed' }: Given): Promise<Answer> {
  made += 1
  const unit = await county.store.get('units', unitId)
  const answer: Answer = {
    _id: `wh${made}:${accountId}`, version: 1, within: unit?.within ?? [], whistleId: `wh${made}`, accountId, status, n: 1, answeredAt: at, arriveAt: null, arrivedAt: at,
    scannedBy: null, isListed: false, settled: null, words: null, photoId: null, submittedAt: at, returned: null, confirmedBy: null, confirmedAt: status === 'confirmed' ? at : null,
  }
  await county.store.put('answers', answer)
  return answer
}

/** As many riders as told, each confirmed once. */
export async function riders(county: County, unitId: string, count: number, at: number): Promise<Answer[]> {
  const answers: Answer[] = []
  for (let n = 0; n < count; n += 1) answers.push(await anAnswer(county, { unitId, accountId: `${unitId}-rider-${n}`, at: at + n }))
  return answers
}

/** A whistle of a unit that was for `at`. */
export async function aWhistleOf(county: County, { unitId, at, status = 'closed' }: { unitId: string; at: number; status?: Whistle['status'] }): Promise<Whistle> {
  made += 1
  const unit = await county.store.get('units', unitId)
  const whistle: Whistle = {
    _id: `wh${made}`, version: 1, within: unit?.within ?? [], communityId: unitId, by: 'community', templateId: 'sandbags', title: '垒沙袋', icon: 'flag', minutes: 45, isInsured: true, note: null,
    placeName: '东堤', place: { lat: 27.1, lng: 120.6 }, status, arriveBy: at, places: 3, pointsEach: 5, fundUnitId: unitId, collected: null, nobodyAt: null, offeredTo: [],
    quietReason: null, blownBy: 'somebody', blownAt: at, closedAt: at,
  }
  await county.store.put('whistles', whistle)
  return whistle
}
