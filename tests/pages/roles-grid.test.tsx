import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { OutputOf } from '#types/core/action'
import type { showCounty } from '#types/units'
import type { Outgoing } from '@/cloud/transport-types'
import { clockTime } from '@/copy/times'
import GridCasePage from '@/roles/grid/case'
import GridInboxPage from '@/roles/grid/inbox'
import GridScanPage from '@/roles/grid/scan'
import GridWhistleNewPage from '@/roles/grid/whistle-new'
import { onPhone } from '../doubles/phone'
import { calls, ok, refused, serve } from '../doubles/server'
import { page, visited } from '../doubles/taro'
import { aCase, aPost, aReport, county, me, MINUTE, NOW, onNarrowScreen } from './roles-samples'

const grid = me(aPost('grid'))
const none = ok({ rows: [] })
const button = (name: string) => screen.findByRole<HTMLButtonElement>('button', { name })
const inputOf = <T,>({ input }: Outgoing) => input as T
const sent = (action: string) => calls.filter((call) => call.action === action)

beforeEach(() => {
  localStorage.clear()
  visited.length = 0
  page.params = {}
  onNarrowScreen()
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
})
afterEach(() => { jest.restoreAllMocks() })

describe('the inbox', () => {
  const inboxOf = (rows: unknown[]) => ({ showMe: grid, listWhistles: none, listReports: ok({ rows, now: NOW }) })

  test('says how many wait, how long is left of each and how many are late', async () => {
    serve(inboxOf([aReport({ id: 'late', dueAt: NOW - 12 * MINUTE, categoryLabel: '消防堵塞' }), aReport(), aReport({ id: 'far', dueAt: NOW + 180 * MINUTE })]))
    onPhone(<GridInboxPage />)
    await screen.findByText('消防堵塞')
    expect(screen.getByText('超 12')).toBeTruthy()
    expect(screen.getByText('剩 44')).toBeTruthy()
    expect(screen.getByText('1 件超时')).toBeTruthy()
    expect(screen.getByText('1 件快到')).toBeTruthy()
    expect(screen.getByText('件等你').parentElement?.textContent).toBe('3件等你')
  })

  test('a tap on a row opens the case', async () => {
    serve(inboxOf([aReport()]))
    onPhone(<GridInboxPage />)
    fireEvent.click(await screen.findByText('井盖路面'))
    await waitFor(() => expect(visited).toEqual([{ how: 'navigateTo', url: '/roles/grid/case/index?id=r1' }]))
  })

  test.each([['这里的小哥', '/roles/grid/people/index'], ['通知', '/roles/rider/notices/index?unit=tinghe']])('%s leads to its page', async (row, url) => {
    serve(inboxOf([aReport()]))
    onPhone(<GridInboxPage />)
    fireEvent.click(await button(row))
    await waitFor(() => expect(visited.map((one) => one.url)).toEqual([url]))
  })

  test('an empty one says so and offers to blow a whistle', async () => {
    serve(inboxOf([]))
    onPhone(<GridInboxPage />)
    const empty = (await screen.findByText('都办完了')).parentElement!
    fireEvent.click(within(empty).getByRole('button', { name: '吹哨' }))
    await waitFor(() => expect(visited[0]?.url).toBe('/roles/grid/whistle-new/index'))
  })

  test('what did not come is said, and asked for again on a tap', async () => {
    let isDown = true
    serve({ ...inboxOf([]), listReports: () => (isDown ? refused('INTERNAL', { requestId: 'q7' }) : ok({ rows: [aReport()], now: NOW })) })
    onPhone(<GridInboxPage />)
    const retry = await button('再试一次')
    isDown = false
    fireEvent.click(retry)
    await screen.findByText('井盖路面')
  })

  test('who has no post is led to the invitation code', async () => {
    serve({ showMe: me() })
    onPhone(<GridInboxPage />)
    fireEvent.click(await button('我有邀请码'))
    await waitFor(() => expect(visited[0]?.url).toBe('/roles/official/join-post/index'))
  })

  test('who holds two posts switches the unit and reads the other inbox', async () => {
    serve({ ...inboxOf([aReport()]), showMe: me(aPost('grid'), aPost('grid', 'liuxi', '柳溪社区')) })
    onPhone(<GridInboxPage />)
    fireEvent.click(await button('换一个岗位'))
    fireEvent.click(await screen.findByText('柳溪社区'))
    await waitFor(() => expect(sent('listReports').at(-1)?.input).toMatchObject({ unitId: 'liuxi' }))
  })

  test('an official sees the cases and no whistle to blow', async () => {
    serve({ ...inboxOf([aReport()]), showMe: me(aPost('official', 'municipal', '市政养护队')) })
    onPhone(<GridInboxPage />)
    await screen.findByText('井盖路面')
    expect(screen.queryByRole('button', { name: '吹哨' })).toBeNull()
  })
})

