import { fireEvent, screen, waitFor } from '@testing-library/react'
import MePage from '@/pages/me'
import ConsentsPage from '@/roles/rider/consents'
import TermsPage from '@/roles/rider/terms'
import { onPhone } from '../doubles/phone'
import { calls, ok, refused, serve } from '../doubles/server'
import { page, visited } from '../doubles/taro'
import { aRider, consentsOf, refusalLine, visitor } from './rider-samples'
import { county } from './roles-samples'

const button = (name: string | RegExp) => screen.findByRole<HTMLButtonElement>('button', { name })
const sent = (action: string) => calls.filter((call) => call.action === action)
const base = { showCounty: county(), showMe: aRider(), listMyConsents: consentsOf() }

beforeEach(() => {
  localStorage.clear()
  visited.length = 0
  page.params = {}
})

test('a visitor reads what is stored, and the agreement, before anything is asked of him', async () => {
  serve({ showCounty: county(), showMe: visitor })
  onPhone(<TermsPage />)
  expect(await screen.findByText('存什么，为什么')).toBeTruthy()
  expect(screen.getByText(/第 4 版/)).toBeTruthy()
  fireEvent.click(await button('用户协议'))
  expect(await screen.findByText(/不是劳动关系/)).toBeTruthy()
  expect(calls.every(({ action }) => action === 'showCounty' || action === 'showMe')).toBe(true)
})

test('his own page leads a visitor to the texts', async () => {
  serve({ showCounty: county(), showMe: visitor })
  onPhone(<MePage />)
  fireEvent.click(await button(/隐私说明和用户协议/))
  await waitFor(() => expect(visited.map(({ url }) => url)).toEqual(['/roles/rider/terms/index']))
})

test('taking it back says first what stops, and is asked once more', async () => {
  let isInForce = true
  serve({ ...base, listMyConsents: () => consentsOf(isInForce), withdrawConsent: () => { isInForce = false; return ok({ id: 'c', version: 2, status: 'withdrawn' }) } })
  onPhone(<ConsentsPage />)
  fireEvent.click(await button(/参加社区活动/))
  fireEvent.click(await button('撤回同意'))
  expect(await screen.findByText(/退出全部社区，不再问你/)).toBeTruthy()
  expect(sent('withdrawConsent')).toEqual([])
  fireEvent.click(await button('撤回，退出全部社区'))
  expect(await screen.findByText('没同意')).toBeTruthy()
  expect(sent('withdrawConsent').map(({ input }) => input)).toEqual([{ kind: 'participation' }])
})

test('what was taken back is given again from the same place', async () => {
  let isInForce = false
  serve({ ...base, listMyConsents: () => consentsOf(isInForce), giveConsent: () => { isInForce = true; return ok({ id: 'c', version: 3, status: 'given' }) } })
  onPhone(<ConsentsPage />)
  fireEvent.click(await button(/参加社区活动/))
  fireEvent.click(await button('同意'))
  expect(await screen.findByText('同意着')).toBeTruthy()
})

test('words that changed meanwhile are not agreed to', async () => {
  serve({ ...base, listMyConsents: consentsOf(false), giveConsent: refused('TEXT_CHANGED') })
  onPhone(<ConsentsPage />)
  fireEvent.click(await button(/参加社区活动/))
  fireEvent.click(await button('同意'))
  expect((await screen.findByRole('alert')).textContent).toBe(refusalLine('TEXT_CHANGED'))
})

test('when it did not come there is a way to ask again', async () => {
  let isDown = true
  serve({ ...base, listMyConsents: () => (isDown ? 'down' : consentsOf()) })
  onPhone(<ConsentsPage />)
  const again = await button('再试一次')
  isDown = false
  fireEvent.click(again)
  expect(await button(/参加社区活动/)).toBeTruthy()
})

test('a visitor is told when there will be something', async () => {
  serve({ showCounty: county(), showMe: visitor })
  onPhone(<ConsentsPage />)
  fireEvent.click(await button('成为小哥'))
  await waitFor(() => expect(visited.map(({ url }) => url)).toEqual(['/pages/join/index']))
})
