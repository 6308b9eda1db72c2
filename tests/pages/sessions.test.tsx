import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import MePage from '@/pages/me'
import LetInPage from '@/roles/rider/let-in'
import SessionsPage from '@/roles/rider/sessions'
import SignInPage from '@/roles/rider/sign-in'
import DeskPage from '@/roles/official/desk'
import { onPhone } from '../doubles/phone'
import { calls, ok, refused, serve } from '../doubles/server'
import { page, visited } from '../doubles/taro'
import { aRider, visitor } from './rider-samples'
import { aPost, county, NOW } from './roles-samples'

const button = (name: string | RegExp) => screen.findByRole<HTMLButtonElement>('button', { name })
const sent = (action: string) => calls.filter((call) => call.action === action)
const urls = () => visited.map(({ url }) => url)
const official = aRider({ riderStatus: null, posts: [aPost('official')], enrollments: [] })
const aCode = (digits: string) => ok({ id: 'si', digits, issuedAt: NOW, validUntil: NOW + 300_000 })
const aSession = (part: object = {}) => ({ id: 's1', browser: 'Chrome · Windows', createdAt: NOW, expiresAt: NOW + 12 * 3_600_000, isThis: false, ...part })
const secret = () => JSON.parse(localStorage.getItem('session') ?? 'null') as string | null

beforeEach(() => {
  localStorage.clear()
  visited.length = 0
  page.params = {}
})
afterEach(() => { jest.useRealTimers() })

async function typed(digits: string) {
  await button('1')
  for (const digit of digits) fireEvent.click(screen.getByRole('button', { name: digit }))
}

describe('a computer', () => {
  test('makes a secret, shows a code, and opens the desk once it is let in', async () => {
    jest.useFakeTimers()
    let who: unknown = visitor
    serve({ showCounty: county(), showMe: () => who, beginSignIn: aCode('48271935') })
    onPhone(<SignInPage />)
    await act(async () => { await jest.advanceTimersByTimeAsync(1_000) })
    expect(screen.getByText('4827 1935')).toBeTruthy()
    expect(secret()).toMatch(/^[\w-]{43}$/)
    expect(visited).toEqual([])
    who = official
    await act(async () => { await jest.advanceTimersByTimeAsync(3_000) })
    expect(urls()).toEqual(['/roles/official/desk/index'])
  })

  test('a code that ran out makes room for another one, with another secret', async () => {
    jest.useFakeTimers()
    let count = 0
    serve({ showCounty: county(), showMe: visitor, beginSignIn: () => { count += 1; return aCode(`1111111${count}`) } })
    onPhone(<SignInPage />)
    await act(async () => { await jest.advanceTimersByTimeAsync(1_000) })
    const first = secret()
    await act(async () => { await jest.advanceTimersByTimeAsync(301_000) })
    expect(screen.getByText('1111 1112')).toBeTruthy()
    expect(secret()).not.toBe(first)
  })

  test('too many codes wait: it says so', async () => {
    serve({ showCounty: county(), showMe: visitor, beginSignIn: refused('TOO_MANY') })
    onPhone(<SignInPage />)
    expect((await screen.findByRole('alert')).textContent).toContain('点得太勤了')
  })

  test('the desk of somebody nobody knows leads there, his own page, too', async () => {
    serve({ showCounty: county(), showMe: visitor, listUnits: ok({ rows: [] }) })
    const { unmount } = onPhone(<DeskPage />)
    fireEvent.click(await button('用手机登录'))
    unmount()
    onPhone(<MePage />)
    fireEvent.click(await button(/工作人员电脑登录/))
    await waitFor(() => expect(urls()).toEqual(['/roles/rider/sign-in/index', '/roles/rider/sign-in/index']))
  })
})

describe('a phone of the staff', () => {
  test('sees which computer asks before it lets it in', async () => {
    serve({ showCounty: county(), showMe: official, showSignIn: ok({ browser: 'Edge · Windows', issuedAt: NOW, validUntil: NOW + 300_000 }), confirmSignIn: ok({ id: 's1', version: 1, expiresAt: NOW }) })
    onPhone(<LetInPage />)
    await typed('48271935')
    expect(await screen.findByText('Edge · Windows')).toBeTruthy()
    expect(sent('confirmSignIn')).toEqual([])
    fireEvent.click(await button('是我面前这台，放它进来'))
    await waitFor(() => expect(sent('confirmSignIn').map(({ input }) => input)).toEqual([{ digits: '48271935' }]))
  })

  test('a computer that is not his is sent away, and nothing was let in', async () => {
    serve({ showCounty: county(), showMe: official, showSignIn: ok({ browser: 'Edge · Windows', issuedAt: NOW, validUntil: NOW + 300_000 }) })
    onPhone(<LetInPage />)
    await typed('48271935')
    fireEvent.click(await button('不是我的'))
    await button('1')
    expect(sent('confirmSignIn')).toEqual([])
  })

  test('a code that was used says so over the whole screen', async () => {
    serve({ showCounty: county(), showMe: official, showSignIn: refused('CODE_USED') })
    onPhone(<LetInPage />)
    await typed('48271935')
    expect((await screen.findByRole('alert')).textContent).toContain('这个码用过了')
  })

  test('a computer is signed out after one question', async () => {
    let rows = [aSession()]
    serve({ showCounty: county(), showMe: official, listMySessions: () => ok({ rows }), revokeSession: () => { rows = []; return ok({ id: 's1', version: 2 }) } })
    onPhone(<SessionsPage />)
    fireEvent.click(await button(/Chrome · Windows/))
    fireEvent.click(await button('让它退出'))
    expect(await screen.findByText('没有电脑登录着')).toBeTruthy()
    expect(sent('revokeSession').map(({ input }) => input)).toEqual([{ sessionId: 's1' }])
  })

  test('who signs out the computer he sits at leaves nothing on it', async () => {
    localStorage.setItem('session', '"secret"')
    serve({ showCounty: county(), showMe: official, listMySessions: ok({ rows: [aSession({ isThis: true })] }), revokeSession: ok({ id: 's1', version: 2 }) })
    onPhone(<SessionsPage />)
    fireEvent.click(await button(/就是这台/))
    fireEvent.click(await button('让它退出'))
    await waitFor(() => expect(urls()).toEqual(['/pages/home/index']))
    expect(secret()).toBeNull()
  })
})
