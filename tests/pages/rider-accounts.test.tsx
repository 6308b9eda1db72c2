import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import CodePage from '@/pages/code'
import MePage from '@/pages/me'
import RevealsPage from '@/roles/rider/reveals'
import { onPhone } from '../doubles/phone'
import { calls, ok, refused, serve } from '../doubles/server'
import { page, visited } from '../doubles/taro'
import { aRider, communities, consentsOf, refusalLine, shownRedemption, visitor } from './rider-samples'
import { aPost, aWhistle, county, NOW } from './roles-samples'

const button = (name: string | RegExp) => screen.findByRole<HTMLButtonElement>('button', { name })
const sent = (action: string) => calls.filter((call) => call.action === action)
const urls = () => visited.map(({ url }) => url)
const base = { showCounty: county(), listUnits: communities, listMyConsents: consentsOf(), showInbox: ok({ unread: 0 }) }

beforeEach(() => {
  localStorage.clear()
  visited.length = 0
  page.params = {}
})
afterEach(() => { jest.restoreAllMocks() })

describe('my own page', () => {
  test('leaving a community is asked once', async () => {
    serve({ ...base, showMe: aRider(), unenroll: ok({ id: 'xiaoman', version: 3 }) })
    onPhone(<MePage />)
    fireEvent.click(await button('退出听荷社区？'))
    expect(sent('unenroll')).toEqual([])
    const [, sure] = await screen.findAllByRole('button', { name: /^退出/ })
    fireEvent.click(sure!)
    await waitFor(() => expect(sent('unenroll').map(({ input }) => input)).toEqual([{ communityId: 'tinghe' }]))
  })

  test('my number is masked; who has left none is asked for it', async () => {
    serve({ ...base, showMe: aRider({ phone: null }) })
    onPhone(<MePage />)
    fireEvent.click(await button(/还没留手机号/))
    await waitFor(() => expect(urls()).toEqual(['/pages/join/index?step=phone']))
    cleanup()
    serve({ ...base, showMe: aRider() })
    onPhone(<MePage />)
    await button(/手机号 138\*\*\*\*0001/)
  })

  test('at 16 or 17 it holds what is open to me and the way on', async () => {
    serve({ ...base, showMe: aRider({ age: '16-17', enrollments: [] }) })
    onPhone(<MePage />)
    await screen.findByText('驿站随便用')
    expect(screen.queryByRole('button', { name: '我的码' })).toBeNull()
    fireEvent.click(await button('我满 18 岁了'))
    await waitFor(() => expect(urls()).toEqual(['/pages/join/index']))
  })

  test('who looked at my number: post, name, when, why; nobody is said, too', async () => {
    serve({ ...base, showMe: aRider(), listMyReveals: ok({ rows: [{ id: 'rv1', what: 'phone', byName: '路谷雨', byTitle: '听荷社区网格员', reason: '问问到哪了', at: NOW }] }) })
    onPhone(<RevealsPage />)
    await screen.findByText('听荷社区网格员 路谷雨')
    expect(screen.getByText('为了：问问到哪了')).toBeTruthy()
    cleanup()
    serve({ ...base, showMe: aRider(), listMyReveals: ok({ rows: [] }) })
    onPhone(<RevealsPage />)
    await screen.findByText('没有人看过')
  })

  test('each post opens its own screens', async () => {
    serve({ ...base, showMe: aRider({ posts: [aPost('grid'), aPost('keeper', 'tinghe-station', '听荷驿站'), aPost('official')] }) })
    onPhone(<MePage />)
    for (const name of [/待办和吹哨/, /驿站柜台/, /工作台/]) fireEvent.click(await button(name))
    await waitFor(() => expect(urls()).toEqual([
      '/roles/grid/inbox/index', '/roles/keeper/counter/index?id=tinghe-station', '/roles/official/desk/index',
    ]))
  })

  test('somebody on the staff who does not ride is not shown as a rider', async () => {
    serve({ ...base, showMe: aRider({ riderStatus: null, posts: [aPost('grid')], enrollments: [] }) })
    onPhone(<MePage />)
    await button(/待办和吹哨/)
    expect(screen.queryByRole('button', { name: '我的码' })).toBeNull()
  })

  test('large type is one tap and stays chosen', async () => {
    serve({ ...base, showMe: visitor })
    onPhone(<MePage />)
    fireEvent.click(await button(/大字.*关着/))
    expect(await button(/大字.*开着/)).toBeTruthy()
    expect(document.querySelector('.scale-large')).not.toBeNull()
    fireEvent.click(await button(/大字.*开着/))
  })
})

describe('my code', () => {
  const aCode = (digits: string) => ok({ id: 'k1', digits, issuedAt: NOW, validUntil: NOW + 300_000 })

  test('is asked for presence, and shown as digits too', async () => {
    serve({ ...base, showMe: aRider(), issueCode: aCode('48271935') })
    onPhone(<CodePage />)
    expect(await screen.findByText('4827 1935')).toBeTruthy()
    expect(sent('issueCode').map(({ input }) => input)).toEqual([{ purpose: 'presence' }])
  })

  test('a new one comes by itself before the old one ends', async () => {
    jest.useFakeTimers()
    let count = 0
    serve({ ...base, showMe: aRider(), issueCode: () => { count += 1; return aCode(`1111111${count}`) } })
    onPhone(<CodePage />)
    await act(async () => { await jest.advanceTimersByTimeAsync(1_000) })
    expect(screen.getByText('1111 1111')).toBeTruthy()
    await act(async () => { await jest.advanceTimersByTimeAsync(291_000) })
    expect(screen.getByText('1111 1112')).toBeTruthy()
    jest.useRealTimers()
  })

  test('for what was put aside it names the redemption, and says so when it has been fetched', async () => {
    page.params = { redemption: 'x1' }
    serve({ ...base, showMe: aRider(), issueCode: aCode('48271935'), showRedemption: shownRedemption({ status: 'fulfilled', endedAt: NOW, can: [] }) })
    onPhone(<CodePage />)
    expect(await screen.findByText('领到了')).toBeTruthy()
    expect(sent('issueCode').map(({ input }) => input)).toEqual([{ purpose: 'redemption', redemptionId: 'x1' }])
  })

  test('at a whistle it tells the rider that he has arrived', async () => {
    page.params = { whistle: 'w1' }
    serve({ ...base, showMe: aRider(), issueCode: aCode('48271935'), showWhistle: aWhistle({ can: ['submit'], answers: null }, { myAnswer: 'arrived' }) })
    onPhone(<CodePage />)
    expect(await screen.findByText('到了')).toBeTruthy()
  })

  test('a refusal is said where the code would be', async () => {
    page.params = { redemption: 'x1' }
    serve({ ...base, showMe: aRider(), issueCode: refused('REDEMPTION_NOT_HELD'), showRedemption: shownRedemption({ status: 'expired', can: [] }) })
    onPhone(<CodePage />)
    expect((await screen.findByRole('alert')).textContent).toBe(refusalLine('REDEMPTION_NOT_HELD'))
  })

  test('a visitor has none and is led to join', async () => {
    serve({ ...base, showMe: visitor })
    onPhone(<CodePage />)
    fireEvent.click(await button('成为小哥'))
    await waitFor(() => expect(urls()).toEqual(['/pages/join/index']))
    expect(sent('issueCode')).toEqual([])
  })
})
