import assert from 'node:assert/strict'
import { journey } from './runner'
import type { Phones } from './phones'
import { digitsOn, typeDigits } from './story'
import type { ToldCounty } from './told-county'

/** What stands behind the points at the end of a day: the counter's list, and the street's second look. */
export function pointsDesk(county: ToldCounty, phones: Phones): void {
  const { cast, profile } = county
  const { rider, merchant, grid, keeper, street } = cast.people
  const card = cast.offers.find((offer) => offer.kind === 'service-card')

  journey('what a merchant handed over today stands in the day\'s list with its points', async () => {
    const phone = await phones.of(rider.id)
    await phone.open('pages/shop/index')
    await phone.page.getByText(card?.title ?? '').filter({ visible: true }).first().click()
    await phone.tap(new RegExp(`用 ${card?.pricePoints} 分换`))
    await phone.tap('亮码领取')
    const digits = await digitsOn(phone)
    const counter = await phones.of(merchant.id)
    await counter.open('roles/keeper/counter/index')
    await counter.tap('扫码')
    await typeDigits(counter, digits)
    await counter.sees(new RegExp(card?.title ?? ''))
    await counter.open('roles/keeper/counter/index')
    await counter.tap(/今天发了什么/)
    await counter.sees(`一共 ${card?.pricePoints} 分`)
    await counter.sees(card?.title ?? '')
    await counter.tap('昨天')
    await counter.sees('昨天没有发东西')
  })

  journey('the street looks again at an award that was drawn, and sees who always verified with whom', async () => {
    const desk = await phones.of(street.id)
    await desk.open('roles/official/desk/index')
    await desk.tap('抽查')
    await desk.tap(new RegExp(`^${rider.name}，`))
    await desk.sees(new RegExp(`${grid.name}扫的码`))
    await desk.tap('属实')
    await desk.sees('记下了，属实')
    await desk.tap('看过的')
    await desk.sees(new RegExp(`^${rider.name}，`))
    await desk.sees(new RegExp(`${grid.name}和${keeper.name}|${keeper.name}和${grid.name}`))
    await desk.sees('几乎每次都是这两位')
  })

  journey('the street takes an offer down and puts it up again', async () => {
    const goods = cast.offers.find((offer) => offer.stationId === cast.stationId)
    const desk = await phones.of(street.id)
    await desk.open('roles/official/desk/index')
    await desk.tap('兑换')
    await desk.tap(profile.stations.find(({ id }) => id === cast.stationId)?.name ?? '')
    await desk.tap(new RegExp(goods?.title ?? ''))
    await desk.tap('下架')
    await desk.sees('下架的')
    await desk.tap(new RegExp(goods?.title ?? ''))
    await desk.tap('重新上架')
    await desk.sees('上架了')
  })

  journey('nobody\'s phone met an error on the way', async () => {
    assert.deepEqual(phones.troubles(), [])
  })
}
