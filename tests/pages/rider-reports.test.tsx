import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import type { Job } from '@/cloud/job'
import { outbox } from '@/cloud/use-outbox'
import { rememberAccount } from '@/cloud/account'
import { wordsFor } from '@/copy/refusals'
import CasePage from '@/pages/case'
import OutboxPage from '@/pages/outbox'
import ReportPage from '@/pages/report'
import { onPhone } from '../doubles/phone'
import { calls, ok, refused, serve } from '../doubles/server'
import { page, visited } from '../doubles/taro'
import { aRider, aStation, communities, refusalLine, stationsOf, visitor } from './rider-samples'
import { aCase, aReport, county } from './roles-samples'

const TAKEN_AT = 1_784_866_000_000
jest.mock('@/platform/photos', () => ({
  photos: {
    take: async () => ({ photoId: 'ph_1', bytes: 200_000, mime: 'image/jpeg', url: 'blob:1', takenAt: 1_784_866_000_000 }),
    body: async () => null, url: async () => 'blob:1', drop: async () => undefined,
  },
}))
jest.mock('@/platform/location', () => ({
  locate: async () => ({ ok: true, fix: { place: { lat: 37.172, lng: 117.834 }, accuracyMeters: 12 } }),
}))

const none = ok({ rows: [] })
const base = { showMe: aRider(), showCounty: county(), listStations: stationsOf(aStation()), listUnits: communities, listMyReports: none, beginPhoto: 'down', fileReport: 'down' }
const button = (name: string | RegExp) => screen.findByRole<HTMLButtonElement>('button', { name })
const sent = (action: string) => calls.filter((call) => call.action === action)
const urls = () => visited.map(({ url }) => url)
const ready = () => localStorage.setItem('stopped-first', 'true')
const jobs = () => outbox.jobs()

beforeEach(async () => {
  localStorage.clear()
  await outbox.wakeUp()
  visited.length = 0
  page.params = {}
  rememberAccount('xiaoman')
})

