import { fireEvent, screen, waitFor } from '@testing-library/react'
import type { OutputOf } from '#types/core/action'
import type { listUnits } from '#types/units'
import { CONSENT_TEXTS } from '#domain/accounts/consents'
import JoinPage from '@/pages/join'
import { onPhone } from '../doubles/phone'
import { calls, ok, refused, serve } from '../doubles/server'
import { page, visited } from '../doubles/taro'
import { aRider, communities, consentsOf, refusalLine, visitor } from './rider-samples'
import { county, NOW } from './roles-samples'

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
  const agreesTo = [{ kind: 'participation', textVersion: CONSENT_TEXTS.participation.version }]
  const sms = { phone: '13800000009', digits: '482719' }
  const type = async (label: string, value: string) => fireEvent.change(await screen.findByLabelText(label), { target: { value } })
  const aText = ok({ validUntil: NOW + 300_000, resendAt: NOW + 60_000 })

  async function typeNumber() {
    await type('手机号', sms.phone)
    fireEvent.click(await button('发验证码'))
    await screen.findByText(/发到 13800000009 了/)
    await type('验证码', sms.digits)
  }

  test('in a browser: a number, the digits that came, then rider, community, done', async () => {
    let rider: unknown = visitor
    let hasAgreed = false
    serve({
      ...base,
      showMe: () => rider,
      listMyConsents: () => consentsOf(hasAgreed),
      requestPhoneCode: aText,
      declareRider: () => { rider = aRider({ enrollments: [] }); hasAgreed = true; return ok({ id: 'xiaoman', version: 1, riderStatus: 'declared', age: 'adult' }) },
      enroll: () => { rider = aRider(); return ok({ id: 'xiaoman', version: 2 }) },
    })
    onPhone(<JoinPage />)
    expect((await button('我是骑手，满 18 岁')).disabled).toBe(true)
    await typeNumber()
    expect(sent('requestPhoneCode').map(({ input }) => input)).toEqual([{ phone: sms.phone }])
    expect((await button(/秒后再发/)).disabled).toBe(true)
    fireEvent.click(await button('我是骑手，满 18 岁'))
    fireEvent.click(await button(/听荷社区.*加入/))
    fireEvent.click(await button('好了'))
    await waitFor(() => expect(urls()).toEqual(['/pages/home/index']))
    expect(sent('declareRider').map(({ input }) => input)).toEqual([{ age: 'adult', phone: { by: 'sms', ...sms }, agreesTo }])
    expect(sent('giveConsent')).toEqual([])
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

  test('who has joined before there was something to agree to is shown it first', async () => {
    serve({ ...base, showMe: aRider(), listMyConsents: consentsOf(false) })
    onPhone(<JoinPage />)
    expect(await button('同意，去选社区')).toBeTruthy()
    expect(screen.queryByRole('button', { name: /柳溪社区/ })).toBeNull()
  })

  test('a name is sent when one is given, and what is wrong with it stands beside the field', async () => {
    serve({ ...base, showMe: visitor, requestPhoneCode: aText, declareRider: { ok: false, fields: { displayName: 'TOO_LONG' } } })
    onPhone(<JoinPage />)
    await type('怎么称呼你（可以不填）', ' 田小满 ')
    await typeNumber()
    fireEvent.click(await button('我是骑手，满 18 岁'))
    expect((await screen.findByRole('alert')).textContent).toBe('太长了，删短一点')
    expect(sent('declareRider').map(({ input }) => input)).toEqual([{ age: 'adult', displayName: '田小满', phone: { by: 'sms', ...sms }, agreesTo }])
  })

  test('a number somebody else has is said in words that give a way on', async () => {
    serve({ ...base, showMe: visitor, requestPhoneCode: aText, declareRider: refused('PHONE_TAKEN') })
    onPhone(<JoinPage />)
    await typeNumber()
    fireEvent.click(await button('我是骑手，满 18 岁'))
    expect((await screen.findByRole('alert')).textContent).toContain(refusalLine('PHONE_TAKEN'))
  })

  test('who is 16 or 17 says so and sees the stations; with one tap he is 18', async () => {
    let rider: unknown = visitor
    serve({
      ...base,
      showMe: () => rider,
      requestPhoneCode: aText,
      declareRider: () => { rider = aRider({ age: '16-17', riderStatus: 'declared', enrollments: [] }); return ok({ id: 'xiaoman', version: 1, riderStatus: 'declared', age: '16-17' }) },
    })
    onPhone(<JoinPage />)
    await typeNumber()
    fireEvent.click(await button('我 16–17 岁，先用驿站'))
    await screen.findByText('驿站随便用')
    expect(sent('declareRider').map(({ input }) => input)).toEqual([{ age: '16-17', phone: { by: 'sms', ...sms } }])
    fireEvent.click(await button('看看附近的驿站'))
    await waitFor(() => expect(urls()).toEqual(['/pages/stations/index']))
    fireEvent.click(await button('我满 18 岁了'))
    await waitFor(() => expect(sent('declareRider').at(-1)?.input).toEqual({ age: 'adult' }))
  })

  test('a rider of before leaves his number and goes back', async () => {
    page.params = { step: 'phone' }
    serve({ ...base, showMe: aRider({ phone: null }), requestPhoneCode: aText, declareRider: ok({ id: 'xiaoman', version: 2, riderStatus: 'verified', age: 'adult' }) })
    onPhone(<JoinPage />)
    await typeNumber()
    fireEvent.click(await button('就用这个号'))
    await waitFor(() => expect(visited).toHaveLength(1))
    expect(sent('declareRider').map(({ input }) => input)).toEqual([{ age: 'adult', phone: { by: 'sms', ...sms } }])
  })

  test('a community is a choice: one may go on without', async () => {
    serve({ ...base, showMe: aRider({ enrollments: [] }) })
    onPhone(<JoinPage />)
    fireEvent.click(await button('先不选'))
    await waitFor(() => expect(visited).toHaveLength(1))
    expect(sent('enroll')).toEqual([])
  })

  test('of very many communities the nearest stand there, and the others are found by name', async () => {
    const rows = Array.from({ length: 420 }, (_, n) => ({ id: `c${n}`, kind: 'community' as const, name: `第${n + 1}社区`, parentId: 'street', place: { lat: 37.1 + n / 1_000, lng: 117.8 } }))
    serve({ ...base, showMe: aRider({ enrollments: [] }), listUnits: ok({ rows } satisfies OutputOf<typeof listUnits>), enroll: ok({ id: 'xiaoman', version: 2 }) })
    onPhone(<JoinPage />)
    await screen.findByText('还有 405 个，写名字找')
    expect(await screen.findAllByRole('button', { name: /第\d+社区.*加入/ })).toHaveLength(15)
    fireEvent.change(screen.getByLabelText('找社区'), { target: { value: ' 第420社' } })
    fireEvent.click(await button(/第420社区.*加入/))
    await waitFor(() => expect(sent('enroll').map(({ input }) => input)).toEqual([{ communityId: 'c419' }]))
    fireEvent.change(screen.getByLabelText('找社区'), { target: { value: '桃花源' } })
    await screen.findByText('没有这个名字')
  })

  test('what was joined cannot be joined again', async () => {
    serve({ ...base, showMe: aRider() })
    onPhone(<JoinPage />)
    await screen.findByText('加入了')
    expect(screen.queryByRole('button', { name: /听荷社区.*加入了/ })).toBeNull()
    expect(screen.getByRole('button', { name: /柳溪社区.*加入/ })).toBeTruthy()
  })
})
