import assert from 'node:assert/strict'
import { proveNumber } from './prove-number'
import { journey } from './runner'
import type { Phones } from './phones'
import type { ToldCounty } from './told-county'

/** Longer than anything begun before an account ended can take. */
const LATER_MS = 5 * 60_000

/** Somebody ends his account: what he held goes back, the county's fund gets his points, and who comes back is new. */
export function ending(county: ToldCounty, phones: Phones): void {
  const { cast, profile } = county
  const { rider, lead } = cast.people
  const rootUnitId = profile.units.find(({ parentId }) => parentId === undefined)?.id ?? ''
  const goods = cast.offers.find(({ kind, stationId }) => kind === 'goods' && stationId === cast.stationId)

  async function ask<Data>(personaId: string, fn: string, action: string): Promise<Data> {
    const response = await fetch(`${county.cloud.url}/api/${fn}`, {
      method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${county.cloud.signIn(personaId)}` }, body: JSON.stringify({ action, input: {} }),
    })
    return ((await response.json()) as { data: Data }).data
  }
  const onTheShelf = async (): Promise<number | undefined> =>
    (await ask<{ rows: Array<{ title: string; left: number }> }>(lead.id, 'points', 'listOffers')).rows.find(({ title }) => title === goods?.title)?.left
  const balance = async (): Promise<number> => (await ask<{ balance: number }>(rider.id, 'points', 'showMyPoints')).balance
  let points = 0
  let left: number | undefined

  journey('a rider who holds goods reads in his own numbers what will happen, and is asked once more', async () => {
    left = await onTheShelf()
    const phone = await phones.of(rider.id)
    await phone.open('pages/shop/index')
    await phone.page.getByText(goods?.title ?? '').filter({ visible: true }).first().click()
    await phone.tap(new RegExp(`用 ${goods?.pricePoints} 分换`))
    await phone.sees(/留到/)
    assert.equal(await onTheShelf(), (left ?? 0) - 1)
    points = await balance()
    assert.ok(points > 0)
    await phone.open('pages/me/index')
    await phone.tap('注销账号')
    await phone.sees('留着的 1 份东西放回架上')
    await phone.sees(/拍过的 \d+ 件留下/)
    await phone.sees('以后再来，是新账号')
    await phone.tap('注销账号')
    await phone.sees('账号马上没有，不能反悔。')
    await phone.tap('先不注销')
    assert.equal(await balance(), points)
  })

  journey('he ends it: he is a visitor at home, thanked, and the goods are back on the shelf', async () => {
    const phone = await phones.of(rider.id)
    await phone.open('roles/rider/closing/index')
    await phone.tap('注销账号')
    await phone.tap(`注销，退回 ${points} 分`)
    await phone.sees('注销好了，谢谢你来过')
    await phone.sees('成为小哥，社区有事会找你')
    assert.equal(await onTheShelf(), left)
    const kept = await phone.page.evaluate(() => Object.keys(window.localStorage).filter((key) => /^(account|session|outbox:)/.test(key)))
    assert.deepEqual(kept, [])
  })

  journey('the county\'s fund shows what came back, without a name; the timer forgets whose it was', async () => {
    county.cloud.clock.set(county.cloud.clock.now() + LATER_MS)
    await county.cloud.runTimer('finishClosings')
    const phone = await phones.of(lead.id)
    await phone.open(`roles/official/fund/index?id=${rootUnitId}`)
    await phone.sees('有人注销，积分退回')
    await phone.sees(`+${points}`)
    await phone.doesNotSee(rider.name)
  })

  journey('who comes back on the same phone is new, with nothing', async () => {
    const phone = await phones.of(rider.id)
    await phone.open('pages/join/index')
    await proveNumber(county, phone, rider)
    await phone.tap('我是骑手，满 18 岁')
    await phone.sees('你常跑哪个社区？')
    await phone.open('pages/points/index')
    await phone.sees('还没有积分')
    await phone.open('pages/outbox/index')
    await phone.sees('还没拍过')
  })

  journey('nobody\'s phone met an error on the way', async () => {
    assert.deepEqual(phones.troubles(), [])
  })
}
