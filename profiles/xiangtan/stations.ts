import type { OpeningSpan, ProvisionedStation } from '#types/profile'

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]
const WORKING_WEEK = [1, 2, 3, 4, 5]

const spans = (days: number[], ...times: ReadonlyArray<readonly [from: string, to: string]>): OpeningSpan[] =>
  times.map(([from, to]) => ({ days, from, to }))

/** Source B: 红色驿站 in service centres and in shops along the street, with 阅读休息, 冲茶饮水 and 人车充电. */
export const stations: ProvisionedStation[] = [
  {
    id: 'lianyun-yz', name: '莲韵红色驿站', communityId: 'lianyun', place: { lat: 27.85812, lng: 112.90486 }, address: '莲韵路 20 号，党群服务中心', isPartner: false,
    hours: spans(EVERY_DAY, ['08:30', '12:00'], ['13:30', '18:00']), followsCalendar: false, functions: ['rest', 'climate', 'meal', 'charge', 'wifi', 'book', 'aid', 'toilet'], seats: 14, phone: '0731-0000201',
  },
  {
    id: 'juzhou-yz', name: '橘洲红色驿站', communityId: 'juzhou', place: { lat: 27.86630, lng: 112.91240 }, address: '橘洲街 8 号，党群服务中心', isPartner: false,
    hours: spans(WORKING_WEEK, ['09:00', '12:00'], ['14:00', '17:30']), followsCalendar: true, functions: ['rest', 'climate', 'meal', 'charge', 'wifi', 'book'], seats: 8, phone: '0731-0000202',
  },
  {
    id: 'xingqiao-yz', name: '星桥红色驿站', communityId: 'xingqiao', place: { lat: 27.85190, lng: 112.89210 }, address: '星桥路 3 号，党群服务中心', isPartner: false,
    hours: spans(EVERY_DAY, ['08:00', '21:00']), followsCalendar: false, functions: ['rest', 'climate', 'meal', 'charge', 'wifi', 'book', 'toilet'], seats: 10, phone: '0731-0000203',
  },
  {
    id: 'fengxi-yz', name: '枫溪红色驿站', communityId: 'fengxi', place: { lat: 27.83340, lng: 112.94030 }, address: '枫溪路 55 号，党群服务中心', isPartner: false,
    hours: spans(WORKING_WEEK, ['08:30', '12:00'], ['14:00', '18:00']), followsCalendar: true, functions: ['rest', 'climate', 'meal', 'charge', 'wifi', 'book', 'truck-parking'], seats: 12, phone: '0731-0000204',
  },
  {
    id: 'hetang-yz', name: '荷塘里红色驿站', communityId: 'hetang', place: { lat: 27.84210, lng: 112.95560 }, address: '荷塘里 12 号，党群服务中心', isPartner: false,
    hours: spans(WORKING_WEEK, ['08:30', '12:00'], ['14:00', '18:00']), followsCalendar: true, functions: ['rest', 'climate', 'charge', 'wifi', 'book'], seats: 6, phone: '0731-0000205',
  },
  {
    id: 'zhuyuan-yz', name: '竹园红色驿站', communityId: 'zhuyuan', place: { lat: 27.87120, lng: 112.84310 }, address: '竹园路 1 号，党群服务中心', isPartner: false,
    hours: spans(EVERY_DAY, ['08:00', '20:00']), followsCalendar: false, functions: ['rest', 'climate', 'meal', 'charge', 'wifi', 'book', 'shower', 'truck-parking'], seats: 16, phone: '0731-0000206',
  },
  {
    id: 'chunfeng-pharmacy', name: '春风大药房', communityId: 'lianyun', place: { lat: 27.86034, lng: 112.90737 }, address: '莲韵路 2 号', isPartner: true,
    hours: spans(EVERY_DAY, ['08:00', '22:00']), followsCalendar: false, functions: ['rest', 'climate', 'charge', 'wifi', 'aid'], seats: 4, hint: '中午有人，创可贴免费拿',
  },
  {
    id: 'afu-garage', name: '阿福车行', communityId: 'lianyun', place: { lat: 27.85740, lng: 112.89856 }, address: '莲韵路 61 号', isPartner: true,
    hours: spans(EVERY_DAY, ['08:00', '19:30']), followsCalendar: false, functions: ['rest', 'charge', 'pump'], seats: 2, phone: '0731-0000220', hint: '换电池打八折',
  },
]
