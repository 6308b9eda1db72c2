import assert from 'node:assert/strict'
import { violations } from './looks'
import { journey } from './runner'
import type { Phone, Phones } from './phones'
import type { ToldCounty } from './told-county'

const DAY_MS = 24 * 3_600_000
const LINE = '高温橙色预警，各驿站加供冰水到 20:00'

/** What the county says in one line, and what people write to it. */
export function voice(county: ToldCounty, phones: Phones): void {
  const { rider, lead, street } = county.cast.people
  const fits = async (phone: Phone): Promise<void> => assert.deepEqual(await violations(phone.page), [])

  journey('an official of the street publishes a line for three days', async () => {
    const desk = await phones.of(street.id)
    await desk.open('roles/official/desk/index')
    await desk.tap(/^通知$/)
    await desk.sees('还没发过通知')
    await desk.tap('发一条通知')
    await desk.type(/写一行/, LINE)
    await fits(desk)
    await desk.tap(/发出去，挂到/)
    await desk.sees('发出去了，首页看得到')
    await desk.sees('挂着')
    await fits(desk)
  })

  journey('a rider of that street reads it at home, with its days behind it; a visitor does not', async () => {
    const phone = await phones.of(rider.id)
    await phone.open('pages/home/index')
    await phone.sees(LINE)
    await fits(phone)
    await phone.tap(new RegExp(LINE))
    await phone.sees(/7月15日 到 7月17日/)
    await fits(phone)
    const visitor = await phones.of(null)
    await visitor.open('pages/home/index')
    await visitor.sees('驿站')
    await visitor.page.waitForLoadState('networkidle')
    await visitor.doesNotSee(LINE)
  })

  journey('what a rider writes is read at the county without his name; the answer is his to read', async () => {
    const phone = await phones.of(rider.id)
    await phone.open('pages/me/index')
    await phone.tap('投诉建议')
    await phone.sees('还没写过')
    await phone.tap('写给县里')
    await phone.type(/怎么回事/, '西门驿站周末老是锁着')
    await phone.tap(/要个回话/)
    await fits(phone)
    await phone.tap('交上去')
    await phone.sees('等着看')
    const desk = await phones.of(lead.id)
    await desk.open('roles/official/desk/index')
    await desk.tap(/^通知$/)
    await desk.sees('西门驿站周末老是锁着')
    await desk.doesNotSee(rider.name)
    await desk.tap(/西门驿站周末老是锁着/)
    await desk.type(/回他的话/, '这周起周末也开')
    await fits(desk)
    await desk.tap(/^回话$/)
    await desk.sees('看过了')
    await phone.open('pages/home/index')
    await phone.sees('1 条没看')
    await fits(phone)
    await phone.tap('1 条没看')
    await phone.sees('你写的有回话')
    await phone.sees('没看过')
    await fits(phone)
    await phone.tap(/你写的有回话/)
    await phone.sees('有回话')
    await phone.sees('这周起周末也开')
    await fits(phone)
  })

  journey('what was seen is new no more', async () => {
    const phone = await phones.of(rider.id)
    await phone.open('pages/home/index')
    await phone.sees('驿站')
    await phone.page.waitForLoadState('networkidle')
    await phone.doesNotSee('条没看')
    await phone.open('roles/rider/messages/index')
    await phone.sees('你写的有回话')
    await phone.doesNotSee('没看过')
  })

  journey('once its days are over the line is gone by itself, and the desk keeps it', async () => {
    county.cloud.clock.set(county.cloud.clock.now() + 3 * DAY_MS)
    const phone = await phones.of(rider.id)
    await phone.open('roles/rider/notices/index')
    await phone.sees('这会儿没有通知')
    const desk = await phones.of(street.id)
    await desk.open('roles/official/desk/index')
    await desk.tap(/^通知$/)
    await desk.sees('过了')
  })

  journey('nobody\'s phone met an error on the way', async () => {
    assert.deepEqual(phones.troubles(), [])
  })
}
