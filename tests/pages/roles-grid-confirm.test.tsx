import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import GridConfirmPage from '@/roles/grid/confirm'
import GridWhistlePage from '@/roles/grid/whistle'
import { onPhone, onPhoneToLeave } from '../doubles/phone'
import { calls, ok, serve } from '../doubles/server'
import { page, visited } from '../doubles/taro'
import { anAnswer, aWhistle, NOW, onNarrowScreen } from './roles-samples'

const button = (name: string) => screen.findByRole<HTMLButtonElement>('button', { name })
const sent = () => calls.filter((call) => call.action === 'confirmWorks').map(({ input }) => input)
const tick = (name: string) => screen.findByRole('checkbox', { name: `勾上${name}` })
const isTicked = async (name: string) => (await tick(name)).getAttribute('aria-checked')

const one = anAnswer({ accountId: 'a', displayName: '田小满', words: '锥桶放好了' })
const two = anAnswer({ accountId: 'b', displayName: '韩霜降', words: '看护完了' })
const mine = anAnswer({ accountId: 'c', displayName: '程惊蛰', canConfirm: false })
const done = (...outcomes: Array<{ accountId: string; refusal: string | null }>) => ok({ id: 'w1', version: 1, eachPoints: 20, outcomes })

beforeEach(() => {
  localStorage.clear()
  visited.length = 0
  page.params = { id: 'w1' }
  onNarrowScreen()
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
})
afterEach(() => { jest.restoreAllMocks() })

test('all that may be confirmed are ticked, and one button sends those that stay', async () => {
  serve({ showWhistle: aWhistle({ answers: [one, two, mine] }), confirmWorks: done({ accountId: 'a', refusal: null }) })
  onPhone(<GridConfirmPage />)
  await button('核验 2 位，每位 20 分')
  expect(screen.queryByText('程惊蛰')).toBeNull()
  expect([await isTicked('田小满'), await isTicked('韩霜降')]).toEqual(['true', 'true'])
  fireEvent.click(await tick('韩霜降'))
  fireEvent.click(await button('核验 1 位，每位 20 分'))
  await waitFor(() => expect(sent()).toEqual([{ whistleId: 'w1', accountIds: ['a'] }]))
})

test('afterwards each says what became of him; who was refused stays with the reason and is not sent again by itself', async () => {
  serve({
    showWhistle: () => aWhistle({ answers: sent().length === 0 ? [one, two] : [{ ...one, status: 'confirmed', canConfirm: false }, two] }),
    confirmWorks: done({ accountId: 'a', refusal: null }, { accountId: 'b', refusal: 'DAILY_CAP' }),
  })
  onPhone(<GridConfirmPage />)
  fireEvent.click(await button('核验 2 位，每位 20 分'))
  expect(await screen.findByText('没核验：他今天的积分到顶了，明天再来')).toBeTruthy()
  expect(screen.getByText('已核验')).toBeTruthy()
  expect(screen.queryByRole('checkbox', { name: '勾上田小满' })).toBeNull()
  expect(await isTicked('韩霜降')).toBe('false')
  expect((await button('先勾上看过的')).disabled).toBe(true)
  fireEvent.click(await tick('韩霜降'))
  fireEvent.click(await button('核验 1 位，每位 20 分'))
  await waitFor(() => expect(sent()[1]).toEqual({ whistleId: 'w1', accountIds: ['b'] }))
})

test('one tap takes all ticks away, another sets them', async () => {
  serve({ showWhistle: aWhistle({ answers: [one, two] }) })
  onPhone(<GridConfirmPage />)
  fireEvent.click(await button('都不勾'))
  expect([await isTicked('田小满'), await isTicked('韩霜降')]).toEqual(['false', 'false'])
  fireEvent.click(await button('2 位都勾上'))
  expect([await isTicked('田小满'), await isTicked('韩霜降')]).toEqual(['true', 'true'])
})

