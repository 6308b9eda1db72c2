import { closeAccount } from '#types/account-closing'
import { contract } from '#types/contract'
import type { AnyAction } from '#types/core/action'
import { staffRole } from '#types/core/roles'
import { answerWhistle, confirmWork, listWhistles, showWhistle } from '#types/whistles'
import { mayCarryRole } from '#domain/accounts/roles-of-units'
import type { Person } from '../../support/county'
import { arrived, AWAY, aWhistle, HOME, openVillage, submitted, type Village } from './support'

/**
 * S1.1, S19: nobody outside `within` sees anything. Every post a unit can have, at every unit of the county, and every other kind of
 * person asks every read there is, about the whistle's community and about his own: no answer names the whistle or a rider in it.
 */
let village: Village
let home: readonly string[]
const whistles: Array<{ id: string; rider: Person }> = []
const staff: Array<{ who: string; unitId: string; role: string; person: Person }> = []
const reads = contract.filter(({ kind }) => kind === 'read')

beforeAll(async () => {
  village = await openVillage()
  home = (await village.store.get('units', HOME))?.within ?? []
  const states: Array<(id: string, rider: Person) => Promise<unknown>> = [
    (whistleId, rider) => village.call(answerWhistle, { whistleId }, { as: rider }),
    (id, rider) => arrived(village, id, rider),
    (id, rider) => submitted(village, id, rider),
    async (id, rider) => {
      await submitted(village, id, rider)
      await village.call(confirmWork, { whistleId: id, accountId: rider.accountId }, { as: village.second })
    },
  ]
  for (const [n, come] of states.entries()) {
    const rider = await village.rider(`垒堤的人${n}`, { communityIds: [HOME], isVerified: true })
    const id = await aWhistle(village)
    await come(id, rider)
    whistles.push({ id, rider })
  }
  const units = [...village.profile.units, ...village.profile.stations.map(({ id }) => ({ id, kind: 'station' as const }))]
  for (const { id: unitId, kind } of units)
    for (const role of staffRole.options.filter((one) => mayCarryRole(kind, one)))
      staff.push({ who: `${role} at ${unitId}`, unitId, role, person: await village.staff(role, unitId, `${role}-${unitId}`.slice(0, 12)) })
}, 120_000)
afterAll(() => village.close())

/** What a reply must not hold: whose answers they are, and of which whistle. */
const riderTokens = () => whistles.flatMap(({ rider }) => [rider.accountId, rider.name])
const tokens = () => [...whistles.map(({ id }) => id), ...riderTokens()]

/** The action's example, about the whistle and about each unit in turn. */
function inputsFor(action: AnyAction, unitIds: readonly string[]): unknown[] {
  const example = action.example as Record<string, unknown>
  const field = action.subject?.field
  if (action.subject?.kind === 'whistle') return whistles.map(({ id }) => ({ ...example, [field ?? '']: id }))
  const about = action.subject?.kind === 'unit' || action.subject?.kind === 'station' ? unitIds : ['']
  return about.map((unitId) => ({ ...example, ...(unitId && field ? { [field]: unitId } : {}), ...('communityIds' in example ? { communityIds: unitIds } : {}) }))
}

/** Each read that told him something of `secret`, with what. */
async function leaks(person: Person | null, unitIds: readonly string[], secret: readonly string[], of: readonly AnyAction[] = reads): Promise<string[]> {
  const found: string[] = []
  for (const action of of)
    for (const input of inputsFor(action, unitIds)) {
      const reply = JSON.stringify(await village.reply(action, input as never, { as: person }))
      found.push(...secret.filter((token) => reply.includes(token)).map((token) => `${action.name} told ${token}`))
    }
  return found
}

/** S19: the card in a chat shows the whistle to anybody, and nobody in it. */
const withoutCard = reads.filter(({ name }) => name !== 'showWhistleCard')

test('the card shows the whistle to whoever has it, and nobody in it', async () => {
  expect(await leaks(null, [HOME], riderTokens())).toEqual([])
})

test('staff whose unit the community does not lie in see neither the whistle nor anybody in it', async () => {
  const outside = staff.filter(({ unitId }) => !home.includes(unitId))
  expect(outside.length).toBeGreaterThan(5)
  const seen: string[] = []
  for (const { who, unitId, person } of outside) seen.push(...(await leaks(person, [HOME, unitId], tokens(), withoutCard)).map((leak) => `${who}: ${leak}`))
  expect(seen).toEqual([])
}, 300_000)

test('staff over the community see both, so what was looked for is there to be seen', async () => {
  const over = staff.filter(({ unitId, role }) => home.includes(unitId) && (role === 'grid' || role === 'official'))
  expect(over.length).toBeGreaterThan(2)
  for (const { person } of over) {
    const rows = JSON.stringify(await village.reply(listWhistles, { unitId: HOME, limit: 50 } as never, { as: person }))
    expect(whistles.filter(({ id }) => !rows.includes(id))).toEqual([])
  }
  for (const { id, rider } of whistles)
    expect(JSON.stringify(await village.call(showWhistle, { whistleId: id }, { as: village.grid }))).toContain(rider.name)
})

test('riders of other communities, strangers, visitors and whoever ended his account see neither', async () => {
  const gone = await village.rider('走了的人', { communityIds: [HOME] })
  await village.call(closeAccount, {}, { as: gone })
  const people: ReadonlyArray<readonly [string, Person | null]> = [
    ['a rider of another community', await village.rider('程惊蛰', { communityIds: [AWAY] })], ['a rider of none', await village.rider('夏至')],
    ['somebody new', village.stranger('路人')], ['a visitor', null], ['who ended his account', gone],
  ]
  const seen: string[] = []
  for (const [who, person] of people) seen.push(...(await leaks(person, [HOME, AWAY], tokens(), withoutCard)).map((leak) => `${who}: ${leak}`))
  expect(seen).toEqual([])
})

test('a rider of the community sees the whistle and nobody else in it', async () => {
  const rider = await village.rider('韩霜降', { communityIds: [HOME] })
  expect(await leaks(rider, [HOME], riderTokens())).toEqual([])
  expect((await leaks(rider, [HOME], [whistles[0]?.id ?? ''], withoutCard)).length).toBeGreaterThan(0)
})
