import { fireEvent, screen, waitFor } from '@testing-library/react'
import type { AppealStep, MyAppeal, StaffAppeal } from '#types/points-appeals'
import AppealsPage from '@/pages/appeals'
import PointsPage from '@/pages/points'
import GridAppealsPage from '@/roles/grid/appeals'
import { onPhone } from '../doubles/phone'
import { calls, ok, refused, serve } from '../doubles/server'
import { page, visited } from '../doubles/taro'
import { aRider, refusalLine, visitor } from './rider-samples'
import { aPost, county, me, NOW } from './roles-samples'
import { aChain, aStatement, balanceOf } from './statement-samples'

const button = (name: string | RegExp) => screen.findByRole<HTMLButtonElement>('button', { name })
const sent = (action: string) => calls.filter((call) => call.action === action)
const type = async (label: string, value: string) => fireEvent.change(await screen.findByLabelText(label), { target: { value } })

const line = { kind: 'award' as const, amount: 20, at: NOW - 86_400_000, ruleVersion: 1, title: '放锥桶', placeName: '柳溪小区东门', confirmedBy: ['路谷雨', '方白露'] }
const filed: AppealStep = { id: 'a:1', kind: 'open', at: NOW - 60_000, by: null, words: '干了 40 分钟' }
const answered: AppealStep = { id: 'a:2', kind: 'explained', at: NOW, by: '值班岗', words: '记的是一次' }
const mine = (part: Partial<MyAppeal> = {}): MyAppeal => ({ id: 'ap1', version: 1, status: 'open', filedAt: NOW, line, timeline: [filed], can: ['withdraw'], ...part })
const theirs = (part: Partial<StaffAppeal> = {}): StaffAppeal => ({ ...mine(), riderName: '田小满', unitName: '听荷社区', ...part, can: part.can ?? ['answer'] })
const lines = aChain({ amount: 20, title: '放锥桶' })

beforeEach(() => {
  localStorage.clear()
  visited.length = 0
  page.params = {}
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
})
afterEach(() => { jest.restoreAllMocks() })

describe('filing', () => {
  const base = { showMe: aRider(), showCounty: county(), showMyPoints: balanceOf(lines), listMyStatement: aStatement(lines), listMyRedemptions: ok({ rows: [] }) }

  test('from a line\'s receipt, about that line', async () => {
    serve({ ...base, fileAppeal: ok({ id: 'ap1', version: 1, status: 'open' }) })
    onPhone(<PointsPage />)
    fireEvent.click(await button(/放锥桶/))
    fireEvent.click(await button('这一笔对不上？申诉'))
    expect((await button('先写哪里不对')).disabled).toBe(true)
    await type('哪里不对', '干了 40 分钟')
    fireEvent.click(await button('交上去'))
    await waitFor(() => expect(sent('fileAppeal').map(({ input }) => input)).toEqual([{ postingId: 'pa_me:1', words: '干了 40 分钟' }]))
    await waitFor(() => expect(screen.queryByLabelText('哪里不对')).toBeNull())
  })

  test('from the explanation, about the whole account; refused, what was typed stays', async () => {
    serve({ ...base, fileAppeal: refused('APPEAL_OPEN') })
    onPhone(<PointsPage />)
    fireEvent.click(await button(/^对得上/))
    fireEvent.click(await button('对不上？申诉'))
    await type('哪里不对', '总数不对')
    fireEvent.click(await button('交上去'))
    expect((await screen.findByRole('alert')).textContent).toBe(refusalLine('APPEAL_OPEN'))
    expect(screen.getByLabelText<HTMLTextAreaElement>('哪里不对').value).toBe('总数不对')
    expect(sent('fileAppeal').map(({ input }) => input)).toEqual([{ words: '总数不对' }])
  })
})

