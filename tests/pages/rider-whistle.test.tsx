import { fireEvent, screen, waitFor } from '@testing-library/react'
import type { WhistleCan, AnswerStatus } from '#types/whistles'
import { common } from '@/copy/common'
import { clockTime } from '@/copy/times'
import WhistlePage from '@/pages/whistle'
import { onPhone } from '../doubles/phone'
import { calls, ok, refused, serve } from '../doubles/server'
import { page, visited } from '../doubles/taro'
import { aRider, refusalLine } from './rider-samples'
import { aWhistle, county, MINUTE, NOW } from './roles-samples'

const seen = (can: WhistleCan[], myAnswer: AnswerStatus | null = null, row: object = {}) =>
  aWhistle({ can, answers: null, arriveUntil: Date.parse('2026-07-24T14:45:00+08:00') }, { myAnswer, arriveBy: Date.parse('2026-07-24T14:30:00+08:00'), ...row })
const base = { showMe: aRider(), showCounty: county() }
const button = (name: string) => screen.findByRole<HTMLButtonElement>('button', { name })
const sent = (action: string) => calls.filter((call) => call.action === action)
const done = ok({ id: 'w1', version: 2, status: 'placed' })

beforeEach(() => {
  localStorage.clear()
  visited.length = 0
  page.params = { id: 'w1' }
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
})
afterEach(() => { jest.restoreAllMocks() })

test('the button says what will happen, and one tap sends one answer', async () => {
  let myAnswer: AnswerStatus | null = null
  serve({
    ...base,
    showWhistle: () => (myAnswer ? seen(['show-code', 'leave'], 'placed') : seen(['answer'])),
    answerWhistle: () => { myAnswer = 'placed'; return done },
  })
  onPhone(<WhistlePage />)
  const go = await button('现在就去，14:30 前到')
  fireEvent.click(go)
  fireEvent.click(go)
  expect(await button('亮码，让网格员扫')).toBeTruthy()
  expect(sent('answerWhistle').map(({ input }) => input)).toEqual([{ whistleId: 'w1' }])
  expect(screen.getByText('给你留着位子')).toBeTruthy()
})

test('when all places are taken the button promises the waitlist, not a place', async () => {
  serve({ ...base, showWhistle: seen(['answer'], null, { placesFree: 0 }) })
  onPhone(<WhistlePage />)
  expect(await button('排候补，有空位叫我')).toBeTruthy()
  expect(screen.queryByText(/^现在就去/)).toBeNull()
})

test('a refusal stands beside the button, with what to do', async () => {
  serve({ ...base, showWhistle: seen(['answer']), answerWhistle: refused('TOO_LATE') })
  onPhone(<WhistlePage />)
  fireEvent.click(await button('现在就去，14:30 前到'))
  expect((await screen.findByRole('alert')).textContent).toBe(refusalLine('TOO_LATE'))
})

test('the button is off while the answer is on its way', async () => {
  let answer: (reply: unknown) => void = () => undefined
  serve({ ...base, showWhistle: seen(['answer']), answerWhistle: () => new Promise((resolve) => { answer = resolve }) })
  onPhone(<WhistlePage />)
  fireEvent.click(await button('现在就去，14:30 前到'))
  const busy = await button('正在发')
  expect(busy.disabled).toBe(true)
  answer(done)
  await waitFor(() => expect(sent('answerWhistle')).toHaveLength(1))
})

test('only what the server allows is offered', async () => {
  serve({ ...base, showWhistle: seen([], 'submitted') })
  onPhone(<WhistlePage />)
  await screen.findByText('交了，等确认')
  expect(screen.queryByRole('button', { name: '亮码，让网格员扫' })).toBeNull()
  expect(screen.queryByRole('button', { name: '我不去了' })).toBeNull()
})

test('送完这单再来 takes two more taps and sends the time', async () => {
  let myAnswer: AnswerStatus | null = null
  const at = Date.parse('2026-07-24T12:40:00+08:00')
  serve({
    ...base,
    showWhistle: () => (myAnswer ? seen(['show-code', 'leave', 'move-arrival'], 'placed', { myArriveAt: at }) : seen(['answer'])),
    answerWhistle: () => { myAnswer = 'placed'; return done },
  })
  onPhone(<WhistlePage />)
  fireEvent.click(await button('送完这单再来'))
  expect(sent('answerWhistle')).toEqual([])
  fireEvent.click(await button('12:40 到'))
  await waitFor(() => expect(sent('answerWhistle').map(({ input }) => input)).toEqual([{ whistleId: 'w1', arriveAt: at }]))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(await screen.findByText('12:40')).toBeTruthy()
})