describe('随手拍', () => {
  test('the first time it asks to stop first, and only then opens the camera', async () => {
    serve(base)
    onPhone(<ReportPage />)
    expect(await screen.findByText('停稳再拍')).toBeTruthy()
    fireEvent.click(await button('停好了，拍'))
    expect(await screen.findByText('这是哪一样？')).toBeTruthy()
    expect(localStorage.getItem('stopped-first')).toBe('true')
  })

  test('afterwards the camera is first; a tile and one tap put it into the outbox, without a network', async () => {
    ready()
    serve(base)
    onPhone(<ReportPage />)
    fireEvent.click(await button('井盖路面'))
    await waitFor(async () => expect((await button('报上去')).disabled).toBe(false))
    fireEvent.click(await button('报上去'))
    await waitFor(() => expect(visited).toEqual([{ how: 'redirectTo', url: '/pages/outbox/index' }]))
    const [job] = jobs()
    expect(job?.stage).toBe('waiting')
    expect(job?.input).toMatchObject({ categoryId: 'drain', photoIds: ['ph_1'], takenAt: TAKEN_AT, place: { lat: 37.172, lng: 117.834 } })
    expect(job?.about.title).toBe('井盖路面')
  })

  test('the place is guessed in words from the nearest station', async () => {
    ready()
    serve(base)
    onPhone(<ReportPage />)
    expect(await screen.findByText('齐丰银行听荷支行往东 180 米')).toBeTruthy()
  })

  test('without a tile it cannot be sent, but the picture is kept as a draft at once', async () => {
    ready()
    serve(base)
    onPhone(<ReportPage />)
    expect((await button('报上去')).disabled).toBe(true)
    expect(jobs().map(({ stage }) => stage)).toEqual(['draft'])
    fireEvent.click(await button('先存着，等会儿报'))
    await waitFor(() => expect(urls()).toEqual(['/pages/outbox/index']))
    expect(jobs().map(({ stage }) => stage)).toEqual(['draft'])
  })

  test('a visitor is led to join, and his picture waits', async () => {
    ready()
    serve({ ...base, showMe: visitor })
    onPhone(<ReportPage />)
    fireEvent.click(await button('井盖路面'))
    await waitFor(async () => expect((await button('成为小哥，再报上去')).disabled).toBe(false))
    fireEvent.click(await button('成为小哥，再报上去'))
    await waitFor(() => expect(urls()).toEqual(['/pages/join/index']))
    expect(jobs().map(({ stage }) => stage)).toEqual(['draft'])
  })

  test('what was put aside opens again with everything that was filled in', async () => {
    ready()
    serve(base)
    const first = onPhone(<ReportPage />)
    fireEvent.click(await button('井盖路面'))
    fireEvent.click(await button('补一句'))
    fireEvent.change(await screen.findByLabelText('补一句（可以不填）'), { target: { value: '雨箅子没了' } })
    const [draft] = jobs()
    first.unmount()
    page.params = { draft: draft?.id ?? '' }
    onPhone(<ReportPage />)
    expect((await screen.findByLabelText<HTMLTextAreaElement>('补一句（可以不填）')).value).toBe('雨箅子没了')
    expect((await button('井盖路面')).getAttribute('aria-pressed')).toBe('true')
  })

  test('a place in one\'s own words goes with the report', async () => {
    ready()
    serve(base)
    onPhone(<ReportPage />)
    fireEvent.click(await button('挪一下'))
    fireEvent.change(await screen.findByLabelText('写清楚一点'), { target: { value: '柳溪小区东门' } })
    fireEvent.click(await button('好了'))
    expect(await screen.findByText('柳溪小区东门')).toBeTruthy()
    expect(jobs()[0]?.input).toMatchObject({ placeName: '柳溪小区东门' })
  })

  test('what is thrown away leaves nothing', async () => {
    ready()
    serve(base)
    onPhone(<ReportPage />)
    await screen.findByText('这是哪一样？')
    fireEvent.click(await button('扔掉'))
    await waitFor(() => expect(jobs()).toEqual([]))
  })

  describe('what the phone learns late, when the person is done,', () => {
    /** The stations, which name the place, answer when asked to. */
    function slowStations() {
      let answer = (_: unknown) => undefined as void
      const held = new Promise((resolve) => { answer = resolve })
      serve({ ...base, listStations: () => held })
      return () => act(async () => { answer(stationsOf(aStation())); await held })
    }

    test('does not bring back what was thrown away', async () => {
      ready()
      const arrive = slowStations()
      onPhone(<ReportPage />)
      fireEvent.click(await button('扔掉'))
      await waitFor(() => expect(jobs()).toEqual([]))
      await arrive()
      expect(await screen.findByText('这是哪一样？')).toBeTruthy()
      expect(jobs()).toEqual([])
    })

    test('does not make a draft of what was sent', async () => {
      ready()
      const arrive = slowStations()
      onPhone(<ReportPage />)
      fireEvent.click(await button('井盖路面'))
      await waitFor(async () => expect((await button('报上去')).disabled).toBe(false))
      fireEvent.click(await button('报上去'))
      await waitFor(() => expect(visited).toHaveLength(1))
      await arrive()
      expect(jobs().map(({ stage }) => stage)).toEqual(['waiting'])
    })
  })
})

