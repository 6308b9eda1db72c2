import { publishNotice } from '#types/notices'
import { addDays, dateOf } from '#domain/calendar/dates'
import type { County, Person } from '../../support/county'

/** Of the third county: its root, a street, a community of it, and one elsewhere. */
export const ROOT = 'isle'
export const STREET = 'north-bend'
export const HOME = 'gull-rock'

/** Published for today and the days after; its id. */
export async function aNotice(county: County, as: Person, { unitId = STREET, words = '今天高温', from = 0, days = 1 } = {}): Promise<string> {
  const fromOn = addDays(dateOf(county.at), from)
  return (await county.call(publishNotice, { unitId, words, fromOn, untilOn: addDays(fromOn, days - 1) }, { as })).id
}
