import assert from 'node:assert/strict'
import { journey } from './runner'
import type { Phone, Phones } from './phones'
import { digitsOn, typeDigits } from './story'
import type { ToldCounty } from './told-county'

/** What needs two people: a grant above the limit, and an award that is taken back. */
export function pointsHands(county: ToldCounty, phones: Phones): void {
  const { cast, profile } = county
  const { rider, grid, street, lead } = cast.people
  const above = profile.points.secondPersonAbovePoints + 1
  /** The latest whistle that is over: whoever went was paid. */
  const template = profile.whistleTemplates.find(({ id }) => id === cast.whistles.at(-1)?.templateId)
  const fund = `roles/official/fund/index?id=${cast.communityId}`

  /** The rider's presence code, fresh. */
  async function codeOf(personaId: string): Promise<string> {
    const phone = await phones.of(personaId)
    await phone.open('pages/code/index')
    return digitsOn(phone)
  }

  /** Somebody on the staff gives points to whoever shows the digits. */
  async function grant(phone: Phone, points: number, reason: string, digits: string): Promise<void> {
    await phone.open(`roles/official/grant/index?id=${cast.communityId}`)
    await phone.sees(/另一位工作人员同意/)
    await phone.type('给多少分', String(points))
    await phone.type('为什么给', reason)
    await phone.tap(/^扫码/)
    await typeDigits(phone, digits)
  }

  /** Opens what waits for him at the desk. */
  async function openWaiting(phone: Phone, name: RegExp): Promise<void> {
    await phone.open('roles/official/desk/index')
    await phone.tap('两人办')
    await phone.tap(name)
  }

  journey('a grant above the limit waits, a second official agrees, and the rider sees it with the reason and both names', async () => {
    const desk = await phones.of(street.id)
    await grant(desk, above, '暴雨夜帮忙推车', await codeOf(rider.id))
    await desk.sees(`给${rider.name}的记下了`)
    await desk.sees('等另一位工作人员同意才到账')
    await openWaiting(desk, new RegExp(`^给${rider.name} ${above} 分`))
    await desk.sees('撤回了还能再提')
    const second = await phones.of(lead.id)
    await openWaiting(second, new RegExp(`^给${rider.name} ${above} 分`))
    await second.sees(new RegExp(`同意后，.*${above} 分`))
    await second.tap(`同意，给 ${above} 分`)
    await second.sees('同意了，积分已经到账')
    const phone = await phones.of(rider.id)
    await phone.open('pages/points/index')
    await phone.sees('暴雨夜帮忙推车')
    await phone.sees(`+${above}`)
    await phone.sees(new RegExp(`${street.name}、${lead.name}`))
    await phone.sees('对得上')
  })

  journey('an award is taken back by two people, and the rider\'s statement says 更正 with the reason', async () => {
    const phone = await phones.of(street.id)
    await phone.open(fund)
    await phone.tap(new RegExp(`^吹哨：${(template?.title ?? '').split(/[ ·]+/)[0]}`))
    await phone.tap(/^更正：/)
    await phone.sees('用掉的由单位核销')
    await phone.type('为什么收回', '扫错了人')
    await phone.tap('提出更正')
    await phone.sees('更正等人同意')
    const second = await phones.of(lead.id)
    await openWaiting(second, /^收回/)
    await second.tap(/^同意，收回/)
    await second.sees('同意了，积分已经退回')
    await second.open(fund)
    await second.sees(/更正，/)
    const owner = await phones.of(rider.id)
    await owner.open('pages/points/index')
    await owner.sees(/^更正：/)
    await owner.sees('扫错了人')
    await owner.sees('对得上')
  })

  journey('points move from one community\'s fund to another\'s, and both lists say so', async () => {
    const phone = await phones.of(lead.id)
    const other = profile.units.find(({ id }) => id === cast.secondCommunityId)?.name ?? ''
    await phone.open(fund)
    await phone.tap('调给别家')
    await phone.tap(other)
    await phone.type('调多少分', '50')
    await phone.type('为什么调', '汛期值守多')
    await phone.tap(`调 50 分给${other}`)
    await phone.sees(`调给${other}`)
    await phone.open(`roles/official/fund/index?id=${cast.secondCommunityId}`)
    await phone.sees(/^从.*调来$/)
  })

  journey('a grant within the limit is there at once, from a grid worker too', async () => {
    const phone = await phones.of(grid.id)
    await phone.open('roles/grid/inbox/index')
    await phone.tap('奖励')
    await grant(phone, 5, '帮忙搬桌子', await codeOf(cast.people.secondRider.id))
    await phone.sees(`给了${cast.people.secondRider.name} 5 分`)
  })

  journey('nobody\'s phone met an error on the way', async () => {
    assert.deepEqual(phones.troubles(), [])
  })
}
