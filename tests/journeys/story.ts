import assert from 'node:assert/strict'
import { inRoot } from '../../scripts/lib/root'
import { proveNumber } from './prove-number'
import { journey } from './runner'
import type { Phone, Phones } from './phones'
import type { ToldCounty } from './told-county'

const asset = (name: string): string => inRoot('seed', 'story', 'assets', `${name}.jpg`)

/** The eight digits a rider's screen shows. */
export async function digitsOn(phone: Phone): Promise<string> {
  const shown = phone.page.getByText(/^\d{4} \d{4}$/).filter({ visible: true }).first()
  await shown.waitFor()
  return (await shown.innerText()).replace(' ', '')
}

/** Types the digits as a keeper does when the camera fails. */
export async function typeDigits(phone: Phone, digits: string): Promise<void> {
  await phone.page.getByRole('button', { name: '1', exact: true }).waitFor()
  for (const digit of digits) await phone.page.getByRole('button', { name: digit, exact: true }).click()
}

/** Steps 1, 3, 5, 6, 7, 8 and 11 of the story, on the production browser build, each person on his own phone. */
export function story(county: ToldCounty, phones: Phones): void {
  const { cast, profile } = county
  const { rider, secondRider, grid, keeper, merchant } = cast.people
  const nameOf = (id: string): string => profile.stations.find((station) => station.id === id)?.name ?? ''
  const card = cast.offers.find((offer) => offer.kind === 'service-card')
  const template = profile.whistleTemplates.find((one) => one.id === cast.noon.whistle.templateId)
  const category = profile.reportCategories.find((one) => one.id === cast.reports[0]?.categoryId)
  const title = new RegExp((template?.title ?? '').split(/[ ·]+/)[0] ?? '')

  journey('step 1: a visitor sees the nearest open station without an account, and which one is at lunch', async () => {
    const visitor = await phones.of(null)
    await visitor.open('pages/home/index')
    await visitor.sees('开着')
    await visitor.sees(/午休/)
    await visitor.tap('驿站')
    await visitor.sees(nameOf(cast.stationId))
  })

  journey('somebody new joins with his number and one tap and is offered the whistle of his community', async () => {
    const phone = await phones.of(cast.people.newcomer.id)
    await phone.open('pages/home/index')
    await phone.tap(/成为小哥/)
    await proveNumber(county, phone, cast.people.newcomer)
    await phone.tap(/满 18 岁/)
    await phone.page.getByRole('button', { name: /加入/ }).filter({ visible: true }).first().waitFor()
    await phone.page.getByText(/^加入$/).filter({ visible: true }).first().click()
    await phone.sees(/加入了|退出/)
    await phone.open('pages/home/index')
    await phone.sees('社区需要你')
    await phone.sees(cast.noon.whistle.spot.name)
  })

  journey('step 3: a rider photographs, taps a tile and sends; it is received', async () => {
    const phone = await phones.of(rider.id)
    await phone.open('pages/home/index')
    await phone.tap('随手拍')
    await phone.photograph(asset('drain-before'), /停好了/)
    await phone.tap(category?.label ?? '')
    await phone.tap('报上去')
    await phone.sees(/已经收到/)
    await phone.sees(category?.label ?? '')
  })

  journey('step 5: the grid worker takes it on, dispatches it to the body that fits, and hands in the picture afterwards', async () => {
    const phone = await phones.of(grid.id)
    await phone.open('roles/grid/inbox/index')
    await phone.page.getByRole('button', { name: new RegExp(category?.label ?? '') }).filter({ hasText: '待看' }).last().click()
    await phone.tap('接下')
    await phone.tap(/^派给(?!别家)/)
    await phone.tap('办好了')
    await phone.photograph(asset('drain-after'), '拍一张')
    await phone.type(/怎么办的/, '换了新的雨箅子，压实了')
    await phone.tap('交上去')
    await phone.sees(/等报的人看/)
  })

  journey('the reporter alone says it is mended, and the timeline tells it', async () => {
    const phone = await phones.of(rider.id)
    await phone.open('pages/outbox/index')
    await phone.page.getByRole('button', { name: new RegExp(category?.label ?? '') }).first().click()
    await phone.sees('换了新的雨箅子，压实了')
    await phone.tap('修好了')
    await phone.sees(/谢谢/)
  })

  journey('step 6: the grid worker whistles from a template', async () => {
    const phone = await phones.of(grid.id)
    await phone.open('roles/grid/inbox/index')
    await phone.tap('吹哨')
    await phone.tap(title)
    await phone.type(/写到能找着/, '北门岗亭')
    await phone.tap(/^吹哨.*人/)
    await phone.sees('北门岗亭')
    await phone.sees(/还差 \d 人/)
  })

  journey('step 7: two riders of the community say they come', async () => {
    for (const person of [rider, secondRider]) {
      const phone = await phones.of(person.id)
      await phone.open('pages/home/index')
      await phone.page.getByText('北门岗亭').filter({ visible: true }).first().click()
      await phone.tap(/^现在就去/)
      await phone.sees(/亮码/)
    }
  })

  journey('step 8: on site the grid worker takes the rider\'s code; a second scan of it is refused in words', async () => {
    const phone = await phones.of(rider.id)
    await phone.tap(/亮码/)
    const digits = await digitsOn(phone)
    const scanner = await phones.of(grid.id)
    await scanner.tap('扫码签到')
    await typeDigits(scanner, digits)
    await scanner.sees(`${rider.name} 到了`)
    await scanner.tap(/下一|继续|再扫/)
    await typeDigits(scanner, digits)
    await scanner.sees(/用过/)
    await scanner.page.goBack()
  })

  journey('step 8: the rider hands in words and a picture; the scanner cannot confirm, a second person can; the points arrive', async () => {
    const phone = await phones.of(rider.id)
    await phone.page.goBack()
    await phone.type(/写一句/, '锥桶放好了')
    await phone.photograph(asset('cones'), '拍一张')
    await phone.tap('交上去')
    await phone.sees(/另一位社区同事/)
    const scanner = await phones.of(grid.id)
    await scanner.sees(/要两个人/)
    const second = await phones.of(keeper.id)
    await second.open('roles/grid/inbox/index')
    await second.page.getByText('北门岗亭').filter({ visible: true }).first().click()
    await second.tap('核验')
    await second.tap(/^核验.*分/)
    await second.sees(/核验好了/)
    await phone.open('pages/points/index')
    await phone.sees(`+${template?.pointsEach}`)
    await phone.sees(new RegExp(`${grid.name}.*${keeper.name}|${keeper.name}.*${grid.name}`))
  })

  journey('step 11: the rider redeems a card; one scan gives it, a second one is refused in words', async () => {
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
    await counter.tap(/下一|继续|再扫/)
    await typeDigits(counter, digits)
    await counter.sees(/用过/)
    await phone.open('pages/points/index')
    await phone.sees(`−${card?.pricePoints}`)
    await phone.sees('对得上')
  })

  journey('nobody\'s phone met an error on the way', async () => {
    assert.deepEqual(phones.troubles(), [])
  })
}
