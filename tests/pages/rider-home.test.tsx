import { fireEvent, screen, waitFor } from '@testing-library/react'
import HomePage from '@/pages/home'
import StationPage from '@/pages/station'
import StationsPage from '@/pages/stations'
import { onPhone } from '../doubles/phone'
import { calls, ok, refused, serve } from '../doubles/server'
import { page, visited } from '../doubles/taro'
import { aBalance, aRider, aStation, neverOpen, stationsOf, visitor } from './rider-samples'
import { aPost, aWhistle, county, NOW } from './roles-samples'

const none = ok({ rows: [] })
const base = { showMe: visitor, showCounty: county(), listStations: stationsOf(aStation()), listOfferedWhistles: none, listNotices: ok({ rows: [] }), showInbox: ok({ unread: 0 }), showMyPoints: aBalance() }
const row = aWhistle().data as { whistle: Record<string, unknown> }
const offered = (part: object = {}) => ok({ rows: [{ ...row.whistle, ...part }] })
const urls = () => visited.map(({ url }) => url)
const tap = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))
const sent = (action: string) => calls.filter((call) => call.action === action)

beforeEach(() => {
  localStorage.clear()
  visited.length = 0
  page.params = {}
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
})
afterEach(() => { jest.restoreAllMocks() })

describe('home', () => {
  test('a visitor sees the open station and is asked for nothing', async () => {
    serve(base)
    onPhone(<HomePage />)
    await screen.findByText('齐丰银行听荷支行')
    expect(screen.getByText('开着')).toBeTruthy()
    expect(sent('listOfferedWhistles')).toEqual([])
    expect(sent('showMyPoints')).toEqual([])
    await tap(/成为小哥/)
    await waitFor(() => expect(urls()).toEqual(['/pages/join/index']))
  })

  test('without a network the stations of last time are still there', async () => {
    serve(base)
    onPhone(<HomePage />).unmount()
    const first = onPhone(<HomePage />)
    await screen.findByText('齐丰银行听荷支行')
    first.unmount()
    serve({ ...base, listStations: 'down', showMe: 'down', showCounty: 'down' })
    onPhone(<HomePage />)
    expect(await screen.findByText('齐丰银行听荷支行')).toBeTruthy()
  })

  test('when no station ever came, it says so and asks again on a tap', async () => {
    let isDown = true
    serve({ ...base, listStations: () => (isDown ? refused('INTERNAL', { requestId: 'q1' }) : stationsOf(aStation())) })
    onPhone(<HomePage />)
    await screen.findByText('我们这边出了错')
    isDown = false
    await tap('再试一次')
    expect(await screen.findByText('齐丰银行听荷支行')).toBeTruthy()
  })

  test('a rider sees the whistle of his community with why, and a tap opens it', async () => {
    serve({ ...base, showMe: aRider(), listOfferedWhistles: offered() })
    onPhone(<HomePage />)
    await screen.findByText('你加入了听荷社区')
    await tap(/放锥桶/)
    await waitFor(() => expect(urls()).toEqual(['/pages/whistle/index?id=w1']))
  })

  test('what a rider promised is named as his', async () => {
    serve({ ...base, showMe: aRider(), listOfferedWhistles: offered({ myAnswer: 'placed' }) })
    onPhone(<HomePage />)
    expect(await screen.findByText('你答应的事')).toBeTruthy()
  })

  test('points are a number in the dock', async () => {
    serve({ ...base, showMe: aRider() })
    onPhone(<HomePage />)
    await tap('86 积分')
    await waitFor(() => expect(urls()).toEqual(['/pages/points/index']))
  })

  test('a county without points shows none and asks for none', async () => {
    serve({ ...base, showMe: aRider(), showCounty: county(false) })
    onPhone(<HomePage />)
    await screen.findByText('齐丰银行听荷支行')
    await tap('我拍的')
    await waitFor(() => expect(urls()).toEqual(['/pages/outbox/index']))
  })

  test('who has one post goes straight to its screens, who has two chooses', async () => {
    serve({ ...base, showMe: aRider({ posts: [aPost('grid')] }) })
    const one = onPhone(<HomePage />)
    await tap('待办和吹哨')
    await waitFor(() => expect(urls()).toEqual(['/roles/grid/inbox/index']))
    one.unmount()
    serve({ ...base, showMe: aRider({ posts: [aPost('grid'), aPost('keeper', 'tinghe-station')] }) })
    onPhone(<HomePage />)
    await tap('我的岗位')
    await waitFor(() => expect(urls()[1]).toBe('/pages/me/index'))
  })
})

describe('stations', () => {
  test('open ones are numbered before shut ones, and a tap opens one', async () => {
    serve({ ...base, listStations: stationsOf(aStation({ id: 'shut', name: '听荷驿站', ...neverOpen }), aStation()) })
    onPhone(<StationsPage />)
    const rows = (await screen.findAllByRole('button', { name: /听荷/ })).map((one) => one.textContent)
    expect(rows[0]).toMatch(/^1.*齐丰银行听荷支行/)
    expect(rows[1]).toMatch(/^2.*听荷驿站/)
    await tap(/齐丰银行听荷支行/)
    await waitFor(() => expect(urls()).toEqual(['/pages/station/index?id=bank']))
  })

  test('a chip keeps those that have it; when none is left there is a way back to all', async () => {
    serve({ ...base, listStations: stationsOf(aStation(), aStation({ id: 'pump', name: '老周修车', functions: ['pump'], ...neverOpen })) })
    onPhone(<StationsPage />)
    await tap('打气')
    await waitFor(() => expect(screen.queryByText('齐丰银行听荷支行')).toBeNull())
    await tap('开着')
    expect(await screen.findByText('没有这样的驿站')).toBeTruthy()
    await tap('都看看')
    expect(await screen.findByText('齐丰银行听荷支行')).toBeTruthy()
  })
})

describe('a station', () => {
  test('shows until when, the six functions with what is missing, and the phone', async () => {
    page.params = { id: 'pump' }
    serve({ ...base, listStations: stationsOf(aStation({ id: 'pump', name: '老周修车', phone: '0533-1', functions: ['rest', 'pump'] })) })
    onPhone(<StationPage />)
    expect(await screen.findByText('老周修车')).toBeTruthy()
    expect(screen.getByText('合作点')).toBeTruthy()
    expect(screen.getAllByText('没有')).toHaveLength(5)
    expect(screen.getByText('还有打气')).toBeTruthy()
    expect(screen.getByRole('button', { name: '打电话' })).toBeTruthy()
    expect(sent('showStation')).toEqual([])
  })

  test('one that the list does not know is asked for by itself', async () => {
    page.params = { id: 'new' }
    serve({ ...base, showStation: ok({ station: aStation({ id: 'new', name: '新驿站' }), calendar: { holidays: [], workdays: [] }, now: NOW }) })
    onPhone(<StationPage />)
    expect(await screen.findByText('新驿站')).toBeTruthy()
    expect(sent('showStation').map(({ input }) => input)).toEqual([{ stationId: 'new' }])
  })

  test('one that is gone says so and leads to the others', async () => {
    page.params = { id: 'gone' }
    serve({ ...base, showStation: refused('NOT_FOUND') })
    onPhone(<StationPage />)
    await screen.findByText('这家驿站收起来了')
    await tap('看看别的驿站')
    await waitFor(() => expect(urls()).toEqual(['/pages/stations/index']))
  })
})
