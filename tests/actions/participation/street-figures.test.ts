import { dateOf, monthOf } from '#domain/calendar/dates'
import { streetsOf } from '#core/actions/participation/streets-of'
import { streetFigures } from '#core/actions/participation/street-figures'
import type { Answer, Whistle } from '#core/store/records/whistles'
import { openCounty, type County } from '../../support/county'
import { anAnswer, aWhistleOf, BEND, EAST, GULL, noonOf, openCoast, REED, riders, WEST } from './support'

let county: County
let coast = ''
beforeEach(async () => {
  county = await openCounty()
  coast = await openCoast(county)
})
afterEach(() => county.close())

const figures = async (streetId: string, month: string, pageSize?: number) => {
  const { streets } = await streetsOf(county.store)
  const street = streets.find(({ _id }) => _id === streetId)
  if (!street) throw new Error(`no street ${streetId}`)
  return streetFigures(county.store, { street, streets, month }, pageSize)
}

test('every street is known, closed ones, too, and which communities stand right under', async () => {
  const bend = await county.store.get('units', BEND)
  if (bend) await county.store.put('units', { ...bend, isOpen: false })
  await county.store.remove('units', coast)
  const { streets, withCommunities } = await streetsOf(county.store)
  expect(streets.map(({ _id }) => _id).sort()).toEqual([EAST, BEND, WEST].sort())
  expect(streets.filter(({ _id }) => withCommunities.has(_id)).map(({ _id }) => _id).sort()).toEqual([BEND, WEST].sort())
})

test('a rider who helped twice is one of 人 and two of 人次; only confirmed work and whistles that ended count', async () => {
  const at = noonOf('2026-07-10')
  for (const accountId of ['a', 'a', 'b']) await anAnswer(county, { unitId: GULL, accountId, at })
  await anAnswer(county, { unitId: GULL, accountId: 'c', at, status: 'submitted' })
  for (const status of ['closed', 'open', 'unanswered'] as const) await aWhistleOf(county, { unitId: GULL, at, status })
  expect(await figures(BEND, '2026-07')).toEqual({ riders: 2, helped: 3, whistles: 1 })
})

test('a month begins and ends at midnight in +08:00', async () => {
  const first = Date.parse('2026-07-01T00:00:00+08:00')
  const next = Date.parse('2026-08-01T00:00:00+08:00')
  for (const [n, at] of [first - 1, first, next - 1, next].entries()) {
    await anAnswer(county, { unitId: GULL, accountId: `r${n}`, at })
    await aWhistleOf(county, { unitId: GULL, at })
  }
  const inMonths = await Promise.all(['2026-06', '2026-07', '2026-08'].map((month) => figures(BEND, month)))
  expect(inMonths.map(({ helped, whistles }) => [helped, whistles])).toEqual([[1, 1], [2, 2], [1, 1]])
})

test('what happens in a street within a street counts there and not above', async () => {
  const at = noonOf('2026-07-10')
  await riders(county, GULL, 3, at)
  await riders(county, coast, 2, at)
  await aWhistleOf(county, { unitId: GULL, at })
  await aWhistleOf(county, { unitId: EAST, at })
  expect([await figures(EAST, '2026-07'), await figures(BEND, '2026-07')]).toEqual([{ riders: 2, helped: 2, whistles: 1 }, { riders: 3, helped: 3, whistles: 1 }])
})

test('a page ends between two instants: no work is counted twice or left out', async () => {
  const at = noonOf('2026-07-10')
  for (let n = 0; n < 11; n += 1) await anAnswer(county, { unitId: GULL, accountId: `r${n % 4}`, at: at + Math.floor(n / 2) })
  for (const pageSize of [3, 4, 7, 11, 12]) expect(await figures(BEND, '2026-07', pageSize)).toMatchObject({ riders: 4, helped: 11 })
  await expect(figures(BEND, '2026-07', 2)).rejects.toThrow('one instant')
})

/** Looks at every record there is, and at units by their kind. */
async function naive(streetId: string, month: string) {
  const units = await county.store.getMany('units', [EAST, BEND, WEST])
  const isHere = ({ within }: { within: readonly string[] }) => [...within].reverse().find((unitId) => units.has(unitId)) === streetId
  const isIn = (at: number | null) => at !== null && monthOf(dateOf(at)) === month
  const answers: Answer[] = (await county.store.find('answers', { whistleId: county.store.compare.gt('') }, { limit: 1_000 })).filter((one) => one.status === 'confirmed' && isHere(one) && isIn(one.confirmedAt))
  const whistles: Whistle[] = (await county.store.find('whistles', { status: 'closed' }, { limit: 1_000 })).filter((one) => isHere(one) && isIn(one.arriveBy))
  return { riders: new Set(answers.map(({ accountId }) => accountId)).size, helped: answers.length, whistles: whistles.length }
}

test('figures equal a naive count over all records', async () => {
  const units = [GULL, 'salt-lane', coast, REED, EAST, WEST]
  let seed = 7
  const next = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below
  for (let n = 0; n < 120; n += 1) {
    const at = noonOf('2026-06-01') + next(75 * 24) * 3_600_000
    const unitId = units[next(units.length)] ?? ''
    if (n % 3 === 0) await aWhistleOf(county, { unitId, at, status: next(4) === 0 ? 'unanswered' : 'closed' })
    else await anAnswer(county, { unitId, accountId: `r${next(25)}`, at, status: next(5) === 0 ? 'absent' : 'confirmed' })
  }
  let helped = 0
  for (const month of ['2026-06', '2026-07', '2026-08'])
    for (const streetId of [EAST, BEND, WEST]) {
      const counted = await figures(streetId, month, 7)
      expect([streetId, month, counted]).toEqual([streetId, month, await naive(streetId, month)])
      helped += counted.helped
    }
  expect(helped).toBeGreaterThan(50)
})
