import type { Place } from '#types/core/primitives'
import type { AnswerStatus, WhistleRow } from '#types/whistles'
import { distanceMeters } from '#domain/stations/distance'

/** Answers that still ask something of me. */
const UNDER_WAY: readonly AnswerStatus[] = ['asked', 'placed', 'arrived', 'waiting', 'submitted']

export const isUnderWay = ({ myAnswer }: WhistleRow) => myAnswer !== null && UNDER_WAY.includes(myAnswer)

/** As if I had never answered. */
const AWAY: readonly AnswerStatus[] = ['left', 'absent']

/** Open, in time, and not answered: something I could still do. */
const isOnOffer = ({ status, arriveBy, myAnswer }: WhistleRow, now: number) =>
  status === 'open' && arriveBy > now && (myAnswer === null || AWAY.includes(myAnswer))

/** What I promised first; then those with a free place, the nearest first. */
export function inOrder(rows: readonly WhistleRow[], here: Place | null, now: number): WhistleRow[] {
  const far = ({ place, arriveBy }: WhistleRow) => (here ? distanceMeters(here, place) : arriveBy)
  const rank = (row: WhistleRow) => (isUnderWay(row) ? 0 : row.placesFree > 0 ? 1 : 2)
  return rows.filter((row) => isUnderWay(row) || isOnOffer(row, now)).sort((a, b) => rank(a) - rank(b) || far(a) - far(b))
}
