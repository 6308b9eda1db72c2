import type { OpeningSpan, ProvisionedStation, StationFunction } from '#types/profile'

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]
const WORKING_WEEK = [1, 2, 3, 4, 5]

const spans = (days: number[], ...times: ReadonlyArray<readonly [from: string, to: string]>): OpeningSpan[] =>
  times.map(([from, to]) => ({ days, from, to }))

/** Source A: the six basic functions of every station. */
const SIX: StationFunction[] = ['rest', 'climate', 'meal', 'charge', 'wifi', 'book']

/** Source A: nine stations, one in each community service centre, and 应急药品. */
const own: ProvisionedStation[] = [
  {
    id: 'tinghe-station', name: '听荷驿站', communityId: 'tinghe', place: { lat: 37.17038, lng: 117.82874 }, address: '荷香路 18 号，社区服务中心一楼', isPartner: false,
    hours: spans(EVERY_DAY, ['08:30', '12:00'], ['13:30', '18:00']), followsCalendar: false, functions: [...SIX, 'aid', 'toilet'], seats: 12, phone: '0533-0000101', hint: '进门左手第二间',
  },
  {
    id: 'qinghe-station', name: '青禾驿站', communityId: 'qinghe', place: { lat: 37.18170, lng: 117.82030 }, address: '青禾路 6 号，社区服务中心', isPartner: false,
    hours: spans(WORKING_WEEK, ['08:30', '12:00'], ['13:30', '17:30']), followsCalendar: true, functions: [...SIX, 'aid'], seats: 8, phone: '0533-0000102',
  },
  {
    id: 'wenjin-station', name: '文津驿站', communityId: 'wenjin', place: { lat: 37.17520, lng: 117.80890 }, address: '文津街 41 号，社区服务中心', isPartner: false,
    hours: spans(WORKING_WEEK, ['08:30', '12:00'], ['14:00', '18:00']), followsCalendar: true, functions: [...SIX, 'aid', 'toilet'], seats: 10, phone: '0533-0000103',
  },
  {
    id: 'liuxi-station', name: '柳溪驿站', communityId: 'liuxi', place: { lat: 37.17899, lng: 117.83519 }, address: '柳溪路 2 号，社区服务中心', isPartner: false,
    hours: spans(EVERY_DAY, ['08:00', '22:00']), followsCalendar: false, functions: [...SIX, 'aid', 'ice-water', 'toilet'], seats: 16, phone: '0533-0000104', hint: '晚上走西侧小门',
  },
  {
    id: 'qingchuan-station', name: '晴川驿站', communityId: 'qingchuan', place: { lat: 37.15730, lng: 117.82310 }, address: '晴川路 9 号，社区服务中心', isPartner: false,
    hours: spans(WORKING_WEEK, ['08:30', '12:00'], ['13:30', '17:30']), followsCalendar: true, functions: [...SIX, 'aid', 'truck-parking'], seats: 8, phone: '0533-0000105',
  },
  {
    id: 'huaixiang-station', name: '槐香驿站', communityId: 'huaixiang', place: { lat: 37.16510, lng: 117.85460 }, address: '槐香路 30 号，社区服务中心', isPartner: false,
    hours: spans(EVERY_DAY, ['08:30', '12:00'], ['13:30', '20:00']), followsCalendar: false, functions: [...SIX, 'aid', 'toilet'], seats: 12, phone: '0533-0000106',
  },
  {
    id: 'xingtan-station', name: '杏坛驿站', communityId: 'xingtan', place: { lat: 37.17830, lng: 117.85920 }, address: '杏坛街 15 号，社区服务中心', isPartner: false,
    hours: spans(WORKING_WEEK, ['08:30', '12:00'], ['13:30', '17:30']), followsCalendar: true, functions: [...SIX, 'aid'], seats: 6, phone: '0533-0000107',
  },
  {
    id: 'nanpu-station', name: '南圃驿站', communityId: 'nanpu', place: { lat: 37.15120, lng: 117.84730 }, address: '南圃路 77 号，社区服务中心', isPartner: false,
    hours: spans(WORKING_WEEK, ['08:30', '12:00'], ['13:30', '17:30']), followsCalendar: true, functions: [...SIX, 'aid', 'toilet'], seats: 8, phone: '0533-0000108',
  },
  {
    id: 'yuntian-station', name: '云田驿站', communityId: 'yuntian', place: { lat: 37.16020, lng: 117.87240 }, address: '云田路 3 号，社区服务中心', isPartner: false,
    hours: spans(WORKING_WEEK, ['09:00', '12:00'], ['13:30', '17:00']), followsCalendar: true, functions: [...SIX, 'aid', 'truck-parking', 'shower'], seats: 10, phone: '0533-0000109', hint: '货车停北院',
  },
]

/** Hosts beside the nine: they open by their own hours and are not counted among the stations. */
const partners: ProvisionedStation[] = [
  {
    id: 'qifeng-bank', name: '齐丰银行听荷支行', communityId: 'tinghe', place: { lat: 37.17222, lng: 117.83279 }, address: '青禾路与荷香路路口东北角', isPartner: true,
    hours: spans(EVERY_DAY, ['09:00', '17:00']), followsCalendar: false, functions: ['rest', 'climate', 'charge', 'wifi', 'ice-water', 'toilet'], seats: 8, hint: '进门就能歇，中午不休',
  },
  {
    id: 'laozhou', name: '老周修车', communityId: 'tinghe', place: { lat: 37.16928, lng: 117.82306 }, address: '荷香路 5 号', isPartner: true,
    hours: spans(EVERY_DAY, ['07:30', '19:00']), followsCalendar: false, functions: ['rest', 'charge', 'pump'], seats: 3, phone: '0533-0000120', hint: '打气不收钱',
  },
]

export const stations: ProvisionedStation[] = [...own, ...partners]