describe('my appeals', () => {
  const base = { showMe: aRider(), showCounty: county() }

  test('each says how far it is, and opens into what was said', async () => {
    serve({ ...base, listMyAppeals: ok({ rows: [mine({ status: 'explained', timeline: [filed, answered], can: [] })] }) })
    onPhone(<AppealsPage />)
    fireEvent.click(await button(/放锥桶 \+20.*说明白了/))
    expect(await screen.findByText('值班岗：记的是一次')).toBeTruthy()
    expect(screen.getByText('你：干了 40 分钟')).toBeTruthy()
    expect(screen.queryByRole('button', { name: '不申诉了' })).toBeNull()
  })

  test('an open one can be taken back', async () => {
    serve({ ...base, listMyAppeals: ok({ rows: [mine({ line: null })] }), withdrawAppeal: ok({ id: 'ap1', version: 2, status: 'withdrawn' }) })
    onPhone(<AppealsPage />)
    fireEvent.click(await button(/整个积分账/))
    fireEvent.click(await button('不申诉了'))
    await waitFor(() => expect(sent('withdrawAppeal').map(({ input }) => input)).toEqual([{ appealId: 'ap1' }]))
  })

  test('none, no signal and a visitor each have a way on', async () => {
    serve({ ...base, listMyAppeals: ok({ rows: [] }) })
    const first = onPhone(<AppealsPage />)
    fireEvent.click(await button('看看积分'))
    await waitFor(() => expect(visited.map(({ url }) => url)).toEqual(['/pages/points/index']))
    first.unmount()
    serve({ ...base, listMyAppeals: refused('INTERNAL') })
    localStorage.clear()
    const second = onPhone(<AppealsPage />)
    expect(await button('再试一次')).toBeTruthy()
    second.unmount()
    localStorage.clear()
    serve({ ...base, showMe: visitor })
    onPhone(<AppealsPage />)
    expect(await button('成为小哥')).toBeTruthy()
  })
})

describe('answering', () => {
  const official = { showMe: me(aPost('official')), showCounty: county() }

  test('the line, who confirmed it and the rider\'s words are there; the answer needs an outcome and words', async () => {
    serve({ ...official, listAppeals: ok({ rows: [theirs()] }), answerAppeal: ok({ id: 'ap1', version: 2, status: 'explained' }) })
    onPhone(<GridAppealsPage />)
    fireEvent.click(await button(/放锥桶 \+20/))
    expect(await screen.findByText('田小满：干了 40 分钟')).toBeTruthy()
    expect(screen.getByText('路谷雨、方白露')).toBeTruthy()
    expect((await button('先选怎么答复')).disabled).toBe(true)
    fireEvent.click(await button('账没错，说明白'))
    expect((await button('写几句给他')).disabled).toBe(true)
    await type('写给骑手的话', '记的是一次')
    fireEvent.click(await button('答复'))
    await waitFor(() => expect(sent('answerAppeal').map(({ input }) => input)).toEqual([{ appealId: 'ap1', outcome: 'explained', words: '记的是一次' }]))
  })

  test('who may only read is told why; a refusal keeps what was typed', async () => {
    serve({ ...official, listAppeals: ok({ rows: [theirs({ can: [] })] }) })
    const first = onPhone(<GridAppealsPage />)
    fireEvent.click(await button(/放锥桶/))
    expect(await screen.findByText(/要工作人员来答/)).toBeTruthy()
    expect(screen.queryByLabelText('写给骑手的话')).toBeNull()
    first.unmount()
    serve({ ...official, listAppeals: ok({ rows: [theirs()] }), answerAppeal: refused('MOVED_ON') })
    onPhone(<GridAppealsPage />)
    fireEvent.click(await button(/放锥桶/))
    fireEvent.click(await button('有错，更正了'))
    await type('写给骑手的话', '更正了')
    fireEvent.click(await button('答复'))
    expect((await screen.findByRole('alert')).textContent).toBe(refusalLine('MOVED_ON'))
    expect(screen.getByLabelText<HTMLTextAreaElement>('写给骑手的话').value).toBe('更正了')
  })

  test('a unit without appeals says so', async () => {
    serve({ ...official, listAppeals: ok({ rows: [] }) })
    onPhone(<GridAppealsPage />)
    expect(await screen.findByText('没有人申诉')).toBeTruthy()
  })
})
