import { fireEvent, screen, waitFor } from '@testing-library/react'
import ClosingPage from '@/roles/rider/closing'
import MePage from '@/pages/me'
import { outbox } from '@/cloud/use-outbox'
import { fileReport } from '#types/reports'
import { onPhone } from '../doubles/phone'
import { calls, ok, refused, serve } from '../doubles/server'
import { page, visited } from '../doubles/taro'
import { aRider, communities, refusalLine, visitor } from './rider-samples'
import { county } from './roles-samples'

const button = (name: string | RegExp) => screen.findByRole<HTMLButtonElement>('button', { name })
const sent = (action: string) => calls.filter((call) => call.action === action)
const left = { points: 86, heldGoods: 1, openAnswers: 2, openAppeals: 0, reports: 3, posts: 0, isLastLead: false }
const base = { showCounty: county(), listUnits: communities, showMe: aRider() }

beforeEach(() => {
  localStorage.clear()
  visited.length = 0
  page.params = {}
})

test('the row at the end of one\'s own page opens it; a visitor has none', async () => {
  serve(base)
  const { unmount } = onPhone(<MePage />)
  fireEvent.click(await button('注销账号'))
  await waitFor(() => expect(visited.map(({ url }) => url)).toEqual(['/roles/rider/closing/index']))
  unmount()
  serve({ ...base, showMe: visitor })
  onPhone(<MePage />)
  await screen.findByText('还没加入')
  expect(screen.queryByRole('button', { name: '注销账号' })).toBeNull()
})

test('what will happen is said with his own numbers, and nothing of what he does not have', async () => {
  serve({ ...base, previewClosing: ok(left) })
  onPhone(<ClosingPage />)
  for (const said of ['留着的 1 份东西放回架上', '答应的 2 次帮忙退掉', '拍过的 3 件留下', '以后再来，是新账号']) expect(await screen.findByText(said)).toBeTruthy()
  expect(document.body.textContent).toContain('退回86分')
  for (const none of [/申诉/, /岗位/]) expect(screen.queryByText(none)).toBeNull()
})

test('it is asked once more; then the phone forgets everything of him and is at home', async () => {
  localStorage.setItem('account', JSON.stringify('xiaoman'))
  localStorage.setItem('session', JSON.stringify('t-1'))
  localStorage.setItem('keep:xiaoman:listMyStatement:{}', JSON.stringify({ data: {}, at: 1 }))
  // From before the phone knew whose it is.
  localStorage.setItem('keep::showMe:{}', JSON.stringify({ data: (aRider() as { data: unknown }).data, at: 1 }))
  outbox.put(fileReport, { input: {}, about: { title: '井盖' }, isDraft: true })
  serve({ ...base, previewClosing: ok(left), closeAccount: ok({ isClosed: true }) })
  onPhone(<ClosingPage />)
  expect(await screen.findByText('手机里没发的 1 件删掉')).toBeTruthy()
  fireEvent.click(await button('注销账号'))
  expect(sent('closeAccount')).toEqual([])
  fireEvent.click(await button('注销，退回 86 分'))
  await waitFor(() => expect(visited).toEqual([{ how: 'reLaunch', url: '/pages/home/index' }]))
  expect(sent('closeAccount').map(({ input }) => input)).toEqual([{}])
  expect(await screen.findByText('注销好了，谢谢你来过')).toBeTruthy()
  expect(Object.keys(localStorage).filter((key) => /^(account|session|outbox:|keep:)/.test(key))).toEqual([])
})

test('who thinks better of it has lost nothing', async () => {
  serve({ ...base, previewClosing: ok({ ...left, points: 0 }) })
  onPhone(<ClosingPage />)
  fireEvent.click(await button('注销账号'))
  fireEvent.click(await button('先不注销'))
  await waitFor(() => expect(screen.queryByText('真的注销？')).toBeNull())
  expect([sent('closeAccount'), visited]).toEqual([[], []])
})

test('the county\'s last official is told what to do first, and cannot leave', async () => {
  serve({ ...base, previewClosing: ok({ ...left, posts: 1, isLastLead: true }) })
  onPhone(<ClosingPage />)
  expect(await screen.findByText('1 个岗位会空出来')).toBeTruthy()
  expect((await button('注销账号')).disabled).toBe(true)
  fireEvent.click(await button(/先让另一位同事也有这个岗位/))
  await waitFor(() => expect(visited.map(({ url }) => url)).toEqual(['/roles/official/desk/index']))
})

test('a refusal is said beside the button, and nothing is forgotten', async () => {
  localStorage.setItem('session', JSON.stringify('t-1'))
  serve({ ...base, previewClosing: ok({ ...left, posts: 1 }), closeAccount: refused('LAST_LEAD') })
  onPhone(<ClosingPage />)
  fireEvent.click(await button('注销账号'))
  fireEvent.click(await button('注销，退回 86 分'))
  expect((await screen.findByRole('alert')).textContent).toBe(refusalLine('LAST_LEAD'))
  expect(localStorage.getItem('session')).not.toBeNull()
})

test('without an answer there is a way to ask again', async () => {
  let isDown = true
  serve({ ...base, previewClosing: () => (isDown ? 'down' : ok(left)) })
  onPhone(<ClosingPage />)
  const again = await button('再试一次')
  isDown = false
  fireEvent.click(again)
  expect(await button('注销账号')).toBeTruthy()
})
