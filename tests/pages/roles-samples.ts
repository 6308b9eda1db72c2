import { configure } from '@testing-library/react'
import type { OutputOf } from '#types/core/action'
import type { FundView } from '#types/points-funds'
import type { StaffRole } from '#types/core/roles'
import type { showMe } from '#types/accounts'
import type { showReport, ReportRow } from '#types/reports'
import type { CounterData } from '@/features/counter/use-counter'
import type { AnswerView, WhistleData } from '@/features/grid-whistles/use-live-whistle'
import type { showCounty } from '#types/units'
import { ok } from '../doubles/server'

// A busy machine is no failure.
configure({ asyncUtilTimeout: 15_000 })

export const NOW = 1_784_866_000_000
export const MINUTE = 60_000

type Account = NonNullable<OutputOf<typeof showMe>['account']>

export const aPost = (role: StaffRole, unitId = 'tinghe', unitName = '听荷社区') => ({ id: `${role}-${unitId}`, role, title: '值班岗', unitId, unitName, dutyUntil: null as number | null })

/** Somebody on the staff. */
export const me = (...posts: Account['posts']) =>
  ok({ account: { id: 'a1', displayName: '路谷雨', riderStatus: null, freeHours: [], age: null, phone: '138****0003', posts, enrollments: [] }, now: NOW } satisfies OutputOf<typeof showMe>)

export const county = (pointsEnabled = true) => ok({
  face: {
    id: 'gaoqing', version: 1, countyName: '高青县', programmeName: '青蜂', hotline: '12345', pointsEnabled,
    names: { station: '青蜂驿站', partnerStation: '合作点', points: '积分' },
  },
  rootUnitId: 'gaoqing',
  reportCategories: [{ id: 'drain', label: '井盖路面', icon: 'drain', bodyId: 'municipal', dueHours: 24 }],
  whistleTemplates: [{ id: 'cones', title: '放锥桶 · 看护 20 分钟', icon: 'cone', minutes: 20, places: 2, pointsEach: 20, insured: true, hint: '站在路沿里侧', by: 'community' }],
  collectMinutes: 5, quietHours: { from: '22:00', to: '06:00', restDaysTo: '08:00' }, calendar: { holidays: [], workdays: [] },
  bodies: [{ id: 'power', name: '供电所' }, { id: 'municipal', name: '市政养护队' }],
} satisfies OutputOf<typeof showCounty>)

export const aReport = (part: Partial<ReportRow> = {}): ReportRow => ({
  id: 'r1', categoryId: 'drain', categoryLabel: '井盖路面', icon: 'drain', placeName: '柳溪小区东门', communityName: '听荷社区',
  status: 'to-triage', filedAt: NOW - 10 * MINUTE, dueAt: NOW + 44 * MINUTE, thumbUrl: null, bodyName: null, ...part,
})

export const aCase = (part: Partial<OutputOf<typeof showReport>> = {}) => ok({
  report: aReport(), place: { lat: 37.17, lng: 117.83 }, words: '雨箅子没了', takenAt: NOW - 12 * MINUTE, photoUrls: [],
  timeline: [{ id: 't1', kind: 'filed', at: NOW - 10 * MINUTE, by: '报的人', words: null, photoUrl: null, bodyName: null }],
  can: ['triage'], version: 1, now: NOW, ...part,
} satisfies OutputOf<typeof showReport>)

export const anAnswer = (part: Partial<AnswerView> = {}): AnswerView => ({
  accountId: 'xiaoman', displayName: '田小满', status: 'submitted', isVerified: true, arriveAt: null, arrivedAt: NOW - 20 * MINUTE,
  isListed: false, arrivedBy: '路谷雨',
  words: '锥桶放好了', photoUrl: null, returnReason: null, pickReason: null, canConfirm: true, canMarkAbsent: false, canMarkArrived: false, award: null, ...part,
})

export const aWhistleRow = (row: Partial<WhistleData['whistle']> = {}): WhistleData['whistle'] => ({
  id: 'w1', title: '放锥桶 · 看护 20 分钟', icon: 'cone', communityName: '听荷社区', placeName: '柳溪小区东门', place: { lat: 37.17, lng: 117.83 },
  status: 'open', arriveBy: NOW + 30 * MINUTE, minutes: 20, places: 2, placesFree: 1, pointsEach: 20, isInsured: true, collected: null, nobodyAt: null, isCall: false, isWidened: false, isInMyHours: true, myAnswer: null, myArriveAt: null, myReturnReason: null, isMyArrivalListed: false, myPickReason: null, ...row,
})

export const aWhistle = (part: Partial<WhistleData> = {}, row: Partial<WhistleData['whistle']> = {}) => ok({
  whistle: aWhistleRow(row),
  note: null, quietReason: null, blownBy: '网格员', blownAt: NOW - 5 * MINUTE, waiting: 0, asked: 0, arriveUntil: NOW + 45 * MINUTE, draft: null, answers: [anAnswer()], can: ['scan', 'confirm'], version: 1, now: NOW, ...part,
} satisfies WhistleData)

export const aCounter = (part: Partial<CounterData> = {}) => ok({
  station: {
    id: 'tinghe-station', name: '听荷驿站', place: { lat: 37.17, lng: 117.83 }, address: '听荷路 1 号', isPartner: false,
    hours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }], followsCalendar: false, functions: ['rest'],
  },
  calendar: { holidays: [], workdays: [] }, checkInsToday: 46, fulfilledToday: 2, waitingRedemptions: 3, latest: [], duty: null, now: NOW, ...part,
} satisfies CounterData)

/** A phone, not a desk: jsdom has no windows to measure. */
const onScreen = (isWide: boolean) => () => {
  window.matchMedia = ((media: string) => ({ media, matches: isWide && media.includes('min-width'), addEventListener: () => undefined, removeEventListener: () => undefined })) as unknown as typeof window.matchMedia
}
export const onNarrowScreen = onScreen(false)
export const onWideScreen = onScreen(true)

export const aFund = (part: Partial<FundView> = {}): FundView => ({
  unitId: 'tinghe', unitName: '听荷社区', allocated: 2_000, movedIn: 0, movedOut: 0, returned: 0, left: 1_960, committed: 40, paid: 0, awarded: 0, granted: 0, takenBack: 0,
  grants: { secondPersonAbovePoints: 30, dailyCapPoints: 60 }, ...part,
})
