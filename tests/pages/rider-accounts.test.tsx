import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import CodePage from '@/pages/code'
import JoinPage from '@/pages/join'
import MePage from '@/pages/me'
import { onPhone } from '../doubles/phone'
import { calls, ok, refused, serve } from '../doubles/server'
import { page, visited } from '../doubles/taro'
import { aRider, communities, consentsOf, refusalLine, shownRedemption, visitor } from './rider-samples'
import { aPost, aWhistle, county, NOW } from './roles-samples'

const button = (name: string | RegExp) => screen.findByRole<HTMLButtonElement>('button', { name })
const sent = (action: string) => calls.filter((call) => call.action === action)
const urls = () => visited.map(({ url }) => url)
const base = { showCounty: county(), listUnits: communities, listMyConsents: consentsOf() }

beforeEach(() => {
  localStorage.clear()
  visited.length = 0
  page.params = {}
})
afterEach(() => { jest.restoreAllMocks() })

describe('joining', () => {
  test('three taps: rider, community, done', async () => {
    let rider: unknown = visitor
    let hasAgreed = false
    serve({
      ...base,
      showMe: () => rider,
      listMyConsents: () => consentsOf(hasAgreed),
      giveConsent: () => { hasAgreed = true; return ok({ id: 'xiaoman:participation', version: 1, status: 'given' }) },
      declareRider: () => { rider = aRider({ enrollments: [] }); return ok({ id: 'xiaoman', version: 1, riderStatus: 'declared' }) },
      enroll: () => { rider = aRider(); return ok({ id: 'xiaoman', version: 2 }) },
    })
    onPhone(<JoinPage />)
    fireEvent.click(await button('我是骑手，满 18 岁'))
    fireEvent.click(await button(/听荷社区.*加入/))
    fireEvent.click(await button('好了'))
    await waitFor(() => expect(urls()).toEqual(['/pages/home/index']))
    expect(sent('declareRider').map(({ input }) => input)).toEqual([{ isAdult: true }])
    expect(sent('giveConsent').map(({ input }) => input)).toEqual([{ kind: 'participation', textVersion: 1 }])
    expect(sent('enroll').map(({ input }) => input)).toEqual([{ communityId: 'tinghe' }])
  })

  test('what the act says yes to stands on the same sheet, with a way to all of it', async () => {
    serve({ ...base, showMe: visitor })
    onPhone(<JoinPage />)
    await screen.findByText('参加社区活动')
    expect(screen.getByText(/按下就是同意上面这些/)).toBeTruthy()
    fireEvent.click(await button(/隐私说明和用户协议/))
    await waitFor(() => expect(urls()).toEqual(['/roles/rider/terms/index']))
    expect(sent('giveConsent')).toEqual([])
  })

  test('a yes that did not arrive is asked for again before a community can be joined', async () => {
    let rider: unknown = visitor
    let hasAgreed = false
    let answers = 0
    serve({
      ...base,
      showMe: () => rider,
      listMyConsents: () => consentsOf(hasAgreed),
      declareRider: () => { rider = aRider({ enrollments: [] }); return ok({ id: 'xiaoman', version: 1, riderStatus: 'declared' }) },
      giveConsent: () => {
        answers += 1
        if (answers === 1) return refused('INTERNAL')
        hasAgreed = true
        return ok({ id: 'xiaoman:participation', version: 1, status: 'given' })
      },
    })
    onPhone(<JoinPage />)
    fireEvent.click(await button('我是骑手，满 18 岁'))
    fireEvent.click(await button('同意，去选社区'))
    expect(await button(/听荷社区.*加入/)).toBeTruthy()
  })

  test('who has joined before there was something to agree to is shown it first', async () => {
    serve({ ...base, showMe: aRider(), listMyConsents: consentsOf(false) })
    onPhone(<JoinPage />)
    expect(await button('同意，去选社区')).toBeTruthy()
    expect(screen.queryByRole('button', { name: /柳溪社区/ })).toBeNull()
  })

  test('a name is sent when one is given, and what is wrong with it stands beside the field', async () => {
    serve({ ...base, showMe: visitor, declareRider: { ok: false, fields: { displayName: 'TOO_LONG' } } })
    onPhone(<JoinPage />)
    fireEvent.change(await screen.findByLabelText('怎么称呼你（可以不填）'), { target: { value: ' 田小满 ' } })
    fireEvent.click(await button('我是骑手，满 18 岁'))
    expect((await screen.findByRole('alert')).textContent).toBe('太长了，删短一点')
    expect(sent('declareRider').map(({ input }) => input)).toEqual([{ isAdult: true, displayName: '田小满' }])
  })

  test('a community is a choice: one may go on without', async () => {
    serve({ ...base, showMe: aRider({ enrollments: [] }) })
    onPhone(<JoinPage />)
    fireEvent.click(await button('先不选'))
    await waitFor(() => expect(visited).toHaveLength(1))
    expect(sent('enroll')).toEqual([])
  })

  test('what was joined cannot be joined again', async () => {
    serve({ ...base, showMe: aRider() })
    onPhone(<JoinPage />)
    await screen.findByText('加入了')
    expect(screen.queryByRole('button', { name: /听荷社区.*加入了/ })).toBeNull()
    expect(screen.getByRole('button', { name: /柳溪社区.*加入/ })).toBeTruthy()
  })
})

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
