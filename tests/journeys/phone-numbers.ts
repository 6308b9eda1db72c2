import assert from 'node:assert/strict'
import { listMyReveals } from '#types/phones'
import { answerWhistle } from '#types/whistles'
import { ask } from './ask'
import { violations } from './looks'
import type { Phone, Phones } from './phones'
import { proveNumber } from './prove-number'
import { journey } from './runner'
import { screensOf } from './screens'
import type { ToldCounty } from './told-county'

/** A number: proved, taken by one person alone, looked at with a reason that its owner reads; and somebody who is 17. */
export function phoneNumbers(county: ToldCounty, phones: Phones): void {
  const { rider, newcomer, grid } = county.cast.people
  const fits = async (phone: Phone): Promise<void> => assert.deepEqual(await violations(phone.page), [])

  journey('a number that a rider has proved makes nobody else a rider, and it is said what to do', async () => {
    const phone = await phones.of(newcomer.id)
    await phone.open('pages/join/index')
    await proveNumber(county, phone, rider)
    await phone.tap('我是骑手，满 18 岁')
    await phone.sees(/这个手机号已经有人用了/)
    await fits(phone)
  })

  journey('somebody of 17 gets the stations and nothing that waits until he is 18; then one tap is enough', async () => {
    const phone = await phones.of(newcomer.id)
    await phone.open('pages/join/index')
    await proveNumber(county, phone, newcomer)
    await phone.tap('我 16–17 岁，先用驿站')
    await phone.sees('驿站随便用')
    await fits(phone)
    await phone.open('pages/me/index')
    await phone.sees('16–17 岁')
    await phone.doesNotSee('我的码')
    await fits(phone)
    await phone.tap('我满 18 岁了')
    await phone.tap('我满 18 岁了')
    await phone.sees('参加之前，看一眼')
  })

  journey('the grid worker who needs a rider on the phone says why, and the rider reads it', async () => {
    const whistle = (await screensOf(county)).find(({ name }) => name === 'grid-whistle')?.path ?? ''
    await ask(county, rider.id, answerWhistle, { whistleId: new URLSearchParams(whistle.split('?')[1]).get('id') ?? '' })
    const staff = await phones.of(grid.id)
    await staff.open(whistle)
    await staff.tap(`联系${rider.name}`)
    await staff.tap('问问到哪了')
    await fits(staff)
    await staff.tap('看手机号')
    await staff.sees(rider.phone.replace(/(\d{3})(\d{4})(\d{4})/, '$1 $2 $3'))
    await fits(staff)
    const phone = await phones.of(rider.id)
    await phone.open('pages/me/index')
    await phone.sees(`手机号 138****${rider.phone.slice(-4)}`)
    await phone.tap(/谁看过我的信息/)
    await phone.sees('为了：问问到哪了')
    await phone.sees(new RegExp(grid.name))
    await fits(phone)
    assert.equal((await ask(county, rider.id, listMyReveals, {})).rows.length, 1)
  })

  journey('nobody\'s phone met an error on the way', async () => {
    assert.deepEqual(phones.troubles(), [])
  })
}
