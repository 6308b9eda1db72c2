import { fireEvent, screen, waitFor } from '@testing-library/react'
import GridWhistlePage from '@/roles/grid/whistle'
import { onPhone, onPhoneToLeave } from '../doubles/phone'
import { calls, ok, refused, serve } from '../doubles/server'
import { page } from '../doubles/taro'
import { anAnswer, aWhistle, MINUTE, NOW, onNarrowScreen } from './roles-samples'

const button = (name: string) => screen.findByRole<HTMLButtonElement>('button', { name })
const sent = (action: string) => calls.filter((call) => call.action === action)

beforeEach(() => {
  localStorage.clear()
  page.params = { id: 'w1' }
  onNarrowScreen()
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
})
afterEach(() => { jest.restoreAllMocks() })

test('the second person sees the words before confirming, and confirms one rider', async () => {
  serve({ showWhistle: aWhistle(), confirmWork: ok({ id: 'w1', version: 2, status: 'confirmed', awardedPoints: 20 }) })
  onPhone(<GridWhistlePage />)
  fireEvent.click(await button('核验'))
  await screen.findByText('锥桶放好了')
  fireEvent.click(await button('核验，给 20 分'))
  await waitFor(() => expect(sent('confirmWork')[0]?.input).toEqual({ whistleId: 'w1', accountId: 'xiaoman' }))
})

test('who scanned him in is told that another must confirm', async () => {
  serve({ showWhistle: aWhistle({ answers: [anAnswer({ canConfirm: false })], can: ['scan'] }) })
  onPhone(<GridWhistlePage />)
  await screen.findByText(/请另一位同事核验/)
  expect(screen.queryByRole('button', { name: '核验' })).toBeNull()
})

test('staff see when a rider said he comes', async () => {
  serve({ showWhistle: aWhistle({ answers: [anAnswer({ status: 'placed', arrivedAt: null, arriveAt: Date.parse('2026-07-24T14:20:00+08:00'), canConfirm: false })], can: ['scan'] }) })
  onPhone(<GridWhistlePage />)
  expect(await screen.findByText('14:20 到')).toBeTruthy()
})

test('work is sent back with a reason, typed or chosen, and without one not', async () => {
  serve({ showWhistle: aWhistle(), returnWork: ok({ id: 'w1', version: 4, status: 'arrived' }) })
  const leave = onPhoneToLeave(<GridWhistlePage />)
  fireEvent.click(await button('核验'))
  fireEvent.click(await button('退回去补'))
  expect((await button('退回去')).disabled).toBe(true)
  fireEvent.click(await button('照片没拍清'))
  fireEvent.change(screen.getByLabelText('要他补什么，他会看到'), { target: { value: '照片没拍清，补一张' } })
  fireEvent.click(await button('退回去'))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(await screen.findByText('等他补')).toBeTruthy()
  expect(sent('returnWork')).toEqual([])
  leave()
  await waitFor(() => expect(sent('returnWork').map(({ input }) => input)).toEqual([{ whistleId: 'w1', accountId: 'xiaoman', reason: '照片没拍清，补一张' }]))
  expect(sent('confirmWork')).toEqual([])
})

test('for ten seconds it is taken back, and what was written is still there', async () => {
  serve({ showWhistle: aWhistle(), returnWork: ok({ id: 'w1', version: 4, status: 'arrived' }) })
  const leave = onPhoneToLeave(<GridWhistlePage />)
  fireEvent.click(await button('核验'))
  fireEvent.click(await button('退回去补'))
  fireEvent.click(await button('照片没拍清'))
  fireEvent.click(await button('退回去'))
  fireEvent.click(await button('先不退'))
  fireEvent.click(await button('核验'))
  fireEvent.click(await button('退回去补'))
  expect((await screen.findByLabelText<HTMLTextAreaElement>('要他补什么，他会看到')).value).toBe('照片没拍清')
  leave()
  expect(sent('returnWork')).toEqual([])
})

test('after ten seconds it goes; what is refused is said, and the work waits again', async () => {
  serve({ showWhistle: aWhistle(), returnWork: refused('ALREADY_CONFIRMED') })
  onPhone(<GridWhistlePage />)
  fireEvent.click(await button('核验'))
  fireEvent.click(await button('退回去补'))
  fireEvent.click(await button('照片没拍清'))
  fireEvent.click(await button('退回去'))
  expect(await screen.findByText('已经核验过了')).toBeTruthy()
  expect(sent('returnWork')).toHaveLength(1)
  expect(await button('核验')).toBeTruthy()
}, 30_000)

test('what was sent back waits for him, and when it comes again the reason is beside it', async () => {
  const again = anAnswer({ accountId: 'b', displayName: '韩霜降', returnReason: '地方不对' })
  serve({ showWhistle: aWhistle({ answers: [anAnswer({ status: 'arrived', canConfirm: false, returnReason: '照片没拍清' }), again] }) })
  onPhone(<GridWhistlePage />)
  expect(await screen.findByText('等他补')).toBeTruthy()
  fireEvent.click(await button('核验'))
  expect(await screen.findByText('地方不对')).toBeTruthy()
})