describe('a case', () => {
  beforeEach(() => { page.params = { id: 'r1' } })
  const caseWith = (answers: object = {}, part = {}) => serve({ showCounty: county(), showReport: aCase(part), ...answers })

  test('shows only what the server says one can do', async () => {
    caseWith({}, { can: [] })
    onPhone(<GridCasePage />)
    await screen.findByText('雨箅子没了')
    for (const name of ['接下', '办好了', '派单']) expect(screen.queryByRole('button', { name })).toBeNull()
  })

  test('taking it on is sent once, however often it is tapped', async () => {
    caseWith({ triageReport: ok({ id: 'r1', version: 2, status: 'accepted' }) })
    onPhone(<GridCasePage />)
    const take = await button('接下')
    fireEvent.click(take)
    fireEvent.click(take)
    await waitFor(() => expect(sent('triageReport')).toHaveLength(1))
    expect(sent('triageReport')[0]?.input).toEqual({ reportId: 'r1', verdict: 'accepted' })
  })

  test.each([['a tap', (undo: HTMLElement) => fireEvent.click(undo)], ['the key U', () => fireEvent.keyDown(window, { key: 'u' })]] as const)('who tapped wrong takes it back with %s', async (_, takeBack) => {
    caseWith({ triageReport: ok({ id: 'r1', version: 2, status: 'accepted' }), undoReportMove: ok({ id: 'r1', version: 3, status: 'to-triage' }) })
    onPhone(<GridCasePage />)
    fireEvent.click(await button('接下'))
    takeBack(await button('撤回'))
    await screen.findByText('撤回了，还在原来那一步')
    expect(sent('undoReportMove').map(({ input }) => input)).toEqual([{ reportId: 'r1', version: 2 }])
  })

  test('what cannot be taken back any more is said', async () => {
    caseWith({ triageReport: ok({ id: 'r1', version: 2, status: 'accepted' }), undoReportMove: refused('UNDO_OVER') })
    onPhone(<GridCasePage />)
    fireEvent.click(await button('接下'))
    fireEvent.click(await button('撤回'))
    await screen.findByText('撤不回了')
  })

  test('a refusal stands beside the button in words', async () => {
    caseWith({ triageReport: refused('OWN_REPORT') })
    onPhone(<GridCasePage />)
    fireEvent.click(await button('接下'))
    expect((await screen.findByRole('alert')).textContent).toContain('自己报的')
  })

  test('ending it needs a way and a reason, and sends both', async () => {
    caseWith({ triageReport: ok({ id: 'r1', version: 2, status: 'unfounded' }) })
    onPhone(<GridCasePage />)
    fireEvent.click(await button('不办，说个理由'))
    expect((await button('先选一样')).disabled).toBe(true)
    fireEvent.click(screen.getByRole('button', { name: '查无此情' }))
    expect((await button('写一句理由')).disabled).toBe(true)
    fireEvent.change(screen.getByLabelText('理由，报的人会看到'), { target: { value: '去看了,没有' } })
    const end = screen.getAllByRole<HTMLButtonElement>('button', { name: '查无此情' }).at(-1)!
    fireEvent.click(end)
    await waitFor(() => expect(sent('triageReport')[0]?.input).toEqual({ reportId: 'r1', verdict: 'unfounded', reason: '去看了,没有' }))
  })

  test("dispatch proposes the category's body and sends to it in one tap", async () => {
    caseWith({ dispatchReport: ok({ id: 'r1', version: 3, status: 'dispatched', dueAt: NOW }) }, { can: ['dispatch'], report: aReport({ status: 'accepted' }) })
    onPhone(<GridCasePage />)
    fireEvent.click(await button('派给市政养护队'))
    await waitFor(() => expect(sent('dispatchReport')[0]?.input).toEqual({ reportId: 'r1', bodyId: 'municipal' }))
  })

  test('another body can be chosen, with a word along the way', async () => {
    caseWith({ dispatchReport: ok({ id: 'r1', version: 3, status: 'dispatched', dueAt: NOW }) }, { can: ['dispatch'], report: aReport({ status: 'accepted' }) })
    onPhone(<GridCasePage />)
    fireEvent.click(await button('派给别家'))
    fireEvent.click(await screen.findByText('供电所'))
    fireEvent.change(screen.getByLabelText('捎句话'), { target: { value: '先断电' } })
    fireEvent.click(await button('派给供电所'))
    await waitFor(() => expect(sent('dispatchReport')[0]?.input).toEqual({ reportId: 'r1', bodyId: 'power', note: '先断电' }))
  })

  test('it cannot be called done without a picture', async () => {
    caseWith({}, { can: ['resolve'], report: aReport({ status: 'dispatched', bodyName: '市政养护队' }) })
    onPhone(<GridCasePage />)
    fireEvent.click(await button('办好了'))
    expect((await button('先拍一张办完的照片')).disabled).toBe(true)
    expect(sent('resolveReport')).toHaveLength(0)
  })
})

