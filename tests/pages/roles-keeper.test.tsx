import { fireEvent, screen, waitFor } from '@testing-library/react'
import CounterPage from '@/roles/keeper/counter'
import CounterDayPage from '@/roles/keeper/day'
import CounterScanPage from '@/roles/keeper/scan'
import type { Outgoing } from '@/cloud/transport-types'
import { onPhone } from '../doubles/phone'
import { calls, ok, refused, serve, type Answers } from '../doubles/server'
import { page, visited } from '../doubles/taro'
import { aCounter, aPost, me, onNarrowScreen } from './roles-samples'

const button = (name: string) => screen.findByRole<HTMLButtonElement>('button', { name })

beforeEach(() => {
  localStorage.clear()
  visited.length = 0
  page.params = {}
  onNarrowScreen()
})

describe('the counter', () => {
  const counterOf = (more: Answers = {}) => serve({ showMe: me(aPost('keeper', 'tinghe-station', '听荷驿站')), showCounter: aCounter(), listStationOffers: ok({ rows: [] }), ...more })

  test('has three numbers and one scan button', async () => {
    counterOf()
    onPhone(<CounterPage />)
    expect((await screen.findByText('今天签到')).parentElement?.textContent).toContain('46人')
    expect(screen.getByText('今天领走').parentElement?.textContent).toContain('2件')
    fireEvent.click(await button('扫码'))
    await waitFor(() => expect(visited[0]?.url).toBe('/roles/keeper/scan/index?id=tinghe-station'))
  })

  test('a merchant has no check-ins to count', async () => {
    counterOf({ showMe: me(aPost('merchant', 'laozhou', '老周修车')) })
    onPhone(<CounterPage />)
    await screen.findByText('今天领走')
    expect(screen.queryByText('今天签到')).toBeNull()
  })

  test('who waits is listed with how long it is kept', async () => {
    counterOf({ listWaitingRedemptions: ok({ rows: [{ id: 'x1', offerTitle: '冰袖一副', heldUntil: 1_784_900_000_000 }] }) })
    onPhone(<CounterPage />)
    fireEvent.click((await screen.findByText('等着领')).closest('button')!)
    await screen.findByText('冰袖一副')
  })

  test('a day without scans says that resting needs none', async () => {
    counterOf()
    onPhone(<CounterPage />)
    await screen.findByText('今天还没扫过')
    expect(screen.getByText(/歇脚不用扫码/)).toBeTruthy()
  })

  test('a failed count stays open with its reason; a taken one closes', async () => {
    const offer = { id: 'o1', kind: 'goods', title: '冰袖一副', hint: null, pricePoints: 20, left: 3, held: 1, isOpen: true }
    counterOf({ listStationOffers: ok({ rows: [offer] }), setStock: ({ input }: Outgoing) => ((input as { left: number }).left === 7 ? ok({ id: 'o1', version: 2, left: 7 }) : { ok: false, fields: { left: 'TOO_BIG' } }) })
    onPhone(<CounterPage />)
    fireEvent.click(await screen.findByText('冰袖一副'))
    expect(screen.queryByRole('button', { name: '下架' })).toBeNull()
    const count = await screen.findByLabelText('现在有几份')
    fireEvent.change(count, { target: { value: '99999' } })
    fireEvent.click(await button('改成 99999 份'))
    await screen.findByText('数字太大了')
    fireEvent.change(count, { target: { value: '7' } })
    fireEvent.click(await button('改成 7 份'))
    await waitFor(() => expect(screen.queryByLabelText('现在有几份')).toBeNull())
  })
})