test('who did not come is given up after a sheet says what happens', async () => {
  const late = anAnswer({ status: 'placed', arrivedAt: null, arriveAt: NOW - 20 * MINUTE, canConfirm: false, canMarkAbsent: true })
  serve({ showWhistle: aWhistle({ answers: [late], can: ['scan'], waiting: 2 }), markAbsent: ok({ id: 'w1', version: 2, status: 'absent' }) })
  onPhone(<GridWhistlePage />)
  expect(await screen.findByText('还没到')).toBeTruthy()
  fireEvent.click(await button('田小满没来'))
  await screen.findByText('位子让出来，候补的第一位马上补上，现在 2 人排着。')
  expect(screen.getByText('不扣他的分，也不记账；还有位子，他可以再报名')).toBeTruthy()
  expect(sent('markAbsent')).toEqual([])
  fireEvent.click(await button('让出位子'))
  await waitFor(() => expect(sent('markAbsent')[0]?.input).toEqual({ whistleId: 'w1', accountId: 'xiaoman' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('who is still waited for cannot be given up', async () => {
  serve({ showWhistle: aWhistle({ answers: [anAnswer({ status: 'placed', arrivedAt: null, canConfirm: false })], can: ['scan'] }) })
  onPhone(<GridWhistlePage />)
  expect(await screen.findByText('要来')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '田小满没来' })).toBeNull()
})

test('closing says how much goes back before it closes', async () => {
  serve({ showWhistle: aWhistle({ answers: [anAnswer({ status: 'confirmed', canConfirm: false })], can: ['scan', 'close'] }), closeWhistle: ok({ id: 'w1', version: 3, status: 'closed', returnedPoints: 20 }) })
  onPhone(<GridWhistlePage />)
  fireEvent.click(await button('收哨'))
  await screen.findByText('没人的位子不再接人，20 分退回账上')
  fireEvent.click(screen.getAllByRole('button', { name: '收哨' }).at(-1)!)
  await waitFor(() => expect(sent('closeWhistle')).toHaveLength(1))
})

test('while work is open it cannot be closed', async () => {
  serve({ showWhistle: aWhistle({ can: ['scan'] }) })
  onPhone(<GridWhistlePage />)
  await screen.findByText('有人在干活，都核验了才能收哨')
  expect(screen.queryByRole('button', { name: '收哨' })).toBeNull()
})

test('while answers are collected staff see how many asked and when it is settled; then that it is being settled', async () => {
  const until = Date.parse('2026-07-24T14:05:00+08:00')
  jest.spyOn(Date, 'now').mockReturnValue(until - MINUTE)
  const collected = { until, stage: 'collecting' as const }
  serve({ showWhistle: aWhistle({ asked: 2, answers: [anAnswer({ status: 'asked', arrivedAt: null, canConfirm: false })], can: ['scan', 'close'], now: until - MINUTE }, { collected }) })
  const shown = onPhone(<GridWhistlePage />)
  expect(await screen.findByText('2 人报名，14:05 定')).toBeTruthy()
  expect(screen.getByText('报名了')).toBeTruthy()
  shown.unmount()
  serve({ showWhistle: aWhistle({ asked: 2, answers: [], can: ['scan'], now: until }, { collected: { ...collected, stage: 'settling' } }) })
  jest.spyOn(Date, 'now').mockReturnValue(until)
  onPhone(<GridWhistlePage />)
  expect(await screen.findByText('正在安排谁去')).toBeTruthy()
})

test('what a settlement went by stands beside the names it decided about', async () => {
  const answers = [
    anAnswer({ accountId: 'a', displayName: '甲', status: 'placed', pickReason: 'passed-over', arrivedAt: null, canConfirm: false }),
    anAnswer({ accountId: 'b', displayName: '乙', status: 'waiting', pickReason: 'longest', arrivedAt: null, canConfirm: false }),
  ]
  serve({ showWhistle: aWhistle({ answers, can: ['scan'] }) })
  onPhone(<GridWhistlePage />)
  expect(await screen.findByText('上次没轮到，优先')).toBeTruthy()
  expect(screen.getByText('让给更久没轮到的')).toBeTruthy()
})

const unheard = (isWidened = false) => aWhistle(
  { answers: [], can: isWidened ? ['scan', 'close', 'hand-back'] : ['scan', 'close', 'widen', 'hand-back'] }, { places: 2, placesFree: 2, nobodyAt: NOW, isWidened },
)

test('when nobody comes it says so, and one tap calls the neighbours', async () => {
  serve({ showWhistle: unheard(), widenWhistle: ok({ id: 'w1', version: 2, status: 'open', communities: 3 }) })
  onPhone(<GridWhistlePage />)
  expect(await screen.findByText(/吹的，还没人应/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: '扫码签到' })).toBeNull()
  fireEvent.click(await button('叫上旁边的社区'))
  await waitFor(() => expect(sent('widenWhistle').map(({ input }) => input)).toEqual([{ whistleId: 'w1' }]))
})

test('handing back says how it will be recorded before it is', async () => {
  serve({ showWhistle: unheard(true), handBack: ok({ id: 'w1', version: 3, status: 'unanswered', returnedPoints: 40 }) })
  onPhone(<GridWhistlePage />)
  expect(await screen.findByText('旁边社区的小哥也看得到')).toBeTruthy()
  expect(await button('扫码签到')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '收哨' })).toBeNull()
  fireEvent.click(await button('没人应，收回'))
  expect(sent('handBack')).toEqual([])
  expect(await screen.findByText('记作「无人应」，40 分全部退回账上。')).toBeTruthy()
  fireEvent.click(await button('收回'))
  await waitFor(() => expect(sent('handBack').map(({ input }) => input)).toEqual([{ whistleId: 'w1' }]))
})
