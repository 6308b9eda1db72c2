import type { Profile } from '#types/profile'
import { dateOf } from '#domain/calendar/dates'
import { pointsRuleId } from '#domain/points/rule-at'
import { INVITATION_LIFE_MS, makeInvitationCode } from '#core/actions/accounts/invitation-code'
import type { Ids } from '#core/runtime/ids'
import type { Keys } from '#core/runtime/keys'
import type { Station } from '#core/store/records/stations'
import type { Unit } from '#core/store/records/units'
import type { Store } from '#core/store/store'

/** The environment holds another county's data. */
export class ForeignDataError extends Error {
  constructor(readonly found: string, readonly wanted: string) {
    super(`this environment belongs to ${found}, not to ${wanted}`)
  }
}

/** The lead unit's post; everything after it is done by people through actions. */
const LEAD_POST = 'po_lead'

/**
 * Writes the profile into an empty environment: units, stations, settings and one vacant post at the root with a
 * single-use code (7 days), which is answered here and nowhere kept. Settings come last, so a run that was cut short
 * is done over. S1.3: with `leadPhone` only who has that number joins with the code; once they stand, nothing is written again but the first points rule, which a county stored before rules
 * had versions lacks. The points' issuance account is made by the first allocation.
 */
export async function provision(
  store: Pick<Store, 'get' | 'put' | 'count'>, profile: Profile, { now, keys, ids, leadPhone }: { now: number; keys: Keys; ids: Ids; leadPhone?: string | undefined },
): Promise<{ isNew: boolean; invitation: string | null }> {
  const current = await store.get('settings', 'current')
  if (current && current.profileId !== profile.face.id) throw new ForeignDataError(current.profileId, profile.face.id)
  await addFirstRule(store, profile, now)
  if (current) return { isNew: false, invitation: null }
  const units = unitsOf(profile)
  const root = units.find(({ parentId }) => parentId === null)
  if (!root) throw new Error('a profile has a root unit')
  await inTurns(units, (unit) => store.put('units', unit))
  await inTurns(stationsOf(profile, units), (station) => store.put('stations', station))
  const invitation = makeInvitationCode(Uint8Array.from({ length: 8 }, () => ids.below(256)))
  const [invitationId, expiresAt] = [keys.hash('invitation', invitation), now + INVITATION_LIFE_MS]
  await store.put('posts', {
    _id: LEAD_POST, version: 1, role: 'official', title: '牵头单位', unitId: root._id, within: root.within,
    holderId: null, createdAt: now, heldSince: null, wasHeld: false, invitation: { id: invitationId, expiresAt }, duty: null,
  })
  await store.put('invitations', { _id: invitationId, postId: LEAD_POST, phoneId: leadPhone === undefined ? null : keys.hash('phone', leadPhone), expiresAt, usedBy: null })
  await store.put('settings', settingsFrom(profile, root._id))
  return { isNew: true, invitation }
}

function settingsFrom(profile: Profile, rootUnitId: string) {
  const { face, calendar, reportCategories, arrivalLateMinutes, arrivalGraceMinutes, collectMinutes, nobodyMinutes, quietHours, recheckPercent, allocationLimitPoints } = profile
  const whistleTemplates = profile.whistleTemplates.map(({ pointsEach: _, ...template }) => template)
  return {
    _id: 'current', version: 1, profileId: face.id, rootUnitId, face, calendar, reportCategories, whistleTemplates,
    arrivalLateMinutes, arrivalGraceMinutes, collectMinutes, nobodyMinutes, quietHours, recheckPercent, allocationLimitPoints,
  }
}

/** S22.13: what the profile says of points is a rule like those that follow it: dated, and named by transfers. */
async function addFirstRule(store: Pick<Store, 'put' | 'count'>, { points, whistleTemplates }: Profile, now: number): Promise<void> {
  if ((await store.count('pointsRules', {})) > 0) return
  await store.put('pointsRules', {
    _id: pointsRuleId(points.version), ...points, fromOn: dateOf(now),
    pointsEach: whistleTemplates.map(({ id, pointsEach }) => ({ templateId: id, points: pointsEach })),
    enactedBy: null, enactedAs: '', enactedAt: now, reason: '', isWithdrawn: false, withdrawnBy: null, withdrawnAt: null,
  })
}

/** The tree as stored: each unit with its path from the root, and a leaf unit for each station. */
function unitsOf({ units, stations }: Profile): Unit[] {
  const leaves = stations.map(({ id, name, communityId, place }) => ({ id, kind: 'station' as const, name, parentId: communityId, place }))
  const nodes = [...units, ...leaves]
  const parents = new Map(nodes.map(({ id, parentId }) => [id, parentId]))
  return nodes.map(({ id, kind, name, parentId, place }) => ({
    _id: id, version: 1, kind, name, parentId: parentId ?? null, within: pathTo(id, parents), isOpen: true, isWindingUp: false, ...(place && { place }),
  }))
}

function pathTo(id: string, parents: ReadonlyMap<string, string | undefined>): string[] {
  const parentId = parents.get(id)
  return parentId === undefined ? [id] : [...pathTo(parentId, parents), id]
}

function stationsOf({ stations }: Profile, units: readonly Unit[]): Station[] {
  const paths = new Map(units.map(({ _id, within }) => [_id, within]))
  return stations.map(({ id, ...station }) => ({ _id: id, version: 1, within: paths.get(id) ?? [], isOpen: true, ...station }))
}

/** A few writes at a time: small environments allow 20 connections. */
const AT_A_TIME = 8

async function inTurns<T>(rows: readonly T[], write: (row: T) => Promise<void>): Promise<void> {
  for (let from = 0; from < rows.length; from += AT_A_TIME) await Promise.all(rows.slice(from, from + AT_A_TIME).map(write))
}
