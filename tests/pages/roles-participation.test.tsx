import { fireEvent, screen, waitFor } from '@testing-library/react'
import type { OutputOf } from '#types/core/action'
import type { ParticipationRow, showParticipation } from '#types/participation'
import type { Outgoing } from '@/cloud/transport-types'
import DeskPage from '@/roles/official/desk'
import ParticipationPage from '@/roles/official/participation'
import { onPhone } from '../doubles/phone'
import { calls, ok, serve } from '../doubles/server'
import { page, visited } from '../doubles/taro'
import { aPost, county, me, NOW, onNarrowScreen } from './roles-samples'

const months = ['2026-07', '2026-06', '2026-05', '2026-04', '2026-03', '2026-02', '2026-01', '2025-12', '2025-11', '2025-10', '2025-09', '2025-08']
const aRow = (unitName: string, part: Partial<ParticipationRow> = {}): ParticipationRow => ({ unitId: unitName, unitName, riders: 12, helped: 30, whistles: 9, isExact: false, ...part })
const shown = (rows: ParticipationRow[], part: Partial<OutputOf<typeof showParticipation>> = {}) =>
  ok({ month: '2026-07', months, asOf: rows.length > 0 ? NOW : null, rows, ...part } satisfies OutputOf<typeof showParticipation>)
const inputs = () => calls.filter(({ action }) => action === 'showParticipation').map(({ input }) => input)
const rowsOf = () => [...document.querySelectorAll('.row')].map(({ textContent }) => textContent)
const bars = () => [...document.querySelectorAll<HTMLElement>('.share-part')].map(({ style }) => style.width)
const open = (answer: unknown, ...posts: Parameters<typeof me>) => {
  serve({ showMe: me(...posts), showCounty: county(), showParticipation: answer })
  onPhone(<ParticipationPage />)
}
const department = aPost('official', 'harbour', '港务处')

beforeEach(() => {
  localStorage.clear()
  visited.length = 0
  page.params = {}
  onNarrowScreen()
})

test('each street has its riders, how often and how many whistles, and a bar against the most', async () => {
  open(shown([aRow('东岸街道'), aRow('西岸街道', { riders: 6, helped: 1_204, whistles: 0 }), aRow('北湾片区', { riders: 0, helped: 0 })]), department)
  await screen.findByText('东岸街道')
  expect(rowsOf()).toEqual(['东岸街道30 人次9 场12人', '西岸街道1,204 人次0 场6人', '北湾片区0 人次9 场0人'])
  expect(bars()).toEqual(['100%', '50%'])
  expect(screen.queryByText(/不含/)).toBeNull()
})

test('of a hidden street nothing is drawn: it says 不足 5, and the total says that it leaves it out', async () => {
  open(shown([aRow('东岸街道'), aRow('北湾片区', { riders: null, helped: null, whistles: 3 }), aRow('西岸街道', { riders: 2, helped: 4, whistles: 1, isExact: true })]), department)
  await screen.findByText('不足 5')
  expect(rowsOf()[1]).toBe('北湾片区人次也不显示3 场不足 5人')
  expect(bars()).toEqual(['100%', '17%'])
  expect(document.querySelector('.fact')?.textContent).toBe('34人次')
  expect(screen.getByText('2 个街道合起来')).toBeTruthy()
  expect([screen.getByText('14 人'), screen.getByText('10 场')].length).toBe(2)
  expect(screen.getByText('不含不足 5 人的 1 个街道')).toBeTruthy()
  expect(screen.getByText(/免得猜到是谁/)).toBeTruthy()
})

test('where all are hidden there is no total', async () => {
  open(shown([aRow('北湾片区', { riders: null, helped: null })]), department)
  await screen.findByText('不足 5')
  expect(document.querySelector('.fact')?.textContent).toBe('–人次')
  expect(bars()).toEqual([])
})

test('what the words mean stands under it, and as of when above; who stands inside is not told of hiding', async () => {
  open(shown([aRow('东岸街道', { isExact: true })]), department)
  expect(await screen.findByText(/一个人算一次/)).toBeTruthy()
  expect(screen.getByText(/^截至 /)).toBeTruthy()
  expect(screen.queryByText(/免得猜到是谁/)).toBeNull()
})

test('another month is asked for; months of last year say so, and all stay to be chosen while it comes', async () => {
  const answer = ({ input }: Outgoing) => ((input as { month?: string }).month === '2025-12' ? shown([], { month: '2025-12' }) : shown([aRow('东岸街道')]))
  open(answer, department)
  fireEvent.click(await screen.findByRole('button', { name: '2025年12月' }))
  expect(await screen.findByText('还没统计过')).toBeTruthy()
  expect(inputs()).toEqual([{}, { month: '2025-12' }])
  expect(screen.getByRole('button', { name: '2025年12月' }).getAttribute('aria-pressed')).toBe('true')
  expect(screen.getByRole('button', { name: '7月' }).getAttribute('aria-pressed')).toBe('false')
})

test('no answer can be asked for again', async () => {
  let isDown = true
  serve({ showMe: me(department), showCounty: county(), showParticipation: () => (isDown ? { ok: false, refusal: { code: 'INTERNAL', requestId: 'r1' } } : shown([aRow('东岸街道')])) })
  onPhone(<ParticipationPage />)
  const again = await screen.findByRole('button', { name: '再试一次' })
  isDown = false
  fireEvent.click(again)
  expect(await screen.findByText('东岸街道')).toBeTruthy()
})

test('who has no official post is not shown anything, and nothing is asked', async () => {
  open(shown([aRow('东岸街道')]), aPost('grid'))
  expect(await screen.findByText('你还没有这里的岗位')).toBeTruthy()
  expect(inputs()).toEqual([])
})

test.each([['with points', true], ['without points', false]] as const)('the desk of a department leads there, %s', async (_, pointsEnabled) => {
  const listUnits = ({ input }: Outgoing) => ok({ rows: (input as { kind: string }).kind === 'department' ? [{ id: 'harbour', kind: 'department', name: '港务处', parentId: 'isle' }] : [] })
  serve({ showMe: me(department), showCounty: county(pointsEnabled), listUnits, showLedgerCheck: ok({ last: null, running: null, sealedOn: null }) })
  onPhone(<DeskPage />)
  fireEvent.click((await screen.findByText('参与情况')).closest('button')!)
  await waitFor(() => expect(visited[0]?.url).toBe('/roles/official/participation/index'))
})
