import { fireEvent, screen, waitFor } from '@testing-library/react'
import type { LedgerVerdict, SealView } from '#types/seals'
import SealsPage from '@/pages/seals'
import { onPhone } from '../doubles/phone'
import { ok, serve } from '../doubles/server'
import { page, visited } from '../doubles/taro'
import { visitor } from './rider-samples'
import { county, NOW } from './roles-samples'

const ROOT = 'ab12cd34'.repeat(8)
const aSeal = (part: Partial<SealView> = {}): SealView =>
  ({ on: '2026-07-14', root: ROOT, postings: 12, accounts: 1_034, totalPoints: 12_400, sealedAt: NOW, previousHash: '0'.repeat(64), hash: 'f'.repeat(64), ...part })
const listed = (rows: SealView[], verdict: LedgerVerdict | null = null) => ok({ rows, verdict })
const base = { showMe: visitor, showCounty: county() }

beforeEach(() => {
  localStorage.clear()
  visited.length = 0
  page.params = {}
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
})
afterEach(() => { jest.restoreAllMocks() })

test('a visitor sees what is out, each sealed day, and what it means', async () => {
  serve({ ...base, listSeals: listed([aSeal(), aSeal({ on: '2026-07-13', postings: 0 })]) })
  onPhone(<SealsPage />)
  expect(await screen.findByText('发出去还没收回的积分')).toBeTruthy()
  expect(screen.getByText('1,034 个账户')).toBeTruthy()
  expect(screen.getByRole('button', { name: /7月13日.*没有进出/ })).toBeTruthy()
  expect(screen.getAllByText('ab12 cd34 …')).toHaveLength(1)
  expect(screen.getByText(/谁改过旧账/)).toBeTruthy()
})

test('a day opens with its whole marks, to be copied and kept', async () => {
  const writeText = jest.fn(async () => undefined)
  Object.assign(navigator, { clipboard: { writeText } })
  serve({ ...base, listSeals: listed([aSeal()]) })
  onPhone(<SealsPage />)
  fireEvent.click(await screen.findByRole('button', { name: /7月14日/ }))
  expect(await screen.findByText(ROOT)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '抄下这一天' }))
  await waitFor(() => expect(writeText).toHaveBeenCalledWith(expect.stringContaining(`2026-07-14 防伪码 ${ROOT} 封条 ${'f'.repeat(64)}`)))
})

test.each([
  ['right', { at: NOW, isRight: true }, 'notice-ok', /从头核对过，都对得上/],
  ['wrong', { at: NOW, isRight: false }, 'notice-late', /有一处对不上，正在查/],
  ['not there yet', null, 'notice-idle', '还没从头核对过'],
])('a verdict that is %s is said so', async (_, verdict, tone, words) => {
  serve({ ...base, listSeals: listed([aSeal()], verdict) })
  onPhone(<SealsPage />)
  expect((await screen.findByText(words)).closest('.notice')?.className).toContain(tone)
})

test('before the first day there is a way on; a county without points says that it has none', async () => {
  serve({ ...base, listSeals: listed([]) })
  const { unmount } = onPhone(<SealsPage />)
  fireEvent.click(await screen.findByRole('button', { name: '看看积分' }))
  await waitFor(() => expect(visited.map(({ url }) => url)).toEqual(['/pages/points/index']))
  unmount()
  localStorage.clear()
  serve({ ...base, showCounty: county(false), listSeals: listed([]) })
  onPhone(<SealsPage />)
  expect(await screen.findByText('这里不用积分')).toBeTruthy()
})

test('without an answer it says so and asks again', async () => {
  serve({ ...base, listSeals: { ok: false, refusal: { code: 'INTERNAL', requestId: 'r1' } } })
  onPhone(<SealsPage />)
  expect(await screen.findByRole('alert')).toBeTruthy()
})