describe('the day of a counter', () => {
  const NOON = Date.parse('2026-07-15T12:00:00+08:00')
  beforeEach(() => { page.params = { id: 'laozhou' } })
  const onOf = ({ input }: Outgoing) => (input as { on?: string }).on
  const dayOf = (rows: object[], more: object = {}) => ok({ rows, stationName: '老周修车', on: '2026-07-15', count: rows.length, points: 60 * rows.length, now: NOON, ...more })
  const card = (id: string) => ({ id, offerTitle: '电动车体检卡', pricePoints: 60, at: NOON })


  test('is reached from the counter', async () => {
    serve({ showMe: me(aPost('merchant', 'laozhou', '老周修车')), showCounter: aCounter(), listStationOffers: ok({ rows: [] }) })
    onPhone(<CounterPage />)
    fireEvent.click((await screen.findByText('今天发了什么')).closest('button')!)
    await waitFor(() => expect(visited[0]?.url).toBe('/roles/keeper/day/index?id=laozhou'))
  })

  test('shows today by the server\'s clock with the totals, and asks for another day', async () => {
    serve({ listFulfilledRedemptions: (call: Outgoing) => dayOf(onOf(call) ? [] : [card('x1'), card('x2')]) })
    onPhone(<CounterDayPage />)
    expect(await screen.findAllByText('电动车体检卡')).toHaveLength(2)
    expect(screen.getByText('一共 120 分')).toBeTruthy()
    fireEvent.click(await button('昨天'))
    await screen.findByText('昨天没有发东西')
    expect(onOf(calls.at(-1)!)).toBe('2026-07-14')
    expect(screen.queryByRole('button', { name: '复制清单' })).toBeNull()
    fireEvent.click(await button('看看今天'))
    expect(await screen.findAllByText('电动车体检卡')).toHaveLength(2)
  })

  test('the whole day is copied, also what is not on the screen yet', async () => {
    const copied: string[] = []
    Object.assign(navigator, { clipboard: { writeText: async (text: string) => { copied.push(text) } } })
    serve({ listFulfilledRedemptions: ({ input }: Outgoing) => ('cursor' in (input as object) ? dayOf([card('x2')], { count: 2 }) : dayOf([card('x1')], { count: 2, points: 120, next: 'more' })) })
    onPhone(<CounterDayPage />)
    await screen.findByText('电动车体检卡')
    fireEvent.click(await button('复制清单'))
    await screen.findByText('复制好了，粘到微信里就能发')
    expect(copied[0]).toContain('发出 2 件，一共 120 分')
  })

  test('a list that does not come whole is not copied in part', async () => {
    serve({ listFulfilledRedemptions: ({ input }: Outgoing) => ('cursor' in (input as object) ? 'down' : dayOf([card('x1')], { count: 2, next: 'more' })) })
    onPhone(<CounterDayPage />)
    fireEvent.click(await button('复制清单'))
    await screen.findByText('没复制上，再点一次')
  })

  test('a day that does not come can be asked for again', async () => {
    let isDown = true
    serve({ listFulfilledRedemptions: () => (isDown ? refused('BUSY') : dayOf([])) })
    onPhone(<CounterDayPage />)
    await screen.findByText('这会儿人太多')
    isDown = false
    fireEvent.click(await button('再试一次'))
    await screen.findByText('今天没有发东西')
  })
})

describe('a scan at the counter', () => {
  beforeEach(() => { page.params = { id: 'tinghe-station' } })
  const type = async (digits: string) => { for (const digit of digits) fireEvent.click(await button(digit)) }
  const scanned = (reply: Answers[string]) => {
    serve({ scanCode: reply })
    onPhone(<CounterScanPage />)
  }

  test('the eighth digit sends it, and a check-in is said so', async () => {
    scanned(ok({ kind: 'check-in', id: 's1', isFirstToday: true, hasVerifiedRider: true }))
    await type('4827193')
    expect(calls).toHaveLength(0)
    await type('5')
    await screen.findByText('签到了')
    expect(screen.getByText(/已经核实/)).toBeTruthy()
    expect(calls[0]?.input).toEqual({ stationId: 'tinghe-station', digits: '48271935' })
  })

  test('a redemption is recognised by itself and says what to hand over', async () => {
    scanned(ok({ kind: 'redemption', id: 'x1', offerTitle: '电动车体检卡', pricePoints: 60, hasVerifiedRider: false }))
    await type('11112222')
    await screen.findByText('给他电动车体检卡')
  })

  test('a second scan is refused in words, and the next person can be scanned at once', async () => {
    scanned(refused('CODE_USED'))
    await type('48271935')
    expect((await screen.findByRole('alert')).textContent).toContain('这个码用过了')
    fireEvent.click(await button('下一位'))
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
    expect((await button('1')).disabled).toBe(false)
  })

  test('the same rider on the same day is told that he need not', async () => {
    scanned(ok({ kind: 'check-in', id: 's1', isFirstToday: false, hasVerifiedRider: false }))
    await type('48271935')
    await screen.findByText('今天已经签过')
  })

  test('digits typed on a keyboard count too, and can be taken back', async () => {
    scanned(refused('CODE_WRONG'))
    for (const key of ['1', '2', 'Backspace', '3']) fireEvent.keyDown(window, { key })
    await screen.findByRole('status', { name: '输了 2 位，一共 8 位' })
  })
})
