import { fireEvent, screen, waitFor } from '@testing-library/react'
import type { OutputOf } from '#types/core/action'
import type { showWhistleCard } from '#types/whistle-cards'
import type { WhistleRow } from '#types/whistles'
import WhistlePage from '@/pages/whistle'
import { onPhone } from '../doubles/phone'
import { calls, ok, refused, serve } from '../doubles/server'
import { page, visited } from '../doubles/taro'
import { aRider, refusalLine, visitor } from './rider-samples'
import { aWhistle, aWhistleRow, county, NOW } from './roles-samples'

const arriveBy = Date.parse('2026-07-24T14:30:00+08:00')
const aCard = (row: Partial<WhistleRow> = {}, communities = [{ id: 'tinghe', name: '听荷社区' }]) =>
  ok({ whistle: aWhistleRow({ arriveBy, ...row }), communities, note: null, now: NOW } satisfies OutputOf<typeof showWhistleCard>)
const base = { showMe: aRider(), showCounty: county() }
const button = (name: string) => screen.findByRole<HTMLButtonElement>('button', { name })

beforeEach(() => {
  localStorage.clear()
  visited.length = 0
  page.params = { id: 'w1' }
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
})
afterEach(() => { jest.restoreAllMocks() })

test('a visitor with a card from the group sees what is asked, and its button leads to joining and back', async () => {
  serve({ ...base, showMe: visitor, showWhistle: refused('SIGN_IN'), showWhistleCard: aCard() })
  onPhone(<WhistlePage />)
  fireEvent.click(await button('我能去，先成为小哥'))
  await waitFor(() => expect(visited[0]?.url).toBe('/pages/join/index?whistle=w1'))
  expect(screen.getByText('听荷社区出')).toBeTruthy()
  expect(screen.queryByText(/找你的人/)).toBeNull()
})

test('a rider of another community joins with one tap and has the button at once', async () => {
  let hasJoined = false
  serve({
    ...base, showWhistleCard: aCard(),
    showWhistle: () => (hasJoined ? aWhistle({ can: ['answer'], answers: null }, { arriveBy }) : refused('NOT_FOUND')),
    enroll: () => { hasJoined = true; return ok({ id: 'a1', version: 2 }) },
  })
  onPhone(<WhistlePage />)
  fireEvent.click(await button('加入听荷社区，我能去'))
  expect(await button('现在就去，14:30 前到')).toBeTruthy()
  expect(calls.filter(({ action }) => action === 'enroll').map(({ input }) => input)).toEqual([{ communityId: 'tinghe' }])
})

test('S19.42: of a street\'s call he says through which community he joins', async () => {
  const communities = [{ id: 'tinghe', name: '听荷社区' }, { id: 'liuxi', name: '柳溪社区' }]
  serve({ ...base, showWhistleCard: aCard({ isCall: true, communityName: '听荷街道' }, communities), showWhistle: refused('NOT_FOUND'), enroll: ok({ id: 'a1', version: 2 }) })
  onPhone(<WhistlePage />)
  expect(await screen.findByText('听荷街道招募令')).toBeTruthy()
  fireEvent.click(await button('柳溪社区'))
  fireEvent.click(await button('加入柳溪社区，我能去'))
  await waitFor(() => expect(calls.filter(({ action }) => action === 'enroll').map(({ input }) => input)).toEqual([{ communityId: 'liuxi' }]))
})

test('S1.20: a rider who has not agreed to taking part is led to what there is to agree to, and back', async () => {
  serve({ ...base, showWhistleCard: aCard(), showWhistle: refused('NOT_FOUND'), enroll: refused('CONSENT_NEEDED') })
  onPhone(<WhistlePage />)
  fireEvent.click(await button('加入听荷社区，我能去'))
  fireEvent.click(await button('先看一眼，同意了再来'))
  await waitFor(() => expect(visited[0]?.url).toBe('/pages/join/index?whistle=w1'))
  expect(await button('加入听荷社区，我能去')).toBeTruthy()
})

test('a joining that is refused says why beside the button', async () => {
  serve({ ...base, showWhistleCard: aCard(), showWhistle: refused('NOT_FOUND'), enroll: refused('NOT_A_COMMUNITY') })
  onPhone(<WhistlePage />)
  fireEvent.click(await button('加入听荷社区，我能去'))
  expect((await screen.findByRole('alert')).textContent).toBe(refusalLine('NOT_A_COMMUNITY'))
})

test.each<[string, Partial<WhistleRow>]>([['is closed', { status: 'closed' }], ['began', { arriveBy: NOW }]])('a card of a whistle that %s thanks him and leads home', async (_, row) => {
  serve({ ...base, showMe: visitor, showWhistle: refused('SIGN_IN'), showWhistleCard: aCard(row) })
  onPhone(<WhistlePage />)
  expect(await screen.findByText('这次过去了，谢谢你来看')).toBeTruthy()
  fireEvent.click(await button('去首页看看'))
  await waitFor(() => expect(visited[0]?.url).toBe('/pages/home/index'))
})

test('a link to nothing says so', async () => {
  serve({ ...base, showWhistle: refused('NOT_FOUND'), showWhistleCard: refused('NOT_FOUND') })
  onPhone(<WhistlePage />)
  expect(await screen.findByText('没找到这件事')).toBeTruthy()
})
