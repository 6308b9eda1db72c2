import { fireEvent, screen, waitFor } from '@testing-library/react'
import type { UnitKind } from '#types/profile'
import type { ListedPost } from '#types/posts'
import type { Outgoing } from '@/cloud/transport-types'
import PostsPage from '@/roles/official/posts'
import { onPhone } from '../doubles/phone'
import { calls, ok, refused, serve } from '../doubles/server'
import { page } from '../doubles/taro'
import { refusalLine } from './rider-samples'
import { aPost, county, me, NOW } from './roles-samples'

const DAY = 24 * 3_600_000
const units: Partial<Record<UnitKind, Array<{ id: string; kind: UnitKind; name: string; parentId: string | null }>>> = {
  street: [{ id: 'street', kind: 'street', name: '听荷街道', parentId: null }],
  outlet: [{ id: 'jifeng', kind: 'outlet', name: '极风听荷站', parentId: 'tinghe' }],
  community: [{ id: 'tinghe', kind: 'community', name: '听荷社区', parentId: 'street' }],
}
const listUnits = ({ input }: Outgoing) => ok({ rows: units[(input as { kind: UnitKind }).kind] ?? [] })
const aRow = (row: Partial<ListedPost> = {}): ListedPost => ({
  id: 'p1', version: 1, role: 'grid', title: '网格员', unitId: 'tinghe', unitName: '听荷社区', holderName: '路谷雨', isMine: false, heldSince: NOW - 3 * DAY, invitedUntil: null, dutyUntil: null, can: [], ...row,
})
const rows = [
  aRow({ can: ['hand-over', 'end'] }), aRow({ id: 'p2', title: '副网格员', holderName: null, heldSince: null, invitedUntil: NOW + DAY, can: ['hand-over', 'withdraw'] }),
  aRow({ id: 'p3', title: '夜班岗', holderName: null, heldSince: null }),
]
const base = { showCounty: county(), listUnits, showMe: me(aPost('official', 'street', '听荷街道')), listPosts: ok({ rows }) }
const sent = (action: string) => calls.filter((call) => call.action === action).map(({ input }) => input)
const button = (name: string | RegExp) => screen.findByRole<HTMLButtonElement>('button', { name })

beforeEach(() => {
  localStorage.clear()
  page.params = { id: 'tinghe' }
})

test('an official reads who holds what, what is vacant and what waits', async () => {
  serve(base)
  onPhone(<PostsPage />)
  expect(await screen.findByText('路谷雨')).toBeTruthy()
  expect(await screen.findByText(/^等他来，/)).toBeTruthy()
  expect(await screen.findByText('空着')).toBeTruthy()
})

test('who is on duty stands there with until when, and that nobody is', async () => {
  serve({ ...base, listPosts: ok({ rows: [aRow({ holderName: '姜立冬', title: '店员', dutyUntil: NOW + DAY }), aRow({ id: 'p9', holderName: null, title: '夜班', dutyUntil: NOW - 1 })] }) })
  onPhone(<PostsPage />)
  expect(await screen.findByText(/^值班到 /)).toBeTruthy()
  expect(screen.getByText('没人值班')).toBeTruthy()
})

