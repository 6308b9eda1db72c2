import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { StatementLine } from '#types/points'
import { rememberAccount } from '@/cloud/account'
import { PointsHead, RunsOut } from '@/features/points/points-head'
import PointsPage from '@/pages/points'
import RedemptionPage from '@/pages/redemption'
import ShopPage from '@/pages/shop'
import { onPhone } from '../doubles/phone'
import { calls, ok, refused, serve } from '../doubles/server'
import { page, visited } from '../doubles/taro'
import { aBalance, anOffer, aRedemption, aRider, refusalLine, shownRedemption, visitor } from './rider-samples'
import { county, NOW } from './roles-samples'
import { aChain, aStatement, balanceOf } from './statement-samples'

const none = ok({ rows: [] })
const base = { showMe: aRider(), showCounty: county(), showMyPoints: aBalance(), listMyRedemptions: none }
const button = (name: string | RegExp) => screen.findByRole<HTMLButtonElement>('button', { name })
const sent = (action: string) => calls.filter((call) => call.action === action)
const urls = () => visited.map(({ url }) => url)

beforeEach(() => {
  localStorage.clear()
  visited.length = 0
  page.params = {}
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
})
afterEach(() => { jest.restoreAllMocks() })

describe('points', () => {
  const lines = aChain({ amount: 66, title: '贴防诈骗提示' }, { amount: 30 }, { amount: -10, kind: 'redemption', title: '冰袖一副', placeName: '老周修车', confirmedBy: ['老周'] })
  const chain = (rows = lines, next?: string) => ({ ...base, showMyPoints: balanceOf(lines), listMyStatement: aStatement(rows, next) })
  const hand = (change: Partial<StatementLine>) => lines.map((line) => (line.sequence === 2 ? { ...line, ...change } : line))

  test('the balance is large, each line says who confirmed it, and the whole adds up before one\'s eyes', async () => {
    serve(chain())
    onPhone(<PointsPage />)
    expect(await screen.findByText('对得上')).toBeTruthy()
    expect(screen.getByText('3 笔加起来正好 86')).toBeTruthy()
    expect(screen.getAllByText('路谷雨、方白露确认')).toHaveLength(2)
    expect(screen.getByText('+30')).toBeTruthy()
  })

  test('one tap explains what was checked and on how many lines', async () => {
    serve(chain())
    onPhone(<PointsPage />)
    fireEvent.click(await button(/对得上/))
    expect(await screen.findByText('3 笔，第 1 到第 3 笔')).toBeTruthy()
    expect(screen.getByText('每笔重算一遍，都一样')).toBeTruthy()
    expect(screen.getByText('2 处，一笔接一笔')).toBeTruthy()
    expect(screen.getByText('从 0 加到 86，每步都对')).toBeTruthy()
  })

  test.each([[0, '没从你账上收分，社区自己承担了'], [10, '从你账上收回 10 分，其余社区承担'], [30, '从你账上收回 30 分']])('a line that was taken back says so, why, by whom, and that %i points left the account', async (takenPoints, took) => {
    serve(chain(hand({ takenBack: { at: NOW, reason: '扫错了人', by: ['路谷雨', '陶芒种'], takenPoints } })))
    onPhone(<PointsPage />)
    expect(await screen.findByText('更正过')).toBeTruthy()
    fireEvent.click(screen.getByText('+30'))
    expect(await screen.findByText(took)).toBeTruthy()
    expect(screen.getByText('扫错了人')).toBeTruthy()
    expect(screen.getByText(/^路谷雨、陶芒种，/)).toBeTruthy()
  })

  test('a line that was changed is named instead of vouched for, and its receipt says why', async () => {
    serve(chain(hand({ amount: 31 })))
    onPhone(<PointsPage />)
    fireEvent.click(await button(/对不上/))
    expect(screen.queryByText('对得上')).toBeNull()
    fireEvent.click(await button('第 2 笔：内容和防伪码不一样'))
    expect(await screen.findByText('内容和防伪码不一样')).toBeTruthy()
    expect(screen.getByText(new RegExp(`^第 2 笔 ${lines[1]?.hash}`))).toBeTruthy()
  })

  test('without signal the kept statement is read and checked', async () => {
    rememberAccount('xiaoman')
    serve(chain())
    const { unmount } = onPhone(<PointsPage />)
    await screen.findByText('对得上')
    unmount()
    serve({ showMe: 'down', showCounty: 'down', showMyPoints: 'down', listMyStatement: 'down', listMyRedemptions: 'down' })
    onPhone(<PointsPage />)
    fireEvent.click(await button(/对得上/))
    expect(await screen.findByText('这台手机上次看到的，没变')).toBeTruthy()
  })

  test('a statement that was written anew as a whole is not what this phone saw', async () => {
    serve(chain())
    const { unmount } = onPhone(<PointsPage />)
    await screen.findByText('对得上')
    unmount()
    const other = aChain({ amount: 66 }, { amount: 25 }, { amount: -5, kind: 'redemption' })
    serve({ ...base, showMyPoints: balanceOf(other), listMyStatement: aStatement(other) })
    onPhone(<PointsPage />)
    fireEvent.click(await button(/对不上/))
    expect(await screen.findByText('第 3 笔：和这台手机上次看到的不一样')).toBeTruthy()
  })

  test('while the newest line has not come, nothing is vouched for', async () => {
    serve(chain(lines.slice(1)))
    onPhone(<PointsPage />)
    expect(await screen.findByText('还没对完')).toBeTruthy()
    expect(screen.queryByText('对得上')).toBeNull()
  })

  test('when all lines are here a group is picked on the phone, and says what a selection can be checked for', async () => {
    serve(chain())
    onPhone(<PointsPage />)
    fireEvent.click(await button('花的'))
    expect(await screen.findByText('这 1 笔，防伪码都对')).toBeTruthy()
    expect(screen.queryByText('贴防诈骗提示')).toBeNull()
    fireEvent.click(await button(/对得上/))
    expect(await screen.findByText('中间隔着别的，要看「全部」')).toBeTruthy()
    expect(sent('listMyStatement').map(({ input }) => input)).toEqual([{ limit: 50 }])
  })

  test('of a long statement a group is asked of the server, and stays chosen from page to page', async () => {
    const pages = (call: { input?: unknown }) => {
      const { group, cursor } = call.input as { group?: string; cursor?: string }
      if (!group) return aStatement(lines.slice(0, 2), 'c1')
      return cursor ? aStatement(lines.slice(2)) : aStatement(lines.slice(1, 2), 'c2')
    }
    serve({ ...chain(), listMyStatement: pages })
    onPhone(<PointsPage />)
    fireEvent.click(await button('挣的'))
    fireEvent.click(await button('再看一些'))
    expect(await screen.findByText('贴防诈骗提示')).toBeTruthy()
    expect((await button('挣的')).getAttribute('aria-checked') ?? (await button('挣的')).className).toMatch(/true|is-on/)
    expect(sent('listMyStatement').map(({ input }) => input)).toContainEqual({ group: 'earned', cursor: 'c2' })
  })

  test('without signal a group is picked from what is kept, and says so', async () => {
    serve({ ...chain(), listMyStatement: (call: { input?: unknown }) => ((call.input as { group?: string }).group ? 'down' : aStatement(lines.slice(0, 2), 'c1')) })
    onPhone(<PointsPage />)
    fireEvent.click(await button('花的'))
    expect(await screen.findByText('没信号，只在存下的里面找')).toBeTruthy()
    expect(screen.getByText('冰袖一副')).toBeTruthy()
  })

  test('a group without lines says what would stand there', async () => {
    serve(chain())
    onPhone(<PointsPage />)
    fireEvent.click(await button('更正'))
    expect(await screen.findByText('没有更正过')).toBeTruthy()
  })

  test('a line opens into its receipt, with its mark recomputed', async () => {
    serve(chain())
    onPhone(<PointsPage />)
    fireEvent.click(await button(/贴防诈骗提示/))
    expect(await screen.findByText(`第 1 笔 ${lines[2]?.hash}`)).toBeTruthy()
    expect(screen.getByText('手机重算过，一样')).toBeTruthy()
  })

  test('what runs out within a month is said in days, with a way to use it', async () => {
    const runsOutIn = (daysLeft: number) => ({ ...base, showMyPoints: aBalance({ nextExpiry: { on: '2026-07-31', amountPoints: 46, daysLeft } }), listMyStatement: aStatement(lines) })
    serve(runsOutIn(7))
    onPhone(<PointsPage />)
    const notice = await button('46 分 7 天后到期，换点用得着的')
    expect(notice.className).toContain('notice-soon')
    fireEvent.click(notice)
    await waitFor(() => expect(urls()).toEqual(['/pages/shop/index']))
  })

  test('what runs out today says so; what runs out later is a date beside the balance', async () => {
    const mine = (daysLeft: number) => ({ balance: 46, held: 0, free: 46, nextExpiry: { on: '2026-07-31', amountPoints: 46, daysLeft }, sequence: 1, head: 'ab' })
    const onShop = jest.fn()
    const { rerender } = render(<><PointsHead mine={mine(31)} /><RunsOut mine={mine(31)} onShop={onShop} /></>)
    expect(screen.getByText('46 分 7月31日到期')).toBeTruthy()
    expect(screen.queryByRole('button')).toBeNull()
    rerender(<><PointsHead mine={mine(30)} /><RunsOut mine={mine(30)} onShop={onShop} /></>)
    expect(screen.queryByText('46 分 7月31日到期')).toBeNull()
    expect((await button('46 分 30 天后到期，换点用得着的')).className).toContain('notice-idle')
    rerender(<RunsOut mine={mine(0)} onShop={onShop} />)
    expect(await button('46 分今天到期，换点用得着的')).toBeTruthy()
  })

  test('an empty one says how to begin', async () => {
    serve({ ...base, showMyPoints: aBalance({ balance: 0, free: 0 }), listMyStatement: none })
    onPhone(<PointsPage />)
    expect(await screen.findByText('还没有积分')).toBeTruthy()
  })

  test('a county without points says so and asks the server for none', async () => {
    serve({ ...base, showCounty: county(false), listMyStatement: none })
    onPhone(<PointsPage />)
    expect(await screen.findByText('这里不用积分')).toBeTruthy()
  })

  test('a visitor is asked to join, not for his points', async () => {
    serve({ ...base, showMe: visitor })
    onPhone(<PointsPage />)
    fireEvent.click(await button('成为小哥'))
    await waitFor(() => expect(urls()).toEqual(['/pages/join/index']))
    expect(sent('showMyPoints')).toEqual([])
  })
})