test('what was refused, what waits and what is done stand apart and are counted, the refused first', async () => {
  const three = anAnswer({ accountId: 'd', displayName: '白露' })
  serve({
    showWhistle: () => aWhistle({ answers: sent().length === 0 ? [one, two, three] : [{ ...one, status: 'confirmed', canConfirm: false }, { ...two, status: 'arrived', canConfirm: false }, three] }),
    confirmWorks: done({ accountId: 'a', refusal: null }, { accountId: 'b', refusal: 'NOT_SUBMITTED' }),
  })
  onPhone(<GridConfirmPage />)
  fireEvent.click(await tick('白露'))
  fireEvent.click(await button('核验 2 位，每位 20 分'))
  await screen.findByText('没核验：他还没交，等他交了再核验')
  const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
  expect(titles).toEqual(['没核成 1 位', '柳溪小区东门', '核好了 1 位'])
  expect(screen.queryByRole('checkbox', { name: '勾上韩霜降' })).toBeNull()
})

test('while it runs the button says how far it is', async () => {
  let confirmed = 0
  serve({
    showWhistle: () => aWhistle({ answers: [one, two].map((answer, n) => (n < confirmed ? { ...answer, status: 'confirmed' as const, canConfirm: false } : answer)) }),
    confirmWorks: () => new Promise(() => undefined),
  })
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'], now: NOW })
  onPhone(<GridConfirmPage />)
  fireEvent.click(await button('核验 2 位，每位 20 分'))
  await button('核好 0/2')
  confirmed = 1
  await act(async () => { await jest.advanceTimersByTimeAsync(7_000) })
  expect(await button('核好 1/2')).toBeTruthy()
  jest.useRealTimers()
})

test('whom you scanned in yourself is counted, for a colleague to confirm', async () => {
  serve({ showWhistle: aWhistle({ answers: [one, two, mine] }) })
  onPhone(<GridConfirmPage />)
  expect(await screen.findByText('还有 1 位是你签到的，请另一位同事核验')).toBeTruthy()
})

test('whoever hands in meanwhile is shown and not ticked: nobody is confirmed unseen', async () => {
  let answers = [one]
  serve({ showWhistle: () => aWhistle({ answers }) })
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'], now: NOW })
  onPhone(<GridConfirmPage />)
  await button('核验 1 位，每位 20 分')
  answers = [one, two]
  await jest.advanceTimersByTimeAsync(3_500)
  expect(await isTicked('韩霜降')).toBe('false')
  await button('核验 1 位，每位 20 分')
  jest.useRealTimers()
})

test('where points are off the button promises none', async () => {
  serve({ showWhistle: aWhistle({ answers: [one, two] }, { pointsEach: 0 }) })
  onPhone(<GridConfirmPage />)
  expect(await button('核验 2 位')).toBeTruthy()
})

test('one of them may be looked at by himself and sent back', async () => {
  serve({ showWhistle: aWhistle({ answers: [one, two] }), returnWork: ok({ id: 'w1', version: 4, status: 'arrived' }) })
  const leave = onPhoneToLeave(<GridConfirmPage />)
  fireEvent.click(await button('看田小满干的'))
  fireEvent.click(await button('退回去补'))
  fireEvent.click(await button('还没收拾完'))
  fireEvent.click(await button('退回去'))
  await screen.findByText('10 秒后退给田小满')
  leave()
  await waitFor(() => expect(calls.find(({ action }) => action === 'returnWork')?.input).toEqual({ whistleId: 'w1', accountId: 'a', reason: '还没收拾完' }))
})

test('with nothing to confirm it says so and leads back', async () => {
  serve({ showWhistle: aWhistle({ answers: [mine] }) })
  onPhone(<GridConfirmPage />)
  fireEvent.click(await button('回到这声哨'))
  await waitFor(() => expect(visited[0]?.url).toBe('/roles/grid/whistle/index?id=w1'))
})

test('the whistle leads to it when two or more wait', async () => {
  serve({ showWhistle: aWhistle({ answers: [one, two] }) })
  onPhone(<GridWhistlePage />)
  fireEvent.click(await button('2 位等着，一起核验'))
  await waitFor(() => expect(visited[0]?.url).toBe('/roles/grid/confirm/index?id=w1'))
})

test('a single one is confirmed on the whistle itself', async () => {
  serve({ showWhistle: aWhistle({ answers: [one, mine] }) })
  onPhone(<GridWhistlePage />)
  await button('核验')
  expect(screen.queryByRole('button', { name: /一起核验/ })).toBeNull()
})
