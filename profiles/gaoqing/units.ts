import type { Profile } from '#types/profile'

type Units = Profile['units']

const ROOT = 'gaoqing'

/** The alliance of source A: fifteen departments. */
const departments: Units = ([
  ['org', '县委组织部'], ['publicity', '县委宣传部'], ['trade-union', '县总工会'], ['youth-league', '团县委'], ['women', '县妇联'],
  ['education', '县教体局'], ['industry', '县工信局'], ['police', '县公安局'], ['civil', '县民政局'], ['justice', '县司法局'],
  ['labour', '县人社局'], ['transport', '县交通运输局'], ['health', '县卫健局'], ['market', '县市场监督管理局'], ['traffic-police', '县交警大队'],
] as const).map(([id, name]) => ({ id, kind: 'department', name, parentId: ROOT }))

/** Who mends what riders report. */
const bodies: Units = ([
  ['municipal', '市政养护队'], ['sanitation', '环卫所'], ['power', '供电所'], ['fire', '消防救援站'], ['greening', '园林绿化所'], ['property', '物业服务中心'],
] as const).map(([id, name]) => ({ id, kind: 'body', name, parentId: ROOT }))

const streets: Units = ([
  ['tinghe-street', '听荷街道'], ['huaixiang-street', '槐香街道'], ['development-zone', '经济开发区'],
] as const).map(([id, name]) => ({ id, kind: 'street', name, parentId: ROOT }))

/** Invented places; each is where its community service centre stands. */
const communities: Units = ([
  ['tinghe', '听荷社区', 'tinghe-street', 37.17038, 117.82874],
  ['qinghe', '青禾社区', 'tinghe-street', 37.18170, 117.82030],
  ['wenjin', '文津社区', 'tinghe-street', 37.17520, 117.80890],
  ['liuxi', '柳溪社区', 'tinghe-street', 37.17899, 117.83519],
  ['qingchuan', '晴川社区', 'tinghe-street', 37.15730, 117.82310],
  ['huaixiang', '槐香社区', 'huaixiang-street', 37.16510, 117.85460],
  ['xingtan', '杏坛社区', 'huaixiang-street', 37.17830, 117.85920],
  ['nanpu', '南圃社区', 'huaixiang-street', 37.15120, 117.84730],
  ['yuntian', '云田社区', 'huaixiang-street', 37.16020, 117.87240],
] as const).map(([id, name, parentId, lat, lng]) => ({ id, kind: 'community', name, parentId, place: { lat, lng } }))

const grids: Units = communities.flatMap(({ id, name }) => (['一', '二'] as const).map((nth, at) => (
  { id: `${id}-grid-${at + 1}`, kind: 'grid', name: `${name}第${nth}网格`, parentId: id }
)))

export const units: Units = [{ id: ROOT, kind: 'county', name: '高青县' }, ...departments, ...bodies, ...streets, ...communities, ...grids]