describe('the shop', () => {
  const shop = (part = {}) => ({ ...base, listOffers: ok({ rows: [anOffer(part)] }) })

  test('the price is on the button, and afterwards the redemption is shown', async () => {
    serve({ ...shop(), redeemOffer: ok({ id: 'x1', version: 1, status: 'held', heldUntil: NOW + 1 }) })
    onPhone(<ShopPage />)
    fireEvent.click(await button(/电动车体检卡/))
    expect(await screen.findByText('26 分')).toBeTruthy()
    fireEvent.click(await button('用 60 分换'))
    await waitFor(() => expect(urls()).toEqual(['/pages/redemption/index?id=x1']))
    expect(sent('redeemOffer').map(({ input }) => input)).toEqual([{ offerId: 'o1' }])
  })

  test('what somebody else has just taken is refused beside the button', async () => {
    serve({ ...shop(), redeemOffer: refused('OUT_OF_STOCK') })
    onPhone(<ShopPage />)
    fireEvent.click(await button(/电动车体检卡/))
    fireEvent.click(await button('用 60 分换'))
    expect((await screen.findByRole('alert')).textContent).toBe(refusalLine('OUT_OF_STOCK'))
  })

  test('with too few points the button is off and says how many are missing', async () => {
    serve({ ...shop(), showMyPoints: aBalance({ balance: 86, held: 60, free: 26 }) })
    onPhone(<ShopPage />)
    fireEvent.click(await button(/电动车体检卡/))
    expect(await screen.findByText('还差 34 分')).toBeTruthy()
    expect((await button('用 60 分换')).disabled).toBe(true)
  })

  test('nothing on offer says so', async () => {
    serve({ ...base, listOffers: none })
    onPhone(<ShopPage />)
    expect(await screen.findByText('还没有能换的东西')).toBeTruthy()
  })

  test('what I took is listed and opens', async () => {
    serve({ ...shop(), listMyRedemptions: ok({ rows: [aRedemption({ status: 'fulfilled', offerTitle: '冰袖一副', endedAt: NOW, can: [] })] }) })
    onPhone(<ShopPage />)
    fireEvent.click(await button(/冰袖一副/))
    await waitFor(() => expect(urls()).toEqual(['/pages/redemption/index?id=x1']))
  })
})

