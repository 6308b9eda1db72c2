import { countParticipation } from '#core/actions/timers/count-participation'
import type { Participation } from '#core/store/records/participation'
import { openCounty, type County } from '../../support/county'
import { anAnswer, BEND, EAST, GULL, noonOf, openCoast, REED, riders, WEST } from '../participation/support'

let county: County
beforeEach(async () => {
  county = await openCounty()
  await openCoast(county)
  await riders(county, GULL, 3, noonOf('2026-07-10'))
  await riders(county, REED, 6, noonOf('2026-06-10'))
})
afterEach(() => county.close())

const night = (date: string) => { county.at = Date.parse(`${date}T00:20:00+08:00`) }
const rowOf = (streetId: string, month: string): Promise<Participation | null> => county.store.get('participation', `${streetId}:${month}`)
const rows = async () => (await Promise.all(['2026-06', '2026-07'].map((month) => county.store.find('participation', { month }, { orderBy: [['unitId', 'asc']] })))).flat()
/** Allows as many pieces of work as told. */
const times = (count: number) => { let left = count; return () => left-- > 0 }

test('this month and the last one are counted, street by street, and nothing else is written', async () => {
  night('2026-07-15')
  expect(await countParticipation(county.runtime)).toBe(6)
  expect(await rowOf(BEND, '2026-07')).toEqual({ _id: `${BEND}:2026-07`, unitId: BEND, month: '2026-07', riders: 3, helped: 3, whistles: 0, asOf: county.at })
  expect(await rowOf(WEST, '2026-06')).toMatchObject({ riders: 6, helped: 6 })
  expect((await rows()).map(({ unitId, month }) => `${unitId} ${month}`).sort()).toEqual([EAST, BEND, WEST].flatMap((unitId) => [`${unitId} 2026-06`, `${unitId} 2026-07`]).sort())
  expect(await county.store.count('participation', { month: '2026-05' })).toBe(0)
})

test('a street without a community of its own has a row once something it called itself ended there', async () => {
  const coast = await county.store.find('units', { parentId: EAST, isOpen: true }, {})
  for (const { _id, kind } of coast) if (kind === 'community') await county.store.remove('units', _id)
  night('2026-07-15')
  expect(await countParticipation(county.runtime)).toBe(4)
  expect(await rowOf(EAST, '2026-07')).toBeNull()
  await riders(county, EAST, 6, noonOf('2026-07-12'))
  expect(await countParticipation(county.runtime)).toBe(1)
  expect(await rowOf(EAST, '2026-07')).toMatchObject({ riders: 6, helped: 6 })
})

test('run twice in a night it is the same; the next night it is counted anew', async () => {
  night('2026-07-15')
  await countParticipation(county.runtime)
  const before = await rows()
  county.at += 1_200_000
  expect(await countParticipation(county.runtime)).toBe(0)
  expect(await rows()).toEqual(before)
  await anAnswer(county, { unitId: GULL, accountId: 'late', at: noonOf('2026-07-15') })
  night('2026-07-16')
  expect(await countParticipation(county.runtime)).toBe(6)
  expect(await rowOf(BEND, '2026-07')).toMatchObject({ riders: 4, asOf: county.at })
})

test('killed after one street it goes on with the next, until all are of tonight', async () => {
  night('2026-07-15')
  expect(await countParticipation(county.runtime, times(1))).toBe(1)
  expect(await rows()).toHaveLength(1)
  county.at += 1_200_000
  expect(await countParticipation(county.runtime, times(2))).toBe(2)
  expect(await countParticipation(county.runtime)).toBe(3)
  expect(await rows()).toHaveLength(6)
  night('2026-07-16')
  const [oldest] = (await rows()).sort((a, b) => a.asOf - b.asOf)
  await countParticipation(county.runtime, times(1))
  expect((await rowOf(oldest?.unitId ?? '', oldest?.month ?? ''))?.asOf).toBe(county.at)
})

test('two runs at once leave what one would', async () => {
  night('2026-07-15')
  await countParticipation(county.runtime)
  const alone = await rows()
  for (const { _id } of alone) await county.store.remove('participation', _id)
  await Promise.all([countParticipation(county.runtime), countParticipation(county.runtime)])
  expect(await rows()).toEqual(alone)
})

test('a run that took long does not overwrite a later count', async () => {
  night('2026-07-15')
  const later: Participation = { _id: `${BEND}:2026-07`, unitId: BEND, month: '2026-07', riders: 9, helped: 9, whistles: 9, asOf: county.at + 1 }
  const find = county.store.find
  const meanwhile: County['store'] = { ...county.store, find: async (name, where, options) => {
    const found = await find(name, where, options)
    if (name === 'answers') await county.store.put('participation', later)
    return found
  } }
  expect(await countParticipation({ ...county.runtime, store: meanwhile })).toBe(5)
  expect(await rowOf(BEND, '2026-07')).toEqual(later)
})

test('a street that cannot be counted holds up no other, and is logged', async () => {
  night('2026-07-15')
  const find = county.store.find
  const broken: County['store'] = { ...county.store, find: (name, where, options) => (name === 'answers' && where['within'] === BEND ? Promise.reject(new Error('broken')) : find(name, where, options)) }
  const logged: unknown[] = []
  expect(await countParticipation({ ...county.runtime, store: broken, log: (_level, _message, facts) => { logged.push(facts?.['unitId']) } })).toBe(4)
  expect(logged).toEqual([BEND, BEND])
})
