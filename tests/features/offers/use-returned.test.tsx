import { fireEvent, screen, waitFor } from '@testing-library/react'
import { lastReturned } from '@/features/offers/use-returned'
import PointsPage from '@/pages/points'
import { rememberAccount } from '@/cloud/account'
import { onPhone } from '../../doubles/phone'
import { ok, serve } from '../../doubles/server'
import { visited } from '../../doubles/taro'
import { aRedemption, aRider } from '../../pages/rider-samples'
import { county, NOW } from '../../pages/roles-samples'
import { aChain, aStatement, balanceOf } from '../../pages/statement-samples'

const DAY = 86_400_000
const expired = (part = {}) => aRedemption({ status: 'expired', offerTitle: '冰袖', pricePoints: 20, endedAt: NOW - DAY, can: [], ...part })

test('what came back by itself is told for a week, the last of them, and not what the rider gave up or fetched', () => {
  const given = [aRedemption({ status: 'cancelled', endedAt: NOW }), aRedemption({ status: 'fulfilled', endedAt: NOW }), aRedemption()]
  expect(lastReturned(given, { now: NOW, seenAt: 0 })).toBeNull()
  const older = expired({ id: 'x2', endedAt: NOW - 2 * DAY })
  expect(lastReturned([...given, older, expired()], { now: NOW, seenAt: 0 })).toEqual(expired())
  expect(lastReturned([expired({ endedAt: NOW - 7 * DAY })], { now: NOW, seenAt: 0 })).toBeNull()
  expect(lastReturned([expired({ endedAt: NOW - 7 * DAY + 1 })], { now: NOW, seenAt: 0 })).not.toBeNull()
})

test('what was seen is not told again, what came later is', () => {
  expect(lastReturned([expired()], { now: NOW, seenAt: NOW - DAY })).toBeNull()
  expect(lastReturned([expired()], { now: NOW, seenAt: NOW - DAY - 1 })).not.toBeNull()
})

test('the points page tells it until it was looked at', async () => {
  localStorage.clear()
  rememberAccount('xiaoman')
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
  const lines = aChain({ amount: 86 })
  serve({ showMe: aRider(), showCounty: county(), showMyPoints: balanceOf(lines), listMyStatement: aStatement(lines), listMyRedemptions: ok({ rows: [expired()] }) })
  const { unmount } = onPhone(<PointsPage />)
  fireEvent.click(await screen.findByRole('button', { name: '冰袖没来领，20 分退回来了' }))
  await waitFor(() => expect(visited.map(({ url }) => url)).toEqual(['/pages/redemption/index?id=x1']))
  unmount()
  onPhone(<PointsPage />)
  await screen.findByText('对得上')
  expect(screen.queryByText('冰袖没来领，20 分退回来了')).toBeNull()
  jest.restoreAllMocks()
})