describe('a redemption', () => {
  beforeEach(() => { page.params = { id: 'x1' } })

  test('while it is held, the code is one tap away', async () => {
    serve({ ...base, showRedemption: shownRedemption() })
    onPhone(<RedemptionPage />)
    fireEvent.click(await button('亮码领取'))
    await waitFor(() => expect(urls()).toEqual(['/pages/code/index?redemption=x1']))
  })

  test('giving it up is asked once', async () => {
    serve({ ...base, showRedemption: shownRedemption(), cancelRedemption: ok({ id: 'x1', version: 2, status: 'cancelled' }) })
    onPhone(<RedemptionPage />)
    fireEvent.click(await button('不要了，退积分'))
    expect(sent('cancelRedemption')).toEqual([])
    fireEvent.click(await button('不要了'))
    await waitFor(() => expect(sent('cancelRedemption').map(({ input }) => input)).toEqual([{ redemptionId: 'x1' }]))
  })

  test('what was fetched can neither be shown nor given up again', async () => {
    serve({ ...base, showRedemption: shownRedemption({ status: 'fulfilled', endedAt: NOW, can: [] }) })
    onPhone(<RedemptionPage />)
    expect(await screen.findByText('已领取')).toBeTruthy()
    expect(screen.queryByRole('button', { name: '亮码领取' })).toBeNull()
    expect(screen.queryByRole('button', { name: '不要了，退积分' })).toBeNull()
  })
})
