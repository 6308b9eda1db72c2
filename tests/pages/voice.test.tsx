import { fireEvent, screen, waitFor } from '@testing-library/react'
import type { MyFeedback } from '#types/feedback'
import type { DeskNotice, NoticeView } from '#types/notices'
import { dateOf } from '#domain/calendar/dates'
import { serverNow } from '@/cloud/server-clock'
import { DeskFeedbackList } from '@/features/voice/desk-feedback'
import { HomeNotice } from '@/features/voice/home-notice'
import { VoicePart } from '@/features/voice/voice-part'
import FeedbackPage from '@/roles/rider/feedback'
import NoticesPage from '@/roles/rider/notices'
import { onPhone } from '../doubles/phone'
import { calls, ok, refused, serve } from '../doubles/server'
import { page, visited } from '../doubles/taro'
import { aRider, refusalLine, visitor } from './rider-samples'
import { county, NOW } from './roles-samples'

const button = (name: string | RegExp) => screen.findByRole<HTMLButtonElement>('button', { name })
const sent = (action: string) => calls.filter((call) => call.action === action).map(({ input }) => input)
/** As the phone knows the server's. */
const today = () => dateOf(serverNow())
const aNotice = (part: Partial<NoticeView> = {}): NoticeView => ({ id: 'n1', version: 1, unitName: '田镇街道', words: '今天高温', fromOn: '2026-07-15', untilOn: '2026-07-17', publishedAt: NOW, ...part })
const onDesk = (part: Partial<DeskNotice> = {}): DeskNotice => ({ ...aNotice({ fromOn: today(), untilOn: today() }), publishedAs: '街道', isWithdrawn: false, can: ['withdraw'], ...part })
const mine = (part: Partial<MyFeedback> = {}): MyFeedback => ({ id: 'f1', version: 1, status: 'open', words: '驿站老锁着', wantsAnswer: true, filedAt: NOW, answer: null, can: ['withdraw'], ...part })
const base = { showCounty: county(), showMe: aRider() }

beforeEach(() => {
  localStorage.clear()
  visited.length = 0
  page.params = {}
})

describe('notices', () => {
  test('home says the latest in one line and leads to the rest; without one it says nothing', async () => {
    serve({ ...base, listNotices: ok({ rows: [aNotice(), aNotice({ id: 'n2', words: '停水' })] }) })
    const { unmount } = onPhone(<HomeNotice communityIds={['tinghe']} />)
    fireEvent.click(await button(/今天高温/))
    expect(screen.queryByText('停水')).toBeNull()
    expect(sent('listNotices')).toEqual([{ communityIds: ['tinghe'] }])
    await waitFor(() => expect(visited.map(({ url }) => url)).toEqual(['/roles/rider/notices/index']))
    unmount()
    localStorage.clear()
    serve({ ...base, listNotices: ok({ rows: [] }) })
    const { container } = onPhone(<HomeNotice communityIds={[]} />)
    await waitFor(() => expect(calls).toHaveLength(1))
    expect(container.textContent).toBe('')
  })

  test('the list says who says it and how long; empty and failed each have their words', async () => {
    let answer: unknown = ok({ rows: [aNotice()] })
    serve({ ...base, listNotices: () => answer })
    const { unmount } = onPhone(<NoticesPage />)
    expect(await screen.findByText('7月15日 到 7月17日')).toBeTruthy()
    expect(screen.getByText('田镇街道')).toBeTruthy()
    unmount()
    localStorage.clear()
    answer = ok({ rows: [] })
    const again = onPhone(<NoticesPage />)
    expect(await screen.findByText('这会儿没有通知')).toBeTruthy()
    again.unmount()
    localStorage.clear()
    answer = 'down'
    onPhone(<NoticesPage />)
    expect(await button('再试一次')).toBeTruthy()
  })

  test('the street writes a line for some days; a community is told who does', async () => {
    serve({ ...base, listUnitNotices: ok({ rows: [] }), publishNotice: ok({ id: 'n1', version: 1 }) })
    const { unmount } = onPhone(<VoicePart unitId="street" kind="street" />)
    fireEvent.click(await button('发一条通知'))
    fireEvent.change(await screen.findByLabelText(/写一行/), { target: { value: '今天停水' } })
    fireEvent.click(await button('1 天'))
    fireEvent.click(await button(/发出去，挂到/))
    await waitFor(() => expect(sent('publishNotice')).toEqual([{ unitId: 'street', words: '今天停水', fromOn: today(), untilOn: today() }]))
    unmount()
    onPhone(<VoicePart unitId="tinghe" kind="community" />)
    expect(await screen.findByText('通知由县里和街道发，社区看得到')).toBeTruthy()
    expect(screen.queryByRole('button', { name: '发一条通知' })).toBeNull()
  })

  test('what hangs is taken down after one question; what is over stands there with its word', async () => {
    serve({ ...base, listUnitNotices: ok({ rows: [onDesk(), onDesk({ id: 'n2', words: '旧的', fromOn: '2020-01-01', untilOn: '2020-01-02', can: [] })] }), withdrawNotice: ok({ id: 'n1', version: 2 }) })
    onPhone(<VoicePart unitId="street" kind="street" />)
    expect(await screen.findByText('过了')).toBeTruthy()
    fireEvent.click(await button(/今天高温/))
    fireEvent.click(await button('撤下来'))
    await waitFor(() => expect(sent('withdrawNotice')).toEqual([{ noticeId: 'n1' }]))
  })
})

