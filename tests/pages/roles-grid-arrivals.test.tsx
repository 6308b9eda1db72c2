import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import GridArrivalsPage from '@/roles/grid/arrivals'
import GridWhistlePage from '@/roles/grid/whistle'
import { onPhone } from '../doubles/phone'
import { calls, ok, serve } from '../doubles/server'
import { page, visited } from '../doubles/taro'
import { anAnswer, aWhistle, NOW, onNarrowScreen } from './roles-samples'

const button = (name: string) => screen.findByRole<HTMLButtonElement>('button', { name })
const sent = () => calls.filter((call) => call.action === 'markArrived').map(({ input }) => input)
const tick = (name: string) => screen.findByRole('checkbox', { name: `${name}在场` })

const coming = { status: 'placed', canConfirm: false, canMarkArrived: true, arrivedAt: null, arrivedBy: null, words: null } as const
const one = anAnswer({ ...coming, accountId: 'a', displayName: '田小满' })
const two = anAnswer({ ...coming, accountId: 'b', displayName: '韩霜降', isVerified: false })
const here = anAnswer({ accountId: 'c', displayName: '程惊蛰', status: 'arrived', canConfirm: false })
const done = (...outcomes: Array<{ accountId: string; refusal: string | null }>) => ok({ id: 'w1', version: 1, outcomes })

beforeEach(() => {
  localStorage.clear()
  visited.length = 0
  page.params = { id: 'w1' }
  onNarrowScreen()
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
})
afterEach(() => {
  jest.useRealTimers()
  jest.restoreAllMocks()
})

const soon = (ms: number) => act(async () => { await jest.advanceTimersByTimeAsync(ms) })

test('nobody is ticked to begin with, and who is here already is not on the list', async () => {
  serve({ showWhistle: aWhistle({ answers: [one, two, here] }) })
  onPhone(<GridArrivalsPage />)
  expect((await tick('田小满')).getAttribute('aria-checked')).toBe('false')
  expect(screen.queryByText('程惊蛰')).toBeNull()
  expect(screen.getByText('第一次来，名单签到不算核实')).toBeTruthy()
  expect((await button('看见谁在，就勾上谁')).disabled).toBe(true)
})

test('nothing leaves the phone for ten seconds; taken back, nothing ever does', async () => {
  serve({ showWhistle: aWhistle({ answers: [one, two] }), markArrived: done() })
  onPhone(<GridArrivalsPage />)
  fireEvent.click(await tick('田小满'))
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'], now: NOW })
  fireEvent.click(screen.getByRole('button', { name: '1 位在场，给他们签到' }))
  await soon(9_000)
  expect(sent()).toEqual([])
  fireEvent.click(screen.getByRole('button', { name: '勾错了，撤回' }))
  await soon(20_000)
  expect(sent()).toEqual([])
  expect(screen.getByRole('checkbox', { name: '田小满在场' }).getAttribute('aria-checked')).toBe('true')
})

test('after ten seconds it is sent, once, and each says what became of him', async () => {
  serve({ showWhistle: aWhistle({ answers: [one, two] }), markArrived: done({ accountId: 'a', refusal: null }, { accountId: 'b', refusal: 'NOT_PLACED' }) })
  onPhone(<GridArrivalsPage />)
  fireEvent.click(await tick('田小满'))
  fireEvent.click(await tick('韩霜降'))
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'], now: NOW })
  fireEvent.click(screen.getByRole('button', { name: '2 位在场，给他们签到' }))
  await soon(30_000)
  expect(sent()).toEqual([{ whistleId: 'w1', accountIds: ['a', 'b'] }])
  expect(screen.getByText('没签到：他这次没有位子，让他先报名')).toBeTruthy()
  expect(screen.getByText('按名单签到，没有扫码')).toBeTruthy()
  expect(screen.queryByRole('checkbox', { name: '田小满在场' })).toBeNull()
})

test('who is sure does not wait', async () => {
  serve({ showWhistle: aWhistle({ answers: [one] }), markArrived: done({ accountId: 'a', refusal: null }) })
  onPhone(<GridArrivalsPage />)
  fireEvent.click(await tick('田小满'))
  fireEvent.click(await button('1 位在场，给他们签到'))
  fireEvent.click(await button('没勾错，现在就签'))
  await waitFor(() => expect(sent()).toEqual([{ whistleId: 'w1', accountIds: ['a'] }]))
})

test('who leaves the page meant it', async () => {
  serve({ showWhistle: aWhistle({ answers: [one] }), markArrived: done({ accountId: 'a', refusal: null }) })
  let leave = (): void => undefined
  function Opened() {
    const [isThere, setThere] = useState(true)
    leave = () => setThere(false)
    return isThere ? <GridArrivalsPage /> : null
  }
  onPhone(<Opened />)
  fireEvent.click(await tick('田小满'))
  fireEvent.click(await button('1 位在场，给他们签到'))
  await button('勾错了，撤回')
  act(leave)
  await waitFor(() => expect(sent()).toEqual([{ whistleId: 'w1', accountIds: ['a'] }]))
})

test('with nobody to come it says so and leads back', async () => {
  serve({ showWhistle: aWhistle({ answers: [here] }) })
  onPhone(<GridArrivalsPage />)
  fireEvent.click(await button('回到这声哨'))
  await waitFor(() => expect(visited[0]?.url).toBe('/roles/grid/whistle/index?id=w1'))
})

test('the whistle leads to the list while somebody is to come, and says who is here by it', async () => {
  const listed = anAnswer({ accountId: 'd', displayName: '白露', status: 'arrived', canConfirm: false, isListed: true })
  serve({ showWhistle: aWhistle({ answers: [one, listed] }) })
  onPhone(<GridWhistlePage />)
  expect(await screen.findByText(/\d\d 按名单签到$/)).toBeTruthy()
  fireEvent.click(await button('码扫不了，按名单签到'))
  await waitFor(() => expect(visited[0]?.url).toBe('/roles/grid/arrivals/index?id=w1'))
})
