import type { Profile } from '#types/profile'

type Units = Profile['units']

const ROOT = 'xiangtan'

/** Source B: the three industry party committees. */
const departments: Units = ([
  ['transport-committee', '市交通运输行业党委'], ['internet-committee', '市互联网行业党委'], ['courier-committee', '市快递行业党委'],
] as const).map(([id, name]) => ({ id, kind: 'department', name, parentId: ROOT }))

const bodies: Units = ([
  ['road-crew', '道路养护中心'], ['safety-office', '安全应急办'], ['estate-service', '物业服务企业'], ['grid-power', '供电服务站'], ['city-clean', '环卫作业队'],
] as const).map(([id, name]) => ({ id, kind: 'body', name, parentId: ROOT }))

const streets: Units = ([
  ['yuhulu', '雨湖路街道'], ['jianshelu', '建设路街道'], ['nanzhushan', '楠竹山镇'],
] as const).map(([id, name]) => ({ id, kind: 'street', name, parentId: ROOT }))

/** Invented communities; each place is where its service centre stands. */
const communities: Units = ([
  ['lianyun', '莲韵社区', 'yuhulu', 27.85812, 112.90486],
  ['juzhou', '橘洲社区', 'yuhulu', 27.86630, 112.91240],
  ['xingqiao', '星桥社区', 'yuhulu', 27.85190, 112.89210],
  ['fengxi', '枫溪社区', 'jianshelu', 27.83340, 112.94030],
  ['hetang', '荷塘里社区', 'jianshelu', 27.84210, 112.95560],
  ['zhuyuan', '竹园社区', 'nanzhushan', 27.87120, 112.84310],
] as const).map(([id, name, parentId, lat, lng]) => ({ id, kind: 'community', name, parentId, place: { lat, lng } }))

const grids: Units = communities.flatMap(({ id, name }) => ([1, 2, 3] as const).map((n) => (
  { id: `${id}-wg${n}`, kind: 'grid', name: `${name} ${n} 号网格`, parentId: id }
)))

export const units: Units = [{ id: ROOT, kind: 'county', name: '湘潭市' }, ...departments, ...bodies, ...streets, ...communities, ...grids]
