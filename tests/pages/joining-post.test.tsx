import { fireEvent, screen, waitFor } from '@testing-library/react'
import JoinPostPage from '@/roles/official/join-post'
import { onPhone } from '../doubles/phone'
import { calls, ok, refused, serve } from '../doubles/server'
import { page, visited } from '../doubles/taro'
import { me, NOW } from './roles-samples'

const button = (name: string) => screen.findByRole<HTMLButtonElement>('button', { name })
const sent = (action: string) => calls.filter((call) => call.action === action)

beforeEach(() => {
  localStorage.clear()
  visited.length = 0
  page.params = {}
})

describe('joining a post', () => {
  const sms = { phone: '13800000004', digits: '482719' }
  const aText = ok({ validUntil: NOW + 300_000, resendAt: NOW + 60_000 })
  async function typeNumber() {
    fireEvent.change(await screen.findByLabelText('手机号'), { target: { value: sms.phone } })
    fireEvent.click(await button('发验证码'))
    await screen.findByText(/发到 13800000004 了/)
    fireEvent.change(screen.getByLabelText('验证码'), { target: { value: sms.digits } })
  }

  test('takes the code from a link, asks for a name and opens the role', async () => {
    page.params = { code: 'QF-7H2K-9XMD' }
    serve({ showMe: ok({ account: null, now: NOW }), requestPhoneCode: aText, joinPost: ok({ id: 'p1', version: 1, role: 'keeper', unitId: 'tinghe-station' }) })
    onPhone(<JoinPostPage />)
    expect((await button('写一下你的名字')).disabled).toBe(true)
    fireEvent.change(screen.getByLabelText('你的名字'), { target: { value: '方白露' } })
    expect((await button('上岗')).disabled).toBe(true)
    await typeNumber()
    fireEvent.click(await button('上岗'))
    await screen.findByText('你现在是驿站管理员')
    expect(sent('joinPost')[0]?.input).toEqual({ code: 'QF-7H2K-9XMD', displayName: '方白露', phone: { by: 'sms', ...sms } })
    fireEvent.click(await button('去看看'))
    await waitFor(() => expect(visited[0]?.url).toBe('/roles/keeper/counter/index?id=tinghe-station'))
  })

  test('who has proved his number joins with it, or proves the one that was invited', async () => {
    page.params = { code: 'QF-7H2K-9XMD' }
    serve({ showMe: me(), joinPost: ok({ id: 'p1', version: 1, role: 'keeper', unitId: 'tinghe-station' }) })
    onPhone(<JoinPostPage />)
    await screen.findByText('138****0003')
    fireEvent.click(await button('上岗'))
    await screen.findByText('你现在是驿站管理员')
    expect(sent('joinPost')[0]?.input).toEqual({ code: 'QF-7H2K-9XMD', displayName: '路谷雨' })
    fireEvent.click(await button('邀请的是另一个号'))
    expect(await screen.findByLabelText('验证码')).toBeTruthy()
  })

  test('a wrong code is refused in words', async () => {
    serve({ showMe: ok({ account: null, now: NOW }), requestPhoneCode: aText, joinPost: refused('INVITATION_WRONG') })
    onPhone(<JoinPostPage />)
    fireEvent.change(await screen.findByLabelText('邀请码'), { target: { value: 'qf-aaaa-bbbb' } })
    fireEvent.change(screen.getByLabelText('你的名字'), { target: { value: '方白露' } })
    await typeNumber()
    fireEvent.click(await button('上岗'))
    expect((await screen.findByRole('alert')).textContent).toContain('邀请码或手机号对不上')
    expect(sent('joinPost')[0]?.input).toMatchObject({ code: 'QF-AAAA-BBBB' })
  })
})
