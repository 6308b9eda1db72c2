import { checkProfile, ProfileError } from '#profiles/check'
import { loadProfile, profileIds } from '#profiles/load'
import type { Profile } from '#types/profile'
import { thirdCounty } from '../fixtures/third-county'

const faultsOf = (value: unknown): string => {
  try {
    checkProfile(value)
    return ''
  } catch (error) {
    if (error instanceof ProfileError) return error.message
    throw error
  }
}
const withChange = (change: Partial<Profile>): string => faultsOf({ ...thirdCounty, ...change })

describe('the shipped profiles', () => {
  test('both counties of the sources are there and fit together', async () => {
    expect(profileIds()).toEqual(['gaoqing', 'xiangtan'])
    for (const id of profileIds()) expect((await loadProfile(id)).face.id).toBe(id)
  })

  test('gaoqing has one station of its own in each of nine communities, partners are not counted among them (S12)', async () => {
    const { stations, units } = await loadProfile('gaoqing')
    const own = stations.filter(({ isPartner }) => !isPartner)
    const communities = units.filter(({ kind }) => kind === 'community').map(({ id }) => id)
    expect(own.map(({ communityId }) => communityId).sort()).toEqual([...communities].sort())
    expect(own).toHaveLength(9)
    for (const { functions } of own) expect(functions).toEqual(expect.arrayContaining(['rest', 'climate', 'meal', 'charge', 'wifi', 'book']))
  })

  test('gaoqing lists the fifteen departments of its alliance (S1)', async () => {
    const { units } = await loadProfile('gaoqing')
    expect(units.filter(({ kind }) => kind === 'department')).toHaveLength(15)
  })

  test('the two counties share no unit, station, template or category of their own', async () => {
    const [a, b] = await Promise.all(['gaoqing', 'xiangtan'].map((id) => loadProfile(id)))
    const idsOf = ({ units, stations, whistleTemplates, reportCategories }: Profile) =>
      [...units, ...stations, ...whistleTemplates, ...reportCategories].map(({ id }) => id)
    const shared = new Set(idsOf(a as Profile))
    expect(idsOf(b as Profile).filter((id) => shared.has(id))).toEqual([])
  })

  test('a profile that is not there is named with those that are', async () => {
    await expect(loadProfile('atlantis')).rejects.toThrow('no profile atlantis; there are gaoqing, xiangtan')
  })
})

describe('checking a profile', () => {
  test('the third county passes with a deeper tree and other thresholds', () => {
    expect(faultsOf(thirdCounty)).toBe('')
  })

  test('an unknown key or a wrong type is refused by its path', () => {
    expect(faultsOf({ ...thirdCounty, colour: 'red' })).not.toBe('')
    expect(faultsOf({ ...thirdCounty, points: { ...thirdCounty.points, expiryMonths: 25 } })).toContain('points.expiryMonths')
  })

  test('the tree has exactly one root, which is the county', () => {
    expect(withChange({ units: [...thirdCounty.units, { id: 'stray', kind: 'street', name: '飞地' }] })).toContain('one root')
    expect(withChange({ units: thirdCounty.units.filter(({ id }) => id !== 'isle') })).toContain('which is not there')
  })

  test('units that hang on each other in a circle are found', () => {
    const units = thirdCounty.units.map((unit) => (unit.id === 'east-coast' ? { ...unit, parentId: 'north-bend' } : unit))
    expect(withChange({ units })).toContain('on a circle')
  })

  test('an id is used once among units and stations', () => {
    const stations = thirdCounty.stations.map((station, at) => (at === 0 ? { ...station, id: 'isle' } : station))
    expect(withChange({ stations })).toContain('isle is used twice')
  })

  test('a category goes to a body, never to another unit', () => {
    const reportCategories = thirdCounty.reportCategories.map((category) => ({ ...category, bodyId: 'gull-rock' }))
    expect(withChange({ reportCategories })).toContain('gull-rock, which is no body')
  })

  test('a risky template without insurance is refused (S19)', () => {
    const [template] = thirdCounty.whistleTemplates
    expect(withChange({ whistleTemplates: [{ ...template!, icon: 'cone', insured: false }] })).toContain('risky and not insured')
    expect(withChange({ whistleTemplates: [{ ...template!, icon: 'cone', insured: true }] })).toBe('')
  })

  test('a template may pay a whole day’s cap and not a point more', () => {
    const [template] = thirdCounty.whistleTemplates
    const { dailyCapPoints } = thirdCounty.points
    expect(withChange({ whistleTemplates: [{ ...template!, pointsEach: dailyCapPoints }] })).toBe('')
    expect(withChange({ whistleTemplates: [{ ...template!, pointsEach: dailyCapPoints + 1 }] })).toContain("more than a day's cap")
  })

  test('a second person is wanted for some grant that a day lets in', () => {
    const { points } = thirdCounty
    expect(withChange({ points: { ...points, secondPersonAbovePoints: points.dailyCapPoints } })).toBe('')
    expect(withChange({ points: { ...points, secondPersonAbovePoints: points.dailyCapPoints + 1 } })).toContain('second person')
  })

  test('a station lies in a community, opens, and never twice at once', () => {
    const changed = (change: Partial<Profile['stations'][number]>) => withChange({ stations: [{ ...thirdCounty.stations[0]!, ...change }] })
    const span = (from: string, to: string) => ({ days: [1], from, to })
    expect(changed({ communityId: 'east-coast' })).toContain('no community')
    expect(changed({ hours: [] })).toContain('never opens')
    expect(changed({ hours: [span('12:00', '12:00')] })).toContain('opens at 12:00 and shuts at 12:00')
    expect(changed({ hours: [span('08:00', '12:00'), span('11:59', '18:00')] })).toContain('twice at once')
    expect(changed({ hours: [span('08:00', '12:00'), span('12:00', '18:00')] })).toBe('')
  })
})
