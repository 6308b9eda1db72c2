import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import GridInboxPage from '@/roles/grid/inbox'
import { onPhone } from '../doubles/phone'
import { calls, ok, serve } from '../doubles/server'
import { showAgain, visited } from '../doubles/taro'
import { aCase, anAnswer, aPost, aReport, aWhistle, aWhistleRow, county, me, NOW, onWideScreen } from './roles-samples'

const sent = (action: string) => calls.filter((call) => call.action === action)
const press = (key: string) => fireEvent.keyDown(window, { key })

beforeEach(() => {
  localStorage.clear()
  visited.length = 0
  onWideScreen()
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
  serve({
    showMe: me(aPost('grid')), showCounty: county(), listReports: ok({ rows: [aReport()], now: NOW }), showReport: aCase(),
    listWhistles: ok({ rows: [aWhistleRow()], now: NOW, next: null }), showWhistle: aWhistle({ answers: [anAnswer()] }),
    listUnits: ok({ rows: [{ id: 'tinghe', kind: 'community', name: '听荷社区', parentId: 'street' }] }),
    listMembers: ok({ rows: [{ name: '王**', joinedAt: NOW, isVerified: true, helped: 2 }] }),
    listNotices: ok({ rows: [{ id: 'n1', words: '高温橙色预警', unitName: '田镇街道', fromOn: '2026-07-24', untilOn: '2026-07-25' }] }),
  })
})
afterEach(() => { jest.restoreAllMocks() })

test('the first of what waits stands open by itself, and a whistle that is over stays to be read', async () => {
  onPhone(<GridInboxPage />)
  await screen.findByText('田小满')
  expect(sent('showWhistle')).not.toEqual([])
  serve({
    showMe: me(aPost('grid')), showCounty: county(), listReports: ok({ rows: [aReport()], now: NOW }), listUnits: ok({ rows: [] }),
    listWhistles: ok({ rows: [], now: NOW, next: null }), showWhistle: aWhistle({ answers: [anAnswer()] }), showReport: aCase(),
  })
  act(() => showAgain())
  await waitFor(() => expect(screen.queryByText('正在吹的哨')).toBeNull())
  expect(screen.getByText('田小满')).toBeTruthy()
  expect(sent('showReport')).toEqual([])
})

test('J, K and Enter go through whistles, reports, people and notices, and open each beside the list', async () => {
  onPhone(<GridInboxPage />)
  await screen.findByText('井盖路面')
  press('Enter')
  await screen.findByText('田小满')
  press('j')
  press('Enter')
  await screen.findByText('雨箅子没了')
  press('j')
  press('Enter')
  await screen.findByText('王**')
  press('j')
  press('Enter')
  await screen.findByText('高温橙色预警')
  press('k')
  press('k')
  press('k')
  press('Enter')
  await screen.findByText('田小满')
  expect(visited).toEqual([])
})

test('a work is confirmed beside the list', async () => {
  onPhone(<GridInboxPage />)
  fireEvent.click(await screen.findByText('放锥桶'))
  fireEvent.click(await screen.findByRole('button', { name: '核验' }))
  fireEvent.click(await screen.findByRole('button', { name: '核验，给 20 分' }))
  await waitFor(() => expect(sent('confirmWork')[0]?.input).toEqual({ whistleId: 'w1', accountId: 'xiaoman' }))
})

test('several works are confirmed beside the list, and back again', async () => {
  serve({
    showMe: me(aPost('grid')), showCounty: county(), listReports: ok({ rows: [], now: NOW }), listUnits: ok({ rows: [] }),
    listWhistles: ok({ rows: [aWhistleRow()], now: NOW, next: null }),
    showWhistle: aWhistle({ answers: [anAnswer(), anAnswer({ accountId: 'b', displayName: '韩霜降' })] }),
  })
  onPhone(<GridInboxPage />)
  fireEvent.click(await screen.findByText('放锥桶'))
  fireEvent.click(await screen.findByRole('button', { name: '2 位等着，一起核验' }))
  await screen.findByText('一起核验')
  fireEvent.click(screen.getByRole('button', { name: '回到这声哨' }))
  await screen.findByRole('button', { name: '2 位等着，一起核验' })
  expect(visited).toEqual([])
})

test("the desk asks for notices of the communities its post stands over", async () => {
  onPhone(<GridInboxPage />)
  fireEvent.click(await screen.findByText('通知'))
  await screen.findByText('高温橙色预警')
  expect(sent('listNotices').at(-1)?.input).toEqual({ communityIds: ['tinghe'] })
})