describe('a new whistle', () => {
  const communities = ok({ rows: [{ id: 'tinghe', kind: 'community', name: '听荷社区', parentId: 'street', place: { lat: 37.17, lng: 117.83 } }] })
  const fund = (left: number) => ok({ unitId: 'tinghe', unitName: '听荷社区', left, committed: 0, paid: 0 })
  const answers = { showMe: grid, showCounty: county(), listUnits: communities, showFund: fund(2_000), blowWhistle: ok({ id: 'w9', version: 1, status: 'open' }) }

  test('says what it costs and what is left, and blows with the template and a place', async () => {
    serve(answers)
    onPhone(<GridWhistleNewPage />)
    fireEvent.click(await button('放锥桶'))
    fireEvent.change(screen.getByLabelText('写到能找着'), { target: { value: '柳溪小区东门' } })
    expect((await screen.findByText('这次用')).parentElement?.textContent).toContain('40')
    expect(screen.getByText('社区还有').parentElement?.textContent).toContain('1,960')
    fireEvent.click(await screen.findByRole('button', { name: /^吹哨，要 2 人/ }))
    await waitFor(() => expect(sent('blowWhistle')[0]?.input).toMatchObject({
      communityId: 'tinghe', templateId: 'cones', placeName: '柳溪小区东门', place: { lat: 37.17, lng: 117.83 }, places: 2,
    }))
    await waitFor(() => expect(visited).toEqual([{ how: 'redirectTo', url: '/roles/grid/whistle/index?id=w9' }]))
  })

  test('who is in no hurry lets it be settled in a while, unless they are to be there sooner', async () => {
    serve(answers)
    onPhone(<GridWhistleNewPage />)
    fireEvent.click(await button('放锥桶'))
    fireEvent.change(screen.getByLabelText('写到能找着'), { target: { value: '柳溪小区东门' } })
    fireEvent.click(await button('过一会儿定'))
    expect(screen.getByText('先收 5 分钟报名，轮得少的人先去，不比手快')).toBeTruthy()
    fireEvent.click(await screen.findByRole('button', { name: `吹哨，要 2 人，${clockTime(NOW + 5 * MINUTE)} 定` }))
    await waitFor(() => expect(sent('blowWhistle')[0]?.input).toMatchObject({ templateId: 'cones', mode: 'collected' }))
  })

  test('a street\'s post may call its communities, all or some, and pays from its own fund', async () => {
    const units = (call: Outgoing) => inputOf<{ kind: string }>(call).kind === 'street'
      ? ok({ rows: [{ id: 'street', kind: 'street', name: '听荷街道', parentId: 'gaoqing' }] })
      : ok({ rows: [{ id: 'tinghe', name: '听荷社区' }, { id: 'liuxi', name: '柳溪社区' }].map((unit) => ({ ...unit, kind: 'community', parentId: 'street', place: { lat: 37.17, lng: 117.83 } })) })
    const { data } = county() as { data: OutputOf<typeof showCounty> }
    const drive = { id: 'drive', title: '环境整治', icon: 'trash', minutes: 60, places: 5, pointsEach: 30, insured: false, hint: '现场领袋子', by: 'street' } as const
    serve({
      ...answers, showMe: me(aPost('grid', 'street', '听荷街道')), listUnits: units, showCounty: ok({ ...data, whistleTemplates: [...data.whistleTemplates, drive] }),
      blowRecruitment: ok({ id: 'w9', version: 1, status: 'open' }),
    })
    onPhone(<GridWhistleNewPage />)
    fireEvent.click(await button('招募令'))
    expect(screen.queryByRole('radio', { name: '放锥桶' })).toBeNull()
    fireEvent.click(await screen.findByText('环境整治'))
    fireEvent.change(screen.getByLabelText('写到能找着'), { target: { value: '荷香广场' } })
    expect(await screen.findByText('街道还有')).toBeTruthy()
    expect(sent('showFund').at(-1)?.input).toEqual({ unitId: 'street' })
    fireEvent.click(await button('柳溪社区'))
    fireEvent.click(await screen.findByRole('button', { name: /^发招募令，要 5 人/ }))
    await waitFor(() => expect(sent('blowRecruitment')[0]?.input).toMatchObject({ streetId: 'street', communityIds: ['liuxi'], templateId: 'drive', placeName: '荷香广场', places: 5 }))
  })

  test('more than the fund has cannot be blown, and it says why', async () => {
    serve({ ...answers, showFund: fund(30) })
    onPhone(<GridWhistleNewPage />)
    fireEvent.click(await button('放锥桶'))
    fireEvent.change(screen.getByLabelText('写到能找着'), { target: { value: '东门' } })
    await screen.findByText(/社区的积分不够这次用/)
    expect(screen.getByRole<HTMLButtonElement>('button', { name: /^吹哨，要 2 人/ }).disabled).toBe(true)
  })

  test('with points switched off it names no points', async () => {
    serve({ ...answers, showCounty: county(false) })
    onPhone(<GridWhistleNewPage />)
    fireEvent.click(await button('放锥桶'))
    expect(screen.queryByText('这次用')).toBeNull()
  })
})

