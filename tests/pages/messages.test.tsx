import { fireEvent, screen, waitFor } from '@testing-library/react'
import type { Message } from '#types/messages'
import { InboxNotice, InboxRow } from '@/features/messages/inbox-news'
import MessagesPage from '@/roles/rider/messages'
import { onPhone } from '../doubles/phone'
import { calls, ok, serve } from '../doubles/server'
import { page, visited } from '../doubles/taro'
import { aRider, visitor } from './rider-samples'
import { county, NOW } from './roles-samples'

const button = (name: string | RegExp) => screen.findByRole<HTMLButtonElement>('button', { name })
const sent = (action: string) => calls.filter((call) => call.action === action).map(({ input }) => input)
const noGrants = ok({ rows: [] })
const base = { showMessageGrants: noGrants, showCounty: county(), showMe: aRider(), readMessages: ok({ readUntil: NOW }) }
const facts = { whistleId: 'w1', title: '放锥桶', placeName: '东门', arriveBy: NOW }
const of = (isUnread: boolean): Message[] => [
  { id: 'm1', at: NOW, isUnread, kind: 'whistle-placed', facts },
  { id: 'm2', at: NOW - 1, isUnread, kind: 'whistle-passed-over', facts },
  { id: 'm6', at: NOW - 5, isUnread: false, kind: 'whistle-listed', facts },
  { id: 'm3', at: NOW - 2, isUnread: false, kind: 'redemption-expired', facts: { redemptionId: 'x1', offerTitle: '毛巾', pricePoints: 5 } },
  { id: 'm4', at: NOW - 3, isUnread: false, kind: 'points-expiring', facts: { amountPoints: 3, on: '2026-07-31', days: 7 } },
  { id: 'm7', at: NOW - 3, isUnread: false, kind: 'report-resolved', facts: { reportId: 'c1', placeName: '西街' } },
  { id: 'm5', at: NOW - 4, isUnread: false, kind: 'feedback-answered', facts: { feedbackId: 'f1', words: '周末也开了' } },
  { id: 'm8', at: NOW - 5, isUnread: false, kind: 'post-ended', facts: { title: '网格员', unitName: '听荷社区', reason: '调到街道了' } },
  { id: 'm9', at: NOW - 6, isUnread: false, kind: 'post-handed-over', facts: { title: '网格员', unitName: '听荷社区' } },
]

beforeEach(() => {
  localStorage.clear()
  visited.length = 0
  page.params = {}
})

test('each kind says what happened and leads to its page', async () => {
  serve({ ...base, listMyMessages: ok({ rows: of(false) }) })
  onPhone(<MessagesPage />)
  for (const name of [/轮到你了：放锥桶/, /这次没轮到：放锥桶/, /过期没领：毛巾/, /3 分快到期/, /你报的办好了/, /周末也开了/, /给你签到了：放锥桶/, /你不再是听荷社区的网格员/, /听荷社区的网格员交出去了/]) fireEvent.click(await button(name))
  await waitFor(() => expect(visited.map(({ url }) => url)).toEqual([
    '/pages/whistle/index?id=w1', '/pages/whistle/index?id=w1', '/pages/redemption/index?id=x1', '/pages/points/index', '/pages/case/index?id=c1', '/roles/rider/feedback/index', '/pages/whistle/index?id=w1', '/pages/me/index', '/pages/me/index',
  ]))
})

test('what is new carries a mark, and having been shown it is seen, once', async () => {
  serve({ ...base, listMyMessages: ok({ rows: of(true) }) })
  onPhone(<MessagesPage />)
  expect(await screen.findAllByText('没看过')).toHaveLength(2)
  await waitFor(() => expect(sent('readMessages')).toEqual([{ until: NOW }]))
  expect(screen.getAllByText('没看过')).toHaveLength(2)
})

test('where nothing is new nothing is said to have been seen', async () => {
  serve({ ...base, listMyMessages: ok({ rows: of(false) }) })
  onPhone(<MessagesPage />)
  await button(/轮到你了/)
  expect(sent('readMessages')).toEqual([])
})

test('home speaks up only when something is new, one\'s own page always leads there', async () => {
  let unread = 2
  serve({ ...base, showInbox: () => ok({ unread }) })
  const { unmount } = onPhone(<InboxNotice />)
  fireEvent.click(await button(/2 条没看/))
  await waitFor(() => expect(visited.map(({ url }) => url)).toEqual(['/roles/rider/messages/index']))
  unmount()
  unread = 0
  const { container, unmount: away } = onPhone(<InboxNotice />)
  await waitFor(() => expect(calls.filter(({ action }) => action === 'showInbox').length).toBeGreaterThan(1))
  expect(container.textContent).toBe('')
  away()
  onPhone(<InboxRow />)
  expect(await button('消息')).toBeTruthy()
})

test('empty, failed and nobody each have their words', async () => {
  serve({ ...base, listMyMessages: ok({ rows: [] }) })
  const first = onPhone(<MessagesPage />)
  expect(await screen.findByText('没有消息')).toBeTruthy()
  first.unmount()
  localStorage.clear()
  serve({ ...base, listMyMessages: 'down' })
  const second = onPhone(<MessagesPage />)
  expect(await button('再试一次')).toBeTruthy()
  second.unmount()
  localStorage.clear()
  serve({ ...base, showMe: visitor })
  onPhone(<MessagesPage />)
  fireEvent.click(await button('成为小哥'))
  await waitFor(() => expect(visited.map(({ url }) => url)).toEqual(['/pages/join/index']))
})
