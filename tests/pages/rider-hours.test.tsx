import { fireEvent, screen, waitFor } from '@testing-library/react'
import HomePage from '@/pages/home'
import HoursPage from '@/roles/rider/hours'
import { onPhone } from '../doubles/phone'
import { calls, ok, refused, serve } from '../doubles/server'
import { page, visited } from '../doubles/taro'
import { aRider, aStation, refusalLine, stationsOf } from './rider-samples'
import { aWhistleRow, county, NOW } from './roles-samples'

const box = (name: string) => screen.findByRole('checkbox', { name })
const button = (name: string) => screen.findByRole<HTMLButtonElement>('button', { name })
const sent = (action: string) => calls.filter((call) => call.action === action)
const done = ok({ id: 'xiaoman', version: 2 })

beforeEach(() => {
  localStorage.clear()
  visited.length = 0
  page.params = {}
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
})
afterEach(() => { jest.restoreAllMocks() })

test('a rider ticks when he is free and it is sent as hours', async () => {
  serve({ showMe: aRider(), setFreeHours: done })
  onPhone(<HoursPage />)
  fireEvent.click(await box('周三下午'))
  fireEvent.click(await box('周五下午'))
  fireEvent.click(await button('就这些'))
  await waitFor(() => expect(sent('setFreeHours').map(({ input }) => input)).toEqual([{ hours: [{ days: [3, 5], from: '12:00', to: '18:00' }] }]))
})

test('what he said is ticked; one tap clears it all', async () => {
  serve({ showMe: aRider({ freeHours: [{ days: [1], from: '06:00', to: '12:00' }] }), setFreeHours: done })
  onPhone(<HoursPage />)
  expect((await box('周一上午')).getAttribute('aria-checked')).toBe('true')
  expect((await box('周一下午')).getAttribute('aria-checked')).toBe('false')
  fireEvent.click(await button('随时都行，全清掉'))
  fireEvent.click(await button('就这些'))
  await waitFor(() => expect(sent('setFreeHours').map(({ input }) => input)).toEqual([{ hours: [] }]))
})

test('a refusal stands beside the button', async () => {
  serve({ showMe: aRider(), setFreeHours: refused('HOURS_BACKWARDS') })
  onPhone(<HoursPage />)
  fireEvent.click(await box('周三下午'))
  fireEvent.click(await button('就这些'))
  expect((await screen.findByRole('alert')).textContent).toBe(refusalLine('HOURS_BACKWARDS'))
})

test('home shows what suits and says how much more there is; a tap shows all of it', async () => {
  const rows = [aWhistleRow({ id: 'a', placeName: '东门' }), aWhistleRow({ id: 'b', placeName: '夜里的河边', isInMyHours: false })]
  serve({ showMe: aRider(), showCounty: county(), listStations: stationsOf(aStation()), listOfferedWhistles: ok({ rows }), showMyPoints: refused('SIGN_IN') })
  onPhone(<HomePage />)
  const more = await screen.findByText('你有空以外的时间，还有 1 件')
  expect(screen.queryByText('夜里的河边')).toBeNull()
  fireEvent.click(more)
  expect(await screen.findByText('夜里的河边')).toBeTruthy()
  expect(screen.queryByText('你有空以外的时间，还有 1 件')).toBeNull()
})

test('what he promised is shown whatever his hours', async () => {
  serve({
    showMe: aRider(), showCounty: county(), listStations: stationsOf(aStation()), showMyPoints: refused('SIGN_IN'),
    listOfferedWhistles: ok({ rows: [aWhistleRow({ id: 'b', placeName: '夜里的河边', isInMyHours: false, myAnswer: 'placed' })] }),
  })
  onPhone(<HomePage />)
  expect(await screen.findByText('夜里的河边')).toBeTruthy()
})