test('a time that is refused says why beside the times', async () => {
  serve({ ...base, showWhistle: seen(['answer']), answerWhistle: refused('ARRIVE_AT_LATE') })
  onPhone(<WhistlePage />)
  fireEvent.click(await button('送完这单再来'))
  fireEvent.click((await screen.findAllByRole('button', { name: /^\d\d:\d\d 到$/ }))[0] as HTMLElement)
  expect((await screen.findByRole('alert')).textContent).toBe(refusalLine('ARRIVE_AT_LATE'))
})

test('who cannot have a place is offered no later time', async () => {
  serve({ ...base, showWhistle: seen(['answer'], null, { placesFree: 0 }) })
  onPhone(<WhistlePage />)
  await button('排候补，有空位叫我')
  expect(screen.queryByRole('button', { name: '送完这单再来' })).toBeNull()
})

test('until he is there a rider says another time, or that he comes now', async () => {
  serve({ ...base, showWhistle: seen(['show-code', 'leave', 'move-arrival'], 'placed', { myArriveAt: NOW + 10 * MINUTE }), moveArrival: done })
  onPhone(<WhistlePage />)
  fireEvent.click(await screen.findByRole('button', { name: /改时间/ }))
  fireEvent.click(await button('现在就去，14:30 前到'))
  await waitFor(() => expect(sent('moveArrival').map(({ input }) => input)).toEqual([{ whistleId: 'w1' }]))
})

test('who did not come is told kindly, and answers again while he may', async () => {
  serve({ ...base, showWhistle: seen(['answer'], 'absent'), answerWhistle: done })
  onPhone(<WhistlePage />)
  expect(await screen.findByText('没关系，还有空就再来，不扣分')).toBeTruthy()
  fireEvent.click(await button('现在就去，14:30 前到'))
  await waitFor(() => expect(sent('answerWhistle')).toHaveLength(1))
})

test('after that he is told that it costs nothing', async () => {
  serve({ ...base, showWhistle: seen([], 'absent') })
  onPhone(<WhistlePage />)
  expect(await screen.findByText('没关系，不扣分，也不记账')).toBeTruthy()
})

test('the code is opened for this whistle', async () => {
  serve({ ...base, showWhistle: seen(['show-code'], 'placed') })
  onPhone(<WhistlePage />)
  fireEvent.click(await button('亮码，让网格员扫'))
  await waitFor(() => expect(visited[0]?.url).toBe('/pages/code/index?whistle=w1'))
})

test('leaving is asked once, then the place is given back', async () => {
  serve({ ...base, showWhistle: seen(['leave'], 'placed'), leaveWhistle: ok({ id: 'w1', version: 3, status: 'left' }) })
  onPhone(<WhistlePage />)
  fireEvent.click(await button('我不去了'))
  expect(sent('leaveWhistle')).toEqual([])
  fireEvent.click(await button('不去了'))
  await waitFor(() => expect(sent('leaveWhistle').map(({ input }) => input)).toEqual([{ whistleId: 'w1' }]))
})

test('who was ticked off the list reads it, and says with two taps that he is not there', async () => {
  serve({ ...base, showWhistle: seen(['leave', 'submit'], 'arrived', { isMyArrivalListed: true }), leaveWhistle: ok({ id: 'w1', version: 3, status: 'left' }) })
  onPhone(<WhistlePage />)
  expect(await screen.findByText('社区按名单给你签了到，没有扫码')).toBeTruthy()
  fireEvent.click(await button('我不在那儿'))
  expect(screen.getByText(/取消这次签到/)).toBeTruthy()
  fireEvent.click(await button('取消签到'))
  await waitFor(() => expect(sent('leaveWhistle').map(({ input }) => input)).toEqual([{ whistleId: 'w1' }]))
})

test('work is handed in with words; without any the button is off', async () => {
  serve({ ...base, showWhistle: seen(['submit'], 'arrived'), submitWork: ok({ id: 'w1', version: 4, status: 'submitted' }) })
  onPhone(<WhistlePage />)
  expect((await button('交上去')).disabled).toBe(true)
  fireEvent.change(screen.getByLabelText('写一句干了什么'), { target: { value: '锥桶放好了' } })
  fireEvent.click(await button('交上去'))
  await waitFor(() => expect(sent('submitWork').map(({ input }) => input)).toEqual([{ whistleId: 'w1', words: '锥桶放好了' }]))
})

test('what was being written is there again when the phone had closed the page for the camera', async () => {
  serve({ ...base, showWhistle: seen(['submit'], 'arrived'), submitWork: ok({ id: 'w1', version: 4, status: 'submitted' }) })
  const first = onPhone(<WhistlePage />)
  fireEvent.change(await screen.findByLabelText('写一句干了什么'), { target: { value: '锥桶放好了' } })
  first.unmount()
  const second = onPhone(<WhistlePage />)
  expect((await screen.findByLabelText<HTMLTextAreaElement>('写一句干了什么')).value).toBe('锥桶放好了')
  fireEvent.click(await button('交上去'))
  await waitFor(() => expect(sent('submitWork')).toHaveLength(1))
  await waitFor(() => expect(screen.getByLabelText<HTMLTextAreaElement>('写一句干了什么').value).toBe(''))
  second.unmount()
})