describe('scanning arrivals', () => {
  const row = (id: string, placeName: string) => ({ id, title: '放锥桶 · 看护 20 分钟', icon: 'cone', communityName: '听荷社区', placeName, place: { lat: 37.17, lng: 117.83 }, status: 'open', arriveBy: NOW + MINUTE, minutes: 20, places: 2, placesFree: 1, pointsEach: 20, isInsured: true, myAnswer: null })

  test('with several whistles open it first asks for which', async () => {
    serve({ showMe: grid, listWhistles: ok({ rows: [row('w1', '东门'), row('w2', '西门')] }), scanArrival: ok({ id: 'w2', version: 1, displayName: '田小满', hasVerifiedRider: true }) })
    onPhone(<GridScanPage />)
    await screen.findByText('给哪个哨签到')
    expect(screen.queryByRole('button', { name: '1' })).toBeNull()
    fireEvent.click(screen.getAllByText('放锥桶')[1]!)
    for (const digit of '48271935') fireEvent.click(await button(digit))
    await screen.findByText('田小满 到了')
    expect(sent('scanArrival')[0]?.input).toEqual({ whistleId: 'w2', digits: '48271935' })
  })

  test('one open whistle is taken by itself', async () => {
    serve({ showMe: grid, listWhistles: ok({ rows: [row('w1', '东门')] }) })
    onPhone(<GridScanPage />)
    await button('1')
    expect(screen.queryByText('给哪个哨签到')).toBeNull()
  })
})
