import type { AnyAction } from '#types/core/action'
import { addOffer, allocateFund, setStock } from '#types/points'
import type { Profile } from '#types/profile'
import { grantPoints } from '#types/proposals'
import { issueCode } from '#types/stations'
import { addUnit } from '#types/unit-tree'
import { blowWhistle } from '#types/whistles'
import type { Report } from '#core/store/records/reports'
import { type County, type Person } from './county'

/** One record of each kind, and one person for each column of the access table. */
export interface World {
  readonly people: Readonly<Record<string, Person>>
  /** The action's example with the ids of this world's records. */
  inputFor(action: AnyAction): unknown
}

/** The community the records lie in, another one, and a station in each. */
export function placesOf(profile: Profile) {
  const stationIn = (unitId: string): string | undefined => profile.stations.find((station) => station.communityId === unitId)?.id
  const [home, away] = profile.units.filter((unit) => unit.kind === 'community').flatMap(({ id }) => {
    const stationId = stationIn(id)
    return stationId === undefined ? [] : [{ id, stationId }]
  })
  if (!home || !away) throw new Error('the fixture needs two communities with a station each')
  return { home: home.id, away: away.id, stationHome: home.stationId, stationAway: away.stationId }
}

export async function openWorld(county: County): Promise<World> {
  const { home, away, stationHome, stationAway } = placesOf(county.profile)
  const people: Record<string, Person> = {
    stranger: county.stranger('路人'),
    rider_own: await county.rider('田小满', { communityIds: [home], isVerified: true }),
    rider_enrolled: await county.rider('韩霜降', { communityIds: [home] }),
    rider_other: await county.rider('程惊蛰', { communityIds: [away] }),
    grid_in: await county.staff('grid', home, '路谷雨'),
    grid_out: await county.staff('grid', away, '邻社区'),
    keeper_in: await county.staff('keeper', stationHome, '方白露'),
    keeper_out: await county.staff('keeper', stationAway, '邻驿站'),
    merchant_in: await county.staff('merchant', stationHome, '老周'),
    merchant_out: await county.staff('merchant', stationAway, '邻商户'),
    official_in: await county.staff('official', home, '陶芒种'),
    official_out: await county.staff('official', away, '邻街道'),
    lead: county.lead,
  }
  const outletHome = await outlet(county, home)
  people['enterprise_in'] = await county.staff('enterprise', outletHome, '高立夏')
  people['enterprise_out'] = await county.staff('enterprise', await outlet(county, away), '邻网点')
  const ids = await addRecords(county, people, { home, stationHome })
  const known: Record<string, string> = { ...ids, unit: home, station: stationHome, outlet: outletHome }
  return { people, inputFor: (action) => inputOf(county, action, known) }
}

const outlet = async (county: County, parentId: string): Promise<string> =>
  (await county.call(addUnit, { parentId, kind: 'outlet', name: '极风网点' }, { as: county.lead })).id

