import assert from 'node:assert/strict'
import { violations } from './looks'
import type { Phone, Phones } from './phones'
import { proveNumber } from './prove-number'
import { journey } from './runner'
import type { ToldCounty } from './told-county'

/** A post is offered to one number: who has another gets nothing from its code, who proves it is in. */
export function invitations(county: ToldCounty, phones: Phones): void {
  const { cast, profile } = county
  const { street, secondRider, newcomer } = cast.people
  const community = profile.units.find(({ id }) => id === cast.communityId)?.name ?? ''
  const fits = async (phone: Phone): Promise<void> => assert.deepEqual(await violations(phone.page), [])
  let code = ''

  journey('an official offers a post to a colleague\'s number and gets a code', async () => {
    const phone = await phones.of(street.id)
    await phone.open('roles/official/desk/index')
    await phone.tap('岗位')
    await phone.tap(community)
    await phone.type('他的手机号', newcomer.phone)
    await fits(phone)
    await phone.tap('出一个邀请码')
    const shown = phone.page.getByText(/^QF-[A-Z2-9]{4}-[A-Z2-9]{4}$/).filter({ visible: true }).first()
    await shown.waitFor()
    code = await shown.innerText()
    await fits(phone)
  })

  journey('somebody else who has the code is told that it does not fit', async () => {
    const phone = await phones.of(secondRider.id)
    await phone.open('roles/official/join-post/index')
    await phone.type('邀请码', code)
    await phone.sees(`138****${secondRider.phone.slice(-4)}`)
    await fits(phone)
    await phone.tap('上岗')
    await phone.sees(/邀请码或手机号对不上/)
    await fits(phone)
  })

  journey('who has the number proves it and is in', async () => {
    const phone = await phones.of(newcomer.id)
    await phone.open('roles/official/join-post/index')
    await phone.type('邀请码', code)
    await phone.type('你的名字', newcomer.name)
    await proveNumber(county, phone, newcomer)
    await fits(phone)
    await phone.tap('上岗')
    await phone.sees('你现在是网格员')
    await phone.tap('去看看')
    await phone.sees(/件等你/)
  })

  journey('nobody\'s phone met an error on the way', async () => {
    assert.deepEqual(phones.troubles(), [])
  })
}
