import assert from 'node:assert/strict'
import { addMonths, dateOf, DAY_MS, lastDayOf, monthOf, startOf } from '#domain/calendar/dates'
import { journey } from './runner'
import type { Phones } from './phones'
import { STORY_DAY, type ToldCounty } from './told-county'

/** What time takes back: goods nobody fetched, and points whose year is over. The clock is moved and the platform's timers run. */
export function pointsExpiry(county: ToldCounty, phones: Phones): void {
  const { cast, profile } = county
  const { rider } = cast.people
  const goods = cast.offers.find(({ kind, stationId }) => kind === 'goods' && stationId === cast.stationId)
  const firstEarnedAt = STORY_DAY - Math.max(...cast.whistles.map(({ daysAgo }) => daysAgo)) * DAY_MS
  const lastDay = lastDayOf(addMonths(monthOf(dateOf(firstEarnedAt)), profile.points.expiryMonths))

  async function comes(at: number, timer: string): Promise<void> {
    county.cloud.clock.set(at)
    await county.cloud.runTimer(timer)
  }
  /** Ten in the morning, so many days after the last day of the rider's first points. */
  const fromLastDay = (days: number): number => startOf(lastDay) + days * DAY_MS + 10 * 3_600_000

  journey('goods that nobody fetched go back by themselves, the points too, and the rider is told', async () => {
    const phone = await phones.of(rider.id)
    await phone.open('pages/shop/index')
    await phone.page.getByText(goods?.title ?? '').filter({ visible: true }).first().click()
    await phone.tap(new RegExp(`用 ${goods?.pricePoints} 分换`))
    await phone.sees(/留到/)
    await comes(STORY_DAY + 14 * DAY_MS, 'expireRedemptions')
    await phone.open('pages/points/index')
    await phone.tap(new RegExp(`${goods?.title}没来领，${goods?.pricePoints} 分退回来了`))
    await phone.sees('没来领，积分退回来了')
    await phone.open('pages/points/index')
    await phone.sees('对得上')
    await phone.doesNotSee(/没来领/)
  })

  journey('within a month of their last day the points say when they run out, and lead to the shop', async () => {
    const phone = await phones.of(rider.id)
    await comes(fromLastDay(-20), 'noticeExpiry')
    await phone.open('pages/points/index')
    await phone.tap(/\d+ 分 20 天后到期/)
    await phone.sees(goods?.title ?? '')
  })

  journey('after it they are gone from the balance, with a line of their own, and the statement still adds up', async () => {
    const phone = await phones.of(rider.id)
    const notice = await noticeOn(fromLastDay(0))
    await comes(fromLastDay(1), 'expirePoints')
    await phone.open('pages/points/index')
    await phone.tap('更正')
    await phone.sees(`−${notice}`)
    await phone.tap('全部')
    await phone.sees('到期')
    await phone.sees('对得上')
    await comes(fromLastDay(1), 'expirePoints')
    await phone.open('pages/points/index')
    await phone.sees('对得上')
    assert.equal(await phone.page.getByText(`−${notice}`, { exact: true }).filter({ visible: true }).count(), 1)

    /** How many points the rider is told he loses today. */
    async function noticeOn(at: number): Promise<number> {
      county.cloud.clock.set(at)
      await phone.open('pages/points/index')
      const shown = phone.page.getByText(/\d+ 分今天到期/).filter({ visible: true }).first()
      await shown.waitFor()
      return Number(/\d+/.exec(await shown.innerText())?.[0])
    }
  })

  journey('nobody\'s phone met an error on the way', async () => {
    assert.deepEqual(phones.troubles(), [])
  })
}
