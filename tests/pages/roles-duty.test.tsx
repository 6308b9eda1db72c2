import { fireEvent, screen, waitFor } from '@testing-library/react'
import CounterPage from '@/roles/keeper/counter'
import DutyPage from '@/roles/keeper/duty'
import TakeDutyPage from '@/roles/keeper/take-duty'
import { onPhone } from '../doubles/phone'
import { calls, ok, refused, serve } from '../doubles/server'
import { page, visited } from '../doubles/taro'
import { aCounter, aPost, me, NOW, onNarrowScreen } from './roles-samples'

const HOUR = 3_600_000
const button = (name: string) => screen.findByRole<HTMLButtonElement>('button', { name })
const sent = (action: string) => calls.filter((call) => call.action === action)
const aCode = ok({ id: 'c1', digits: '48271935', issuedAt: NOW, validUntil: NOW + 300_000 })
const onDuty = (isMine: boolean) => aCounter({ duty: { postId: 'keeper-tinghe-station:duty', holderName: '姜立冬', isMine, until: NOW + 2 * HOUR } })
const base = { showMe: me(aPost('keeper', 'tinghe-station', '听荷驿站')), showCounter: aCounter(), listStationOffers: ok({ rows: [] }), issueDutyCode: aCode }

beforeEach(() => {
  localStorage.clear()
  visited.length = 0
  page.params = { id: 'tinghe-station' }
  onNarrowScreen()
})

describe('the counter', () => {
  test('says who is on duty and leads to the code', async () => {
    serve({ ...base, showCounter: onDuty(false) })
    onPhone(<CounterPage />)
    fireEvent.click((await screen.findByText(/姜立冬在值班/)).closest('button')!)
    await waitFor(() => expect(visited[0]?.url).toBe('/roles/keeper/duty/index?id=tinghe-station'))
  })

  test('a merchant has no duty to give', async () => {
    serve({ ...base, showMe: me(aPost('merchant', 'laozhou', '老周修车')) })
    onPhone(<CounterPage />)
    await screen.findByText('今天领走')
    expect(screen.queryByText('值班')).toBeNull()
  })
})

describe('the page of duty', () => {
  test('shows a code for the colleague, and that nobody is there yet', async () => {
    serve(base)
    onPhone(<DutyPage />)
    await screen.findByText('没有人替你值班')
    await screen.findByText('让接班的同事扫')
    await waitFor(() => expect(document.body.textContent).toContain('4827'))
    expect(sent('issueDutyCode')[0]?.input).toEqual({ postId: 'keeper-tinghe-station' })
  })

  test('the keeper ends a colleague\'s duty', async () => {
    serve({ ...base, showCounter: onDuty(false), endDuty: ok({ id: 'd', version: 2 }) })
    onPhone(<DutyPage />)
    fireEvent.click(await button('让姜立冬下班'))
    await waitFor(() => expect(sent('endDuty')[0]?.input).toEqual({ postId: 'keeper-tinghe-station:duty' }))
    await screen.findByText('下班了')
    expect(visited).toEqual([])
  })

  test('who ends his own is led to his own page', async () => {
    serve({ ...base, showCounter: onDuty(true), endDuty: ok({ id: 'd', version: 2 }) })
    onPhone(<DutyPage />)
    fireEvent.click(await button('我下班了'))
    await waitFor(() => expect(visited[0]?.url).toBe('/pages/me/index'))
  })

  test('what was refused is said, and nothing is gone', async () => {
    serve({ ...base, showCounter: onDuty(false), endDuty: refused('NOBODY_THERE') })
    onPhone(<DutyPage />)
    fireEvent.click(await button('让姜立冬下班'))
    expect(await screen.findByRole('alert')).toBeTruthy()
    expect(await button('让姜立冬下班')).toBeTruthy()
  })
})

describe('taking duty', () => {
  const done = ok({ id: 'd', version: 1, unitId: 'tinghe-station', unitName: '听荷驿站', until: NOW + 12 * HOUR })
  const type = (digits: string) => { for (const digit of digits) fireEvent.click(screen.getByRole('button', { name: digit })) }

  test('who is known types the eight digits and is at the counter', async () => {
    serve({ ...base, showMe: me(), takeDuty: done })
    onPhone(<TakeDutyPage />)
    await button('4')
    type('48271935')
    await screen.findByText('你在值班了')
    expect(sent('takeDuty')[0]?.input).toEqual({ digits: '48271935', displayName: '路谷雨' })
    fireEvent.click(await button('去柜台'))
    await waitFor(() => expect(visited[0]?.url).toBe('/roles/keeper/counter/index?id=tinghe-station'))
  })

  test('a wrong code says what to do, and he tries again', async () => {
    serve({ ...base, showMe: me(), takeDuty: refused('CODE_WRONG') })
    onPhone(<TakeDutyPage />)
    await button('4')
    type('48271935')
    await screen.findByText('码不对')
  })

  test('who is not known yet gives a name and proves a number', async () => {
    const sms = { phone: '13800000004', digits: '482719' }
    serve({ ...base, showMe: ok({ account: null, now: NOW }), requestPhoneCode: ok({ validUntil: NOW + 300_000, resendAt: NOW + 60_000 }), takeDuty: done })
    onPhone(<TakeDutyPage />)
    expect((await button('先输 8 位数')).disabled).toBe(true)
    fireEvent.change(screen.getByLabelText('值班码'), { target: { value: '48271935' } })
    expect((await button('写一下你的名字')).disabled).toBe(true)
    fireEvent.change(screen.getByLabelText('你的名字'), { target: { value: '姜立冬' } })
    fireEvent.change(await screen.findByLabelText('手机号'), { target: { value: sms.phone } })
    fireEvent.click(await button('发验证码'))
    await screen.findByText(/发到 13800000004 了/)
    fireEvent.change(screen.getByLabelText('验证码'), { target: { value: sms.digits } })
    fireEvent.click(await button('接班'))
    await screen.findByText('你在值班了')
    expect(sent('takeDuty')[0]?.input).toEqual({ digits: '48271935', displayName: '姜立冬', phone: { by: 'sms', ...sms } })
  })
})
