import * as z from 'zod/mini'
import { profile as schema, type Profile } from '#types/profile'

/** A profile that can't be used, with each reason on its own line. */
export class ProfileError extends Error {}

/** A profile whose parts fit together; throws ProfileError naming everything that does not. */
export function checkProfile(value: unknown): Profile {
  const parsed = z.safeParse(schema, value)
  if (!parsed.success) {
    throw new ProfileError(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'))
  }
  const faults = [...treeFaults(parsed.data), ...workFaults(parsed.data), ...stationFaults(parsed.data)]
  if (faults.length > 0) throw new ProfileError(faults.join('\n'))
  return parsed.data
}

/** Scopes are stored with every record, so the tree must be one, and not deeper than they may be long. */
const DEEPEST = 7

function treeFaults({ units, stations }: Profile): string[] {
  const parents = new Map(units.map(({ id, parentId }) => [id, parentId]))
  const roots = units.filter(({ parentId }) => parentId === undefined)
  return [
    ...twice([...units.map(({ id }) => id), ...stations.map(({ id }) => id)]).map((id) => `unit id ${id} is used twice`),
    ...(roots.length === 1 && roots[0]?.kind === 'county' ? [] : [`one root of kind county is needed, found ${roots.map(({ id }) => id).join(', ') || 'none'}`]),
    ...units.filter(({ parentId }) => parentId !== undefined && !parents.has(parentId)).map(({ id, parentId }) => `unit ${id} hangs on ${parentId}, which is not there`),
    ...units.filter(({ id }) => depthOf(id, parents) > DEEPEST).map(({ id }) => `unit ${id} lies deeper than ${DEEPEST} or on a circle`),
    ...units.filter(({ kind }) => kind === 'station').map(({ id }) => `unit ${id}: stations are listed under stations`),
    ...(units.some(({ kind, place }) => kind === 'community' && place) ? [] : ['no community has a place, so no report would find one']),
  ]
}

function depthOf(id: string, parents: ReadonlyMap<string, string | undefined>): number {
  let depth = 0
  for (let at: string | undefined = id; at !== undefined && depth <= DEEPEST; at = parents.get(at)) depth += 1
  return depth
}

/** What such a whistle is about puts somebody near traffic, water, height or fire, so S19 wants volunteer insurance. */
const RISKY_ICONS = new Set(['cone', 'drain', 'hydrant', 'tree', 'lamp'])

function workFaults({ units, reportCategories, whistleTemplates, points }: Profile): string[] {
  const bodies = new Set(units.filter(({ kind }) => kind === 'body').map(({ id }) => id))
  return [
    ...twice(reportCategories.map(({ id }) => id)).map((id) => `report category ${id} is there twice`),
    ...twice(whistleTemplates.map(({ id }) => id)).map((id) => `whistle template ${id} is there twice`),
    ...reportCategories.filter(({ bodyId }) => !bodies.has(bodyId)).map(({ id, bodyId }) => `report category ${id} goes to ${bodyId}, which is no body`),
    ...whistleTemplates.filter(({ icon, insured }) => RISKY_ICONS.has(icon) && !insured).map(({ id }) => `whistle template ${id} is risky and not insured`),
    ...(points.monthlyCapPoints < points.dailyCapPoints ? ["the month's cap is below the day's"] : []),
    ...(points.secondPersonAbovePoints > points.dailyCapPoints ? ["no grant below a day's cap would ever want a second person"] : []),
    ...whistleTemplates.filter(({ pointsEach }) => pointsEach > points.dailyCapPoints).map(({ id }) => `whistle template ${id} pays more than a day's cap`),
  ]
}

function stationFaults({ units, stations }: Profile): string[] {
  const communities = new Set(units.filter(({ kind }) => kind === 'community').map(({ id }) => id))
  return stations.flatMap(({ id, communityId, hours }) => [
    ...(communities.has(communityId) ? [] : [`station ${id} lies in ${communityId}, which is no community`]),
    ...(hours.length > 0 ? [] : [`station ${id} never opens`]),
    ...hours.filter(({ from, to }) => from >= to).map(({ from, to }) => `station ${id} opens at ${from} and shuts at ${to}`),
    ...overlaps(hours).map((day) => `station ${id} opens twice at once on weekday ${day}`),
  ])
}

function overlaps(hours: Profile['stations'][number]['hours']): number[] {
  return [1, 2, 3, 4, 5, 6, 7].filter((day) => {
    const spans = hours.filter(({ days }) => days.includes(day)).sort((a, b) => (a.from < b.from ? -1 : 1))
    return spans.some(({ from }, at) => at > 0 && from < (spans[at - 1]?.to ?? ''))
  })
}

const twice = (ids: readonly string[]): string[] => [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))]
