import { postTransfer } from '#core/actions/points/ledger'
import { shutWhistle } from '#core/actions/whistles/shut-whistle'
import type { Answer, Whistle } from '#core/store/records/whistles'
import { DailyCap, MonthlyCap } from '#domain/points/errors'
import { placesOf } from '#domain/whistles/blowing'
import { escrowPoints, pointsEachOf, transferIds } from '#domain/whistles/escrow'
import { answerId, placeId } from '#domain/whistles/places'
import type { CityCounty } from './county'
import { fillFund } from './funds'
import { spotName, WORK_WORDS } from './names'
import type { Community } from './people'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** Some whistles ask for more hands than their template. */
const MOST_PLACES = 8
const COMES_SHARE = 0.93

/** Plans a whistle's whole life on one day: blown, answered, worked at, confirmed, closed. */
export function planWhistle(county: CityCounty, community: Community, dayStart: number): void {
  const { dice, settings, agenda } = county
  const template = dice.one(settings.whistleTemplates.filter(({ by }) => by === 'community'))
  const blownAt = dayStart + dice.between(7 * 60, 17 * 60) * MINUTE + dice.below(MINUTE)
  const whistle = newWhistle(county, community, template, blownAt)
  const answers = answersTo(county, community, whistle)
  const doneAt = whistle.arriveBy + template.minutes * MINUTE
  agenda.add(blownAt, () => blow(county, whistle))
  agenda.add(whistle.arriveBy, () => arrive(county, whistle, answers))
  for (const answer of answers.filter(({ status }) => status === 'submitted')) {
    agenda.add(doneAt + dice.between(1, 30) * MINUTE, () => confirm(county, community, whistle, answer))
  }
  agenda.add(doneAt + 31 * MINUTE, () => close(county, community, whistle))
}

function newWhistle({ dice, settings, rule }: CityCounty, { unit, staff }: Community, template: CityCounty['settings']['whistleTemplates'][number], blownAt: number): Whistle {
  const { id: templateId, title, icon, minutes, insured: isInsured } = template
  return {
    _id: dice.make('wh'), version: 1, within: unit.within, communityId: unit._id, templateId, title, icon, minutes, isInsured, note: null,
    placeName: spotName(dice, unit.name), place: unit.place ?? { lat: 0, lng: 0 }, status: 'open', arriveBy: blownAt + dice.between(1, 3) * HOUR,
    places: placesOf(template, dice.between(template.places, MOST_PLACES)), pointsEach: settings.face.pointsEnabled ? pointsEachOf(rule, templateId) : 0, fundUnitId: unit._id,
    blownBy: staff.grid.accountId, blownAt, closedAt: null, collected: null, nobodyAt: null, offeredTo: [], by: 'community', quietReason: null,
  }
}

/** Who holds a place: most come and work, some do not. */
function answersTo({ dice }: CityCounty, { unit, riders, staff }: Community, whistle: Whistle): Answer[] {
  const wanted = Math.max(1, whistle.places - dice.below(3))
  const chosen = new Set<string>()
  for (let tries = 0; chosen.size < wanted && tries < wanted * 4; tries += 1) chosen.add(dice.one(riders))
  return [...chosen].map((accountId, at): Answer => {
    const comes = dice.chance(COMES_SHARE)
    return {
      _id: answerId(whistle._id, accountId), version: comes ? 3 : 1, within: unit.within, whistleId: whistle._id, accountId, status: comes ? 'submitted' : 'placed', n: at + 1,
      answeredAt: whistle.blownAt + (at + 1) * MINUTE, arriveAt: null, settled: null, isListed: false, arrivedAt: comes ? whistle.arriveBy : null, scannedBy: comes ? staff.grid.accountId : null,
      words: comes ? dice.one(WORK_WORDS) : null, photoId: null, submittedAt: comes ? whistle.arriveBy + whistle.minutes * MINUTE : null,
      returned: null, confirmedBy: null, confirmedAt: null,
    }
  })
}

async function blow(county: CityCounty, whistle: Whistle): Promise<void> {
  const { store, dice, rule } = county
  await fillFund(county, whistle.fundUnitId, whistle.blownAt)
  await store.transact(async (tx) => {
    await tx.add('whistles', whistle)
    await postTransfer(tx, dice, {
      id: transferIds.escrow(whistle._id), kind: 'escrow', factId: whistle._id, amountPoints: escrowPoints(whistle),
      from: { kind: 'fund', ownerId: whistle.fundUnitId }, to: { kind: 'whistle', ownerId: whistle._id }, rule, at: whistle.blownAt, by: [whistle.blownBy],
    })
  })
}

async function arrive({ store }: CityCounty, whistle: Whistle, answers: readonly Answer[]): Promise<void> {
  for (const answer of answers) {
    await store.put('answers', answer)
    const n = answer.n ?? 0
    await store.put('places', { _id: placeId(whistle._id, n), whistleId: whistle._id, n, accountId: answer.accountId, isShut: false })
  }
}

/** S19.8; who has had his day's or month's points by now went home before the scan. */
async function confirm({ store, dice, rule }: CityCounty, { staff }: Community, whistle: Whistle, answer: Answer): Promise<void> {
  const at = answer.submittedAt ?? whistle.arriveBy
  const confirmedBy = staff.second.accountId
  try {
    await store.transact(async (tx) => {
      await tx.set('answers', { ...answer, status: 'confirmed', confirmedBy, confirmedAt: at, version: answer.version + 1 })
      await postTransfer(tx, dice, {
        id: transferIds.award(whistle._id, answer.accountId), kind: 'award', factId: whistle._id, amountPoints: whistle.pointsEach,
        from: { kind: 'whistle', ownerId: whistle._id }, to: { kind: 'worker', ownerId: answer.accountId }, rule, at, by: [staff.grid.accountId, confirmedBy],
      })
    })
  } catch (error) {
    if (!(error instanceof DailyCap || error instanceof MonthlyCap)) throw error
    await store.put('answers', { ...answer, status: 'placed', version: 1, arrivedAt: null, scannedBy: null, words: null, submittedAt: null })
  }
}

async function close({ store, dice, rule }: CityCounty, { staff }: Community, { _id: whistleId, places, arriveBy, minutes }: Whistle): Promise<void> {
  const at = arriveBy + (minutes + 31) * MINUTE
  await store.transact((tx) => shutWhistle(tx, dice, { whistleId, at, by: [staff.grid.accountId], rule }))
  for (let n = 1; n <= places; n += 1) {
    const place = store.look('places', placeId(whistleId, n))
    if (place?.accountId) store.finish('answers', answerId(whistleId, place.accountId))
    store.finish('places', placeId(whistleId, n))
  }
  store.finish('whistles', whistleId)
  const owner = store.look('pointsOwners', `whistle:${whistleId}`)
  if (owner) store.finish('pointsAccounts', owner.accountId)
  store.finish('pointsOwners', `whistle:${whistleId}`)
}
