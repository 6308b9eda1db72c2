import assert from 'node:assert/strict'
import { issueCode } from '#types/stations'
import { ask } from './ask'
import { violations } from './looks'
import type { Phone, Phones } from './phones'
import { proveNumber } from './prove-number'
import { journey } from './runner'
import type { ToldCounty } from './told-county'

/** The post at a station is held by whoever is on duty: a colleague scans, serves a rider, and goes home. */
export function duty(county: ToldCounty, phones: Phones): void {
  const { cast } = county
  const { keeper, newcomer, secondRider } = cast.people
  const fits = async (phone: Phone): Promise<void> => assert.deepEqual(await violations(phone.page), [])
  let digits = ''

  journey('the keeper shows a code for whoever takes the counter today', async () => {
    const phone = await phones.of(keeper.id)
    await phone.open('roles/keeper/counter/index')
    await phone.tap(/12 小时后自动停/)
    await phone.sees('没有人替你值班')
    const shown = phone.page.getByText(/^\d{4} \d{4}$/).filter({ visible: true }).first()
    await shown.waitFor()
    digits = (await shown.innerText()).replace(' ', '')
    await fits(phone)
  })

  journey('a colleague who is new here types it, proves a number and is at the counter', async () => {
    const phone = await phones.of(newcomer.id)
    await phone.open('roles/official/join-post/index')
    await phone.tap('我来值班')
    await phone.type('值班码', digits)
    await phone.type('你的名字', newcomer.name)
    await proveNumber(county, phone, newcomer)
    await fits(phone)
    await phone.tap('接班')
    await phone.sees('你在值班了')
    await fits(phone)
    await phone.tap('去柜台')
    await phone.sees(/你在值班，到/)
    await fits(phone)
  })

  journey('a rider is scanned by whoever is on duty', async () => {
    const phone = await phones.of(newcomer.id)
    const code = await ask(county, secondRider.id, issueCode, { purpose: 'presence' })
    await phone.tap('扫码')
    for (const digit of code.digits) await phone.tap(digit)
    await phone.sees(/签到了/)
  })

  journey('the keeper sees who is there, sends him home, and his next scan is refused in words', async () => {
    const phone = await phones.of(keeper.id)
    await phone.open('roles/keeper/duty/index')
    await phone.tap(`让${newcomer.name}下班`)
    await phone.sees('没有人替你值班')
    const other = await phones.of(newcomer.id)
    const code = await ask(county, secondRider.id, issueCode, { purpose: 'presence' })
    await other.tap('下一位')
    for (const digit of code.digits) await other.tap(digit)
    await other.sees(/这件事不归你办/)
    await other.open('roles/keeper/counter/index')
    await other.sees('你还没有这里的岗位')
  })

  journey('nobody\'s phone met an error on the way', async () => {
    assert.deepEqual(phones.troubles(), [])
  })
}