test('he takes a post back with the reason its holder reads; without one the button says so', async () => {
  serve({ ...base, endPost: ok({ id: 'p1', version: 2 }) })
  onPhone(<PostsPage />)
  fireEvent.click(await button(/路谷雨/))
  fireEvent.click(await button('收回岗位'))
  expect(await screen.findByText(/点下去就生效/)).toBeTruthy()
  expect((await button('写一下原因')).hasAttribute('disabled') || sent('endPost').length === 0).toBe(true)
  fireEvent.change(await screen.findByLabelText('为什么，他会看到'), { target: { value: '调到街道了' } })
  fireEvent.click(await button('现在收回'))
  await waitFor(() => expect(sent('endPost')).toEqual([{ postId: 'p1', reason: '调到街道了' }]))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('an invitation is withdrawn; if he has joined meanwhile it says so', async () => {
  serve({ ...base, withdrawInvitation: refused('NOT_INVITED') })
  onPhone(<PostsPage />)
  fireEvent.click(await button(/副网格员/))
  fireEvent.click(await button('收回邀请'))
  expect(await screen.findByText('给出去的码马上没用。')).toBeTruthy()
  fireEvent.click(await button('收回邀请'))
  expect((await screen.findByRole('alert')).textContent).toBe(refusalLine('NOT_INVITED'))
  expect(sent('withdrawInvitation')).toEqual([{ postId: 'p2' }])
})

test('he invites somebody to this unit and is shown the code once', async () => {
  serve({ ...base, inviteStaff: ok({ id: 'p4', version: 1, code: 'QF-7H2K-9XMD', expiresAt: NOW + 7 * DAY }) })
  onPhone(<PostsPage />)
  fireEvent.click(await button('请一位上岗'))
  fireEvent.click(await button('听荷社区'))
  fireEvent.change(await screen.findByLabelText('他的手机号'), { target: { value: '13800000003' } })
  fireEvent.click(await button('出一个邀请码'))
  expect(await screen.findByText('QF-7H2K-9XMD')).toBeTruthy()
  expect(sent('inviteStaff')).toEqual([{ unitId: 'tinghe', role: 'grid', title: '网格员', phone: '13800000003' }])
})

test('S3.1: at an outlet he invites its contact; the one unit there is stands chosen', async () => {
  page.params = { id: 'jifeng' }
  serve({ ...base, inviteStaff: ok({ id: 'p4', version: 1, code: 'QF-7H2K-9XMD', expiresAt: NOW + 7 * DAY }) })
  onPhone(<PostsPage />)
  fireEvent.click(await button('请一位上岗'))
  fireEvent.change(await screen.findByLabelText('他的手机号'), { target: { value: '13800000010' } })
  fireEvent.click(await button('出一个邀请码'))
  expect(await screen.findByText('QF-7H2K-9XMD')).toBeTruthy()
  expect(sent('inviteStaff')).toEqual([{ unitId: 'jifeng', role: 'enterprise', title: '网点负责人', phone: '13800000010' }])
})

test('grid staff see their colleagues and nothing to press', async () => {
  serve({ ...base, showMe: me(aPost('grid')), listPosts: ok({ rows: [aRow({ isMine: true }), aRow({ id: 'p2', holderName: '方白露' })] }) })
  onPhone(<PostsPage />)
  expect(await screen.findByText('方白露')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /方白露/ })).toBeNull()
  expect(screen.queryByRole('button', { name: '请一位上岗' })).toBeNull()
})

test('a unit without posts says how to go on, and a fault has its retry', async () => {
  serve({ ...base, listPosts: ok({ rows: [] }) })
  onPhone(<PostsPage />)
  expect(await screen.findByText('这里还没有岗位')).toBeTruthy()
})

test('who holds a post hands it over to a number and is shown the code once', async () => {
  serve({ ...base, showMe: me(aPost('grid')), listPosts: ok({ rows: [aRow({ isMine: true, can: ['hand-over'] })] }), handOverPost: ok({ id: 'p1', version: 2, code: 'QF-7H2K-9XMD', expiresAt: NOW + 7 * DAY }) })
  onPhone(<PostsPage />)
  fireEvent.click(await button(/路谷雨/))
  expect(await screen.findByText(/在那之前一切照旧/)).toBeTruthy()
  fireEvent.change(await screen.findByLabelText('他的手机号'), { target: { value: '13800000009' } })
  fireEvent.click(await button('出一个交接码'))
  expect(await screen.findByText('QF-7H2K-9XMD')).toBeTruthy()
  expect(sent('handOverPost')).toEqual([{ postId: 'p1', phone: '13800000009' }])
})