describe('投诉建议', () => {
  test('is written in one\'s own words, with or without waiting for an answer', async () => {
    serve({ ...base, listMyFeedback: ok({ rows: [] }), fileFeedback: ok({ id: 'f1', version: 1, status: 'open' }) })
    onPhone(<FeedbackPage />)
    fireEvent.click(await button('写给县里'))
    expect((await button('先写怎么回事')).disabled).toBe(true)
    fireEvent.change(await screen.findByLabelText('怎么回事'), { target: { value: '驿站老锁着' } })
    fireEvent.click(await button(/要个回话/))
    fireEvent.click(await button('交上去'))
    await waitFor(() => expect(sent('fileFeedback')).toEqual([{ words: '驿站老锁着', wantsAnswer: true }]))
  })

  test('what was typed is there again after the sheet was closed by mistake, and gone once it is sent', async () => {
    serve({ ...base, listMyFeedback: ok({ rows: [] }), fileFeedback: ok({ id: 'f1', version: 1, status: 'open' }) })
    onPhone(<FeedbackPage />)
    const field = () => screen.getByLabelText<HTMLTextAreaElement>('怎么回事')
    // A second tap within 400 ms is the same tap.
    const open = () => waitFor(() => { fireEvent.click(screen.getByRole('button', { name: '写给县里' })); field() })
    const isShut = () => waitFor(() => expect(screen.queryByLabelText('怎么回事')).toBeNull())
    await open()
    fireEvent.change(field(), { target: { value: '驿站老锁着' } })
    fireEvent.keyDown(window, { key: 'Escape' })
    await isShut()
    await open()
    expect(field().value).toBe('驿站老锁着')
    fireEvent.click(await button('交上去'))
    await isShut()
    await open()
    expect(field().value).toBe('')
  })

  test('what was refused says why and keeps what was typed', async () => {
    serve({ ...base, listMyFeedback: ok({ rows: [] }), fileFeedback: refused('TOO_MANY_OPEN') })
    onPhone(<FeedbackPage />)
    fireEvent.click(await button('写给县里'))
    const field = await screen.findByLabelText<HTMLTextAreaElement>('怎么回事')
    fireEvent.change(field, { target: { value: '驿站老锁着' } })
    fireEvent.click(await button('交上去'))
    expect((await screen.findByRole('alert')).textContent).toBe(refusalLine('TOO_MANY_OPEN'))
    expect(field.value).toBe('驿站老锁着')
  })

  test('the answer stands with what was written; what is open can be taken back', async () => {
    serve({ ...base, listMyFeedback: ok({ rows: [mine({ id: 'f2', words: '要冰水', status: 'answered', can: [], answer: { words: '周末也有了', by: '县里', at: NOW } }), mine()] }), withdrawFeedback: ok({ id: 'f1', version: 2, status: 'withdrawn' }) })
    onPhone(<FeedbackPage />)
    expect(await screen.findByText('有回话')).toBeTruthy()
    expect(screen.getByText('周末也有了')).toBeTruthy()
    fireEvent.click(await button(/驿站老锁着/))
    fireEvent.click(await button('不要了，撤回'))
    await waitFor(() => expect(sent('withdrawFeedback')).toEqual([{ feedbackId: 'f1' }]))
  })

  test('the county answers who waits with words, and marks the rest as read', async () => {
    const row = { ...mine(), can: ['answer' as const] }
    serve({ ...base, listFeedback: ok({ rows: [row, { ...row, id: 'f2', words: '没事说说', wantsAnswer: false }] }), answerFeedback: ok({ id: 'f2', version: 2, status: 'answered' }) })
    onPhone(<DeskFeedbackList now={NOW} />)
    fireEvent.click(await button(/驿站老锁着/))
    expect((await button('他等回话，写几句')).disabled).toBe(true)
    const [, close] = screen.getAllByRole('button', { name: '关上' })
    fireEvent.click(close!)
    fireEvent.click(await button(/没事说说/))
    fireEvent.click(await button('看过了，不用回'))
    await waitFor(() => expect(sent('answerFeedback')).toEqual([{ feedbackId: 'f2' }]))
  })

  test('a visitor is led to joining; when it did not come there is a way to ask again', async () => {
    serve({ ...base, showMe: visitor })
    const { unmount } = onPhone(<FeedbackPage />)
    fireEvent.click(await button('成为小哥'))
    unmount()
    serve({ ...base, listMyFeedback: 'down' })
    onPhone(<FeedbackPage />)
    expect(await button('再试一次')).toBeTruthy()
  })
})
