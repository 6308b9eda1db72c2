import { windUpUnits } from '#core/actions/timers/wind-up-units'
import { openCounty, type County } from '../../support/county'
import { GRID } from '../units/tree-of'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

const winding = async (unitId: string): Promise<void> => {
  const unit = await county.store.get('units', unitId)
  if (unit) await county.store.put('units', { ...unit, isOpen: false, isWindingUp: true })
}

test('each closed unit is wound up once, and a run that has no time left begins none', async () => {
  for (const unitId of [GRID, 'salt-lane-2']) await winding(unitId)
  expect(await windUpUnits(county.runtime, () => false)).toBe(0)
  expect(await windUpUnits(county.runtime)).toBe(2)
  expect(await windUpUnits(county.runtime)).toBe(0)
})

test('one that fails holds up no other, and is told', async () => {
  for (const unitId of [GRID, 'salt-lane-2']) await winding(unitId)
  const told: unknown[] = []
  const store = { ...county.store, count: (...args: Parameters<typeof county.store.count>) => (JSON.stringify(args[1]).includes(GRID) ? Promise.reject(new Error('gone')) : county.store.count(...args)) }
  expect(await windUpUnits({ ...county.runtime, store, log: (level, message) => { told.push([level, message]) } })).toBe(1)
  expect(told).toEqual([['error', 'unit not wound up']])
})