async function addRecords(county: County, people: Readonly<Record<string, Person>>, at: { home: string; stationHome: string }) {
  const owner = people['rider_own']?.accountId ?? ''
  const unit = await county.store.get('units', at.home)
  if (!unit?.place) throw new Error('the fixture\'s community needs a place')
  const offer = await county.call(addOffer, { stationId: at.stationHome, kind: 'goods', title: '毛巾', pricePoints: 5 }, { as: county.lead })
  await county.call(setStock, { offerId: offer.id, left: 100 }, { as: county.lead })
  const common = { version: 1, within: unit.within, communityId: at.home, place: unit.place, placeName: '东门' }
  await county.call(allocateFund, { unitId: at.home, amountPoints: county.profile.allocationLimitPoints, reason: '志愿服务经费' }, { as: county.lead })
  const template = county.profile.whistleTemplates[0]
  const whistle = await county.call(blowWhistle, {
    communityId: at.home, templateId: template?.id ?? '', placeName: '东门', place: unit.place, arriveBy: county.at + 3_600_000, places: 5,
  }, { as: people['grid_in'] ?? null })
  const category = county.profile.reportCategories[0]?.id ?? ''
  const report: Report = {
    ...common, _id: 'r-world', handledWithin: unit.within, reporterId: owner, categoryId: category, bodyId: null, words: null, photoIds: [],
    status: 'to-triage', takenAt: county.at, filedAt: county.at, dueAt: county.at + 1,
  }
  await county.store.put('reports', report)
  await county.store.put('photos', {
    _id: 'ph-world', version: 1, ownerId: owner, mime: 'image/jpeg', bytes: 10, status: 'begun', quarantinePath: 'quarantine/a', quarantineFileId: null,
    finalPath: 'photos/a.jpg', fileId: null, begunAt: county.at, readyAt: null,
  })
  await county.store.put('redemptions', {
    _id: 'x-world', version: 1, within: unit.within, accountId: owner, offerId: offer.id, stationId: at.stationHome, offerTitle: '毛巾', pricePoints: 5,
    status: 'fulfilled', heldAt: county.at, heldUntil: county.at + 1, endedAt: county.at, fulfilledBy: null,
  })
  await county.store.put('appeals', {
    _id: 'ap-world', version: 1, within: unit.within, accountId: owner, about: 'p1', n: 1, postingId: null, status: 'open', filedAt: county.at, order: county.at,
  })
  await county.store.put('sessions', {
    _id: 's-world', version: 1, accountId: owner, identity: county.runtime.keys.hash('identity', people['rider_own']?.openid ?? ''), browser: 'Chrome · Windows',
    createdAt: county.at, expiresAt: county.at + 1, revokedAt: null,
  })
  await county.store.put('notices', {
    _id: 'no-world', version: 1, within: unit.within, unitId: at.home, words: '今天高温', fromOn: '2026-07-15', untilOn: '2026-07-16', isWithdrawn: false,
    publishedBy: county.lead.accountId, publishedAs: '主管', publishedAt: county.at,
  })
  await county.store.put('feedback', {
    _id: 'fb-world', version: 1, within: unit.within.slice(0, 1), accountId: owner, words: '驿站老锁着', wantsAnswer: true, status: 'open', filedAt: county.at, answer: null, order: county.at,
  })
  const paid = await aGrant(county, people, { unitId: at.home, amountPoints: 1 })
  const waiting = await aGrant(county, people, { unitId: at.home, amountPoints: county.profile.points.dailyCapPoints - 1 })
  const post = 'po-world'
  await county.store.put('posts', {
    _id: post, version: 1, role: 'grid', title: '网格员', unitId: at.home, within: unit.within, holderId: people['grid_in']?.accountId ?? '', createdAt: county.at, heldSince: county.at, wasHeld: true, invitation: null, duty: null,
  })
  const station = await county.store.get('units', at.stationHome)
  await county.store.put('posts', {
    _id: 'po-world:duty', version: 1, role: 'keeper', title: '店员', unitId: at.stationHome, within: station?.within ?? [], holderId: people['keeper_in']?.accountId ?? '', createdAt: county.at, heldSince: county.at, wasHeld: true,
    invitation: null, duty: { postId: 'po-world', until: county.at + 3_600_000 },
  })
  return {
    post, appeal: 'ap-world', session: 's-world', notice: 'no-world', feedback: 'fb-world', proposal: waiting, transfer: `grant:${paid}`, whistle: whistle.id, report: 'r-world', photo: 'ph-world', redemption: 'x-world', offer: offer.id,
  }
}

/** From the grid worker to the rider; above half the day's cap it waits. Answers the proposal's id. */
async function aGrant(county: County, people: Readonly<Record<string, Person>>, given: { unitId: string; amountPoints: number }): Promise<string> {
  const { digits } = await county.call(issueCode, { purpose: 'presence' }, { as: people['rider_own'] ?? null })
  return (await county.call(grantPoints, { ...given, digits, reason: '夜里帮忙推车' }, { as: people['grid_in'] ?? null })).id
}

function inputOf(county: County, action: AnyAction, known: Readonly<Record<string, string>>): unknown {
  const input: Record<string, unknown> = { ...(action.example as Record<string, unknown>) }
  if (action.subject) input[action.subject.field] = known[action.subject.kind]
  if (action.name === 'issueDutyCode' || action.name === 'endDuty') input['postId'] = 'po-world:duty'
  if ('communityId' in input) input['communityId'] = known['unit']
  if ('outletId' in input) input['outletId'] = known['outlet']
  if ('toUnitId' in input) input['toUnitId'] = known['unit']
  if ('stationId' in input) input['stationId'] = known['station']
  if (action.name === 'withdrawPointsRule') input['version'] = county.profile.points.version
  if ('arriveBy' in input) input['arriveBy'] = county.at + 3_600_000
  if ('photoId' in input && action.subject?.kind !== 'photo') input['photoId'] = known['photo']
  return input
}
