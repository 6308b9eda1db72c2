import assert from 'node:assert/strict'
import { issueCode } from '#types/stations'
import { listUnits } from '#types/units'
import { listMyEngagements, listWorkers } from '#types/workers'
import { ask } from './ask'
import { violations } from './looks'
import { proveNumber } from './prove-number'
import type { Phone, Phones } from './phones'
import { journey } from './runner'
import { typeDigits } from './story'
import type { ToldCounty } from './told-county'

/** An outlet pastes its list; who is on it says whether it is him; two outlets are one person, and the outlet sees nothing else. */
export function outlets(county: ToldCounty, phones: Phones): void {
  const { people: { outlet, rider, secondRider, lead, street, newcomer }, outlets: [first, second] } = county.cast
  const fits = async (phone: Phone): Promise<void> => assert.deepEqual(await violations(phone.page), [])

  let outletId = ''

  journey('the outlet\'s contact pastes two columns, sees what becomes of each line, and adds who is new', async () => {
    const phone = await phones.of(outlet.id)
    await phone.open('pages/me/index')
    await phone.tap('网点名单')
    await phone.sees(first)
    await phone.sees('本人确认了')
    await fits(phone)
    await phone.tap('导入名单')
    await phone.type('贴在这里', `姓名\t手机号\n${secondRider.name}\t${secondRider.phone}\n${rider.name}\t${rider.phone}\n没写号码`)
    await phone.sees('没有手机号')
    await phone.tap('核对 2 个人')
    await phone.sees('名单上有了')
    await phone.sees('新的')
    await fits(phone)
    await phone.tap('加上 1 个人')
    await phone.sees('加好了 1 个人')
    await fits(phone)
    await phone.tap('看名单')
    await phone.sees('等本人确认')
    await phone.doesNotSee(rider.name)
    await phone.doesNotSee(rider.phone)
  })

  journey('the rider finds it among his messages and says that it is him', async () => {
    const phone = await phones.of(rider.id)
    await phone.open('roles/rider/messages/index')
    await phone.tap(`${first}登记了你的手机号`)
    await phone.sees('等你认')
    await fits(phone)
    await phone.tap(first)
    await phone.sees('是我')
    await fits(phone)
    await phone.tap(/^是我/)
    await phone.sees('你在的网点')
  })

  journey('who rides for two claims the second, too, and is one person in the county\'s count', async () => {
    const phone = await phones.of(secondRider.id)
    await phone.open('pages/me/index')
    await phone.tap('我的网点')
    await phone.tap(second)
    await phone.tap(/^是我/)
    await phone.doesNotSee('等你认')
    const { rows } = await ask(county, secondRider.id, listMyEngagements, {})
    assert.deepEqual(rows.map(({ state }) => state), ['claimed', 'claimed'])
    const desk = await phones.of(lead.id)
    await desk.open(`roles/official/unit/index?id=${county.profile.units.find(({ kind }) => kind === 'county')?.id ?? ''}`)
    await desk.sees('跑两家以上')
    await desk.sees('按手机号算，一个号码一个人')
    await fits(desk)
  })

  journey('an official invites a second contact, who joins and finds the list', async () => {
    outletId = (await ask(county, outlet.id, listUnits, { kind: 'outlet' })).rows.find(({ name }) => name === first)?.id ?? ''
    const desk = await phones.of(street.id)
    await desk.open(`roles/official/unit/index?id=${outletId}`)
    await desk.tap(/岗位和人员/)
    await desk.sees(outlet.name)
    await desk.tap('请一位上岗')
    await desk.type('他的手机号', newcomer.phone)
    await fits(desk)
    await desk.tap('出一个邀请码')
    const shown = desk.page.getByText(/^QF-[A-Z2-9]{4}-[A-Z2-9]{4}$/).filter({ visible: true }).first()
    await shown.waitFor()
    const phone = await phones.of(newcomer.id)
    await phone.open('roles/official/join-post/index')
    await phone.type('邀请码', await shown.innerText())
    await phone.type('你的名字', newcomer.name)
    await proveNumber(county, phone, newcomer)
    await phone.tap('上岗')
    await phone.sees('你现在是网点负责人')
    await phone.tap('去看看')
    await phone.sees('本人确认了')
    await phone.tap(/^同事/)
    await phone.sees(outlet.name)
    await fits(phone)
  })

  journey('he works there no more; the outlet sees that and nothing else of him', async () => {
    const phone = await phones.of(rider.id)
    await phone.tap(first)
    await phone.tap('我不在那儿了')
    await phone.sees('以前的')
    await fits(phone)
    const { rows: [line] } = await ask(county, rider.id, listMyEngagements, {})
    const { rows } = await ask(county, outlet.id, listWorkers, { outletId: line?.outletId ?? '' })
    assert.deepEqual(rows.map(({ state }) => state).sort(), ['claimed', 'ended'])
    assert.ok(rows.every((row) => Object.keys(row).sort().join() === 'id,name,phone,since,state'))
  })

  journey('he scans who stands before him and is on the list; who left it is not vouched for', async () => {
    const phone = await phones.of(newcomer.id)
    const code = async (id: string) => (await ask(county, id, issueCode, { purpose: 'presence' })).digits
    await phone.open(`roles/official/outlet/index?id=${outletId}`)
    await phone.tap('扫码核实')
    await typeDigits(phone, await code(secondRider.id))
    await phone.sees(/核实/)
    await fits(phone)
    await phone.tap('下一位')
    await typeDigits(phone, await code(rider.id))
    await phone.sees('他的号码不在名单上')
    await fits(phone)
  })

  journey('nobody\'s phone met an error on the way', async () => {
    assert.deepEqual(phones.troubles(), [])
  })
}
