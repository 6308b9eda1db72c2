import assert from 'node:assert/strict'
import { blowWhistle } from '#types/whistles'
import { ask } from './ask'
import { violations } from './looks'
import { journey } from './runner'
import type { Phone, Phones } from './phones'
import type { ToldCounty } from './told-county'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** When a rider is free, and nights. */
export function hours(county: ToldCounty, phones: Phones): void {
  const { cast, profile } = county
  const { rider, grid } = cast.people
  const now = (): number => county.cloud.clock.now()
  const template = profile.whistleTemplates.find(({ id }) => id === cast.noon.whistle.templateId)
  const title = new RegExp((template?.title ?? '').split(/[ ·]+/)[0] ?? '')
  const fits = async (phone: Phone): Promise<void> => assert.deepEqual(await violations(phone.page), [])
  const tick = (phone: Phone, name: string): Promise<void> => phone.page.getByRole('checkbox', { name }).filter({ visible: true }).first().click()

  journey('a rider says when he is free; home shows what suits him, and the rest with one tap', async () => {
    await ask(county, grid.id, blowWhistle, {
      communityId: cast.communityId, templateId: template?.id ?? '', placeName: '傍晚的北门', place: cast.riderSpot, arriveBy: now() + 6 * HOUR, places: 2,
    })
    const phone = await phones.of(rider.id)
    await phone.open('pages/home/index')
    await phone.sees('傍晚的北门')
    await phone.open('pages/me/index')
    await phone.tap(/什么时候有空/)
    await phone.sees('没勾就是随时都行')
    await tick(phone, '周三上午')
    await tick(phone, '周三下午')
    await fits(phone)
    await phone.tap('就这些')
    await phone.sees('说好了时段')
    await phone.open('pages/home/index')
    await phone.sees(/你有空以外的时间，还有 \d 件/)
    await phone.doesNotSee('傍晚的北门')
    await fits(phone)
    await phone.tap(/你有空以外的时间/)
    await phone.sees('傍晚的北门')
  })

  journey('at night what can wait is not blown; what cannot says why, and the rider reads it', async () => {
    county.cloud.clock.set(Date.parse('2026-07-15T22:30:00+08:00'))
    const staff = await phones.of(grid.id)
    await staff.open('roles/grid/whistle-new/index')
    await staff.tap(title)
    await staff.type(/写到能找着/, '桥洞下面')
    await staff.sees('写一句为什么夜里找人')
    await staff.tap('过一会儿定')
    await staff.sees('夜里不吵人，换个白天的时间')
    await staff.tap('现在就要')
    await staff.type(/为什么等不了/, '水管爆了，路面要结冰')
    await fits(staff)
    await staff.tap(/^吹哨，要/)
    await staff.sees('桥洞下面')
    const whistleId = new URL(staff.page.url()).hash.match(/id=([^&]+)/)?.[1] ?? ''
    const phone = await phones.of(rider.id)
    await phone.open(`pages/whistle/index?id=${whistleId}`)
    await phone.sees('夜里也找人：水管爆了，路面要结冰')
    await fits(phone)
  })

  journey('nobody\'s phone met an error on the way', async () => {
    assert.deepEqual(phones.troubles(), [])
  })
}
