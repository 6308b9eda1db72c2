import { isImportable, planOf } from '@/features/units/outline-plan'
import type { Outline } from '#types/unit-tree'

const outline: Outline = [[[[117.8, 37.1], [117.9, 37.1], [117.9, 37.2], [117.8, 37.1]]]]
const communities = [{ id: 'tinghe', name: '听荷社区' }, { id: 'qinghe', name: '青禾社区' }]
const area = (name: string, part: object = {}) => ({ name, outline, fault: null, ...part })

test('an area goes to the community of its name; the second of a name, an unknown name and a faulty one are left out with the reason', () => {
  const plan = planOf([area('听荷社区'), area('听荷社区'), area('听荷'), area('青禾社区', { outline: null, fault: 'not-an-area' })], communities, 'gcj02')
  expect(plan.map(({ unitId, fault }) => [unitId, fault])).toEqual([['tinghe', null], ['tinghe', 'twice'], [null, 'unknown'], ['qinghe', 'not-an-area']])
  expect(plan.filter(isImportable).map(({ unitId }) => unitId)).toEqual(['tinghe'])
})

test('what is in gcj02 stays where it is, what is in wgs84 is moved some hundred metres', () => {
  expect(planOf([area('听荷社区')], communities, 'gcj02')[0]?.outline).toEqual(outline)
  const [[[lng = 0, lat = 0] = []] = []] = planOf([area('听荷社区')], communities, 'wgs84')[0]?.outline?.[0] ?? []
  expect(lng - 117.8).toBeGreaterThan(0.004)
  expect(lng - 117.8).toBeLessThan(0.008)
  expect(Math.abs(lat - 37.1)).toBeLessThan(0.003)
})