describe('我拍的', () => {
  const put = (part: Partial<Job>) => {
    const job = {
      id: 'job_1', account: 'xiaoman', fn: 'reports', action: 'fileReport', input: {}, photos: [], about: { title: '井盖路面', note: '柳溪小区东门' },
      stage: 'waiting', commandId: 'cmd_1', isFrozen: false, tries: 1, nextAt: Date.now() + 60_000, createdAt: Date.now(), ...part,
    }
    localStorage.setItem(`outbox:xiaoman:${job.id}`, JSON.stringify(job))
  }
  const look = () => act(async () => { await outbox.wakeUp() })

  test('what waits on the phone is counted and sends itself; who is impatient sends it now', async () => {
    put({ photos: [{ photoId: 'ph_1', bytes: 1, mime: 'image/jpeg', isReady: false }] })
    serve(base)
    onPhone(<OutboxPage />)
    await look()
    expect(await screen.findByText('没发出去，过会儿自己再发')).toBeTruthy()
    expect(screen.getByText('件在手机里').parentElement?.textContent).toBe('1件在手机里')
    expect(await button('现在发')).toBeTruthy()
  })

  test('a refused one says why and can be mended', async () => {
    put({ stage: 'stuck', refusal: { code: 'OUTSIDE_COUNTY' } })
    serve(base)
    onPhone(<OutboxPage />)
    await look()
    expect(await screen.findByText(`没收下：${wordsFor({ code: 'OUTSIDE_COUNTY' }).said}`)).toBeTruthy()
    fireEvent.click(await button('改一改'))
    await waitFor(() => expect(urls()).toEqual(['/pages/report/index?draft=job_1']))
  })

  test('one whose answer was lost is being confirmed, not to be taken again', async () => {
    put({ isFrozen: true })
    serve(base)
    onPhone(<OutboxPage />)
    await look()
    expect(await screen.findByText('正在确认，别重拍')).toBeTruthy()
  })

  test('what is said to be mended waits for me, the rest stands under received', async () => {
    serve({ ...base, listMyReports: ok({ rows: [aReport({ id: 'mended', status: 'resolved', categoryLabel: '路灯电线' }), aReport()] }) })
    onPhone(<OutboxPage />)
    expect(await screen.findByText('要你动手')).toBeTruthy()
    expect(screen.getByText('已经收到')).toBeTruthy()
    fireEvent.click(await button(/路灯电线/))
    await waitFor(() => expect(urls()).toEqual(['/pages/case/index?id=mended']))
  })

  test('nothing yet says how to begin', async () => {
    serve(base)
    onPhone(<OutboxPage />)
    expect(await screen.findByText('还没拍过')).toBeTruthy()
    fireEvent.click(await button('拍一张'))
    await waitFor(() => expect(urls()).toEqual(['/pages/report/index']))
  })
})

describe('one report', () => {
  beforeEach(() => { page.params = { id: 'r1' } })

  test('is confirmed by its reporter in one tap', async () => {
    serve({ ...base, showReport: aCase({ report: aReport({ status: 'resolved' }), can: ['confirm'] }), confirmReport: ok({ id: 'r1', version: 5, status: 'confirmed' }) })
    onPhone(<CasePage />)
    fireEvent.click(await button('修好了'))
    await waitFor(() => expect(sent('confirmReport').map(({ input }) => input)).toEqual([{ reportId: 'r1' }]))
    expect(await screen.findByText('谢谢，有你一份')).toBeTruthy()
  })

  test('that somebody has moved on meanwhile is said beside the button', async () => {
    serve({ ...base, showReport: aCase({ can: ['confirm'] }), confirmReport: refused('MOVED_ON') })
    onPhone(<CasePage />)
    fireEvent.click(await button('修好了'))
    expect((await screen.findByRole('alert')).textContent).toBe(refusalLine('MOVED_ON'))
  })

  test('is taken back only after a question', async () => {
    serve({ ...base, showReport: aCase({ can: ['withdraw'] }), withdrawReport: ok({ id: 'r1', version: 2, status: 'withdrawn' }) })
    onPhone(<CasePage />)
    fireEvent.click(await button('不报了，撤回'))
    expect(sent('withdrawReport')).toEqual([])
    fireEvent.click(await button('撤回'))
    await waitFor(() => expect(sent('withdrawReport')).toHaveLength(1))
  })

  test('while others are at it there is nothing to press', async () => {
    serve({ ...base, showReport: aCase({ report: aReport({ status: 'dispatched' }), can: [] }) })
    onPhone(<CasePage />)
    await screen.findByText('有人在办')
    expect(screen.queryByRole('button', { name: '修好了' })).toBeNull()
    expect(screen.queryByRole('button', { name: '不报了，撤回' })).toBeNull()
  })

  test('one that is not mine is not found', async () => {
    serve({ ...base, showReport: refused('NOT_FOUND') })
    onPhone(<CasePage />)
    expect(await screen.findByText('没找到这一件')).toBeTruthy()
  })
})