const sentBack = { words: '锥桶放好了', photo: { id: 'ph-1', url: 'https://photos/ph-1.jpg' } }
const back = () => aWhistle({ can: ['submit'], answers: null, draft: sentBack }, { myAnswer: 'arrived', myReturnReason: '照片没拍清' })

test('work that came back says why, and words and photo are there to go on from', async () => {
  serve({ ...base, showWhistle: back(), submitWork: ok({ id: 'w1', version: 5, status: 'submitted' }) })
  onPhone(<WhistlePage />)
  expect(await screen.findByText('退回来了：照片没拍清')).toBeTruthy()
  const field = screen.getByLabelText<HTMLTextAreaElement>('写一句干了什么')
  expect(field.value).toBe('锥桶放好了')
  expect(screen.getByAltText(common.photo(1))).toBeTruthy()
  fireEvent.change(field, { target: { value: '锥桶放好了，灯也修了' } })
  fireEvent.click(await button('交上去'))
  await waitFor(() => expect(sent('submitWork').map(({ input }) => input)).toEqual([{ whistleId: 'w1', words: '锥桶放好了，灯也修了', photoId: 'ph-1' }]))
})

test('the photo that came back may be taken away', async () => {
  serve({ ...base, showWhistle: back(), submitWork: ok({ id: 'w1', version: 5, status: 'submitted' }) })
  onPhone(<WhistlePage />)
  fireEvent.click(await screen.findByRole('button', { name: common.removePhoto }))
  fireEvent.click(await button('交上去'))
  await waitFor(() => expect(sent('submitWork').map(({ input }) => input)).toEqual([{ whistleId: 'w1', words: '锥桶放好了' }]))
})

test('words that were not taken say so beside the field', async () => {
  serve({ ...base, showWhistle: seen(['submit'], 'arrived'), submitWork: { ok: false, fields: { words: 'TOO_LONG' } } })
  onPhone(<WhistlePage />)
  fireEvent.change(await screen.findByLabelText('写一句干了什么'), { target: { value: '锥桶放好了' } })
  fireEvent.click(await button('交上去'))
  expect((await screen.findByRole('alert')).textContent).toBe('太长了，删短一点')
})

test('the points say who pays, the board how many are missing', async () => {
  serve({ ...base, showWhistle: seen(['answer'], null, { placesFree: 2, arriveBy: NOW + 72 * MINUTE }) })
  onPhone(<WhistlePage />)
  expect(await screen.findByText('+20')).toBeTruthy()
  expect(screen.getByText('听荷社区出')).toBeTruthy()
  expect(screen.getByText('还差 2')).toBeTruthy()
  expect(screen.getByText('还有 1 小时 12 分')).toBeTruthy()
})

const collected = (stage: 'collecting' | 'settling' | 'settled' = 'collecting', until = NOW + 3 * MINUTE) => ({ collected: { until, stage } })

test('while answers are collected the button says when it is settled, and afterwards a sign runs down to it', async () => {
  let myAnswer: AnswerStatus | null = null
  serve({
    ...base,
    showWhistle: () => seen(myAnswer ? ['leave', 'move-arrival'] : ['answer'], myAnswer, collected()),
    answerWhistle: () => { myAnswer = 'asked'; return ok({ id: 'w1', version: 1, status: 'asked' }) },
  })
  onPhone(<WhistlePage />)
  fireEvent.click(await button(`我报名，${clockTime(NOW + 3 * MINUTE)} 定谁去`))
  expect(await screen.findByText('已报名，等安排')).toBeTruthy()
  expect(screen.getByText('3:00')).toBeTruthy()
  expect(await button('我不去了')).toBeTruthy()
})

test('from the deadline on it says that it is being settled, and offers nothing', async () => {
  serve({ ...base, showWhistle: seen([], 'asked', collected('collecting', NOW)) })
  onPhone(<WhistlePage />)
  expect(await screen.findByText('正在安排')).toBeTruthy()
  expect(screen.getByText('一两分钟就有结果，不用守着')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '我不去了' })).toBeNull()
})

test('the outcome comes with what decided', async () => {
  serve({ ...base, showWhistle: seen(['leave'], 'waiting', { ...collected('settled', NOW - MINUTE), myPickReason: 'longest' }) })
  onPhone(<WhistlePage />)
  expect(await screen.findByText('这次没轮到你，下次你排前面')).toBeTruthy()
})

test('who goes because he was passed over last time reads it', async () => {
  serve({ ...base, showWhistle: seen(['leave'], 'placed', { ...collected('settled', NOW - MINUTE), myPickReason: 'passed-over' }) })
  onPhone(<WhistlePage />)
  expect(await screen.findByText('上次没轮到你，这次你先去')).toBeTruthy()
})
