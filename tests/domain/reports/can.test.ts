import { isOwnReport, reportCan } from '#domain/reports/can'

const reporter = { isReporter: true, isGrid: false, isOfficial: false }
const grid = { isReporter: false, isGrid: true, isOfficial: false }
const official = { isReporter: false, isGrid: false, isOfficial: true }

test('grid staff triage, dispatch and resolve, each in its turn', () => {
  expect(reportCan('to-triage', grid)).toEqual(['triage'])
  expect(reportCan('accepted', grid)).toEqual(['dispatch'])
  expect(reportCan('dispatched', grid)).toEqual(['resolve'])
  expect(reportCan('resolved', grid)).toEqual([])
})

test('an official can only resolve', () => {
  expect(reportCan('to-triage', official)).toEqual([])
  expect(reportCan('accepted', official)).toEqual([])
  expect(reportCan('dispatched', official)).toEqual(['resolve'])
})

test('the reporter takes back before dispatch and confirms after the repair', () => {
  expect(reportCan('to-triage', reporter)).toEqual(['withdraw'])
  expect(reportCan('accepted', reporter)).toEqual(['withdraw'])
  expect(reportCan('dispatched', reporter)).toEqual([])
  expect(reportCan('resolved', reporter)).toEqual(['confirm'])
})

test('who reported it himself neither judges nor resolves it, whatever posts he holds', () => {
  const both = { isReporter: true, isGrid: true, isOfficial: true }
  expect(reportCan('to-triage', both)).toEqual(['withdraw'])
  expect(reportCan('accepted', both)).toEqual(['dispatch', 'withdraw'])
  expect(reportCan('dispatched', both)).toEqual([])
})

test('nobody can do anything with an ended report', () => {
  const all = { isReporter: true, isGrid: true, isOfficial: true }
  for (const end of ['confirmed', 'adopted', 'unfounded', 'not-ours', 'withdrawn'] as const) expect(reportCan(end, all)).toEqual([])
})

test('a report is somebody\'s own only while it names him', () => {
  expect(isOwnReport({ reporterId: 'a1' }, 'a1')).toBe(true)
  expect(isOwnReport({ reporterId: 'a2' }, 'a1')).toBe(false)
  expect(isOwnReport({ reporterId: null }, 'a1')).toBe(false)
})
