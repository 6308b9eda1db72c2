import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { listMySessions } from '#types/sessions'
import { ask } from './ask'
import { violations } from './looks'
import { digitsOn, typeDigits } from './story'
import { journey } from './runner'
import type { Phone, Phones } from './phones'
import type { ToldCounty } from './told-county'

const HALF_DAY_MS = 12 * 3_600_000

/** A computer is let in by a phone, acts, is signed out from the phone, and runs out by itself: two browsers of their own. */
export function deskSignIn(county: ToldCounty, phones: Phones): void {
  const { lead, rider } = county.cast.people
  const desk = (): Promise<Phone> => phones.of(null, { width: 1280, height: 800 })

  const fits = async (phone: Phone): Promise<void> => assert.deepEqual(await violations(phone.page), [])
  const secretIn = (page: Page): Promise<string | null> => page.evaluate(() => window.localStorage.getItem('session'))
  const sessions = async (): Promise<number> => (await ask(county, lead.id, listMySessions, {})).rows.length

  /** From an unknown computer's desk to the code it shows. */
  async function codeOn(computer: Phone): Promise<string> {
    await computer.open('roles/official/desk/index')
    await computer.tap('用手机登录')
    await computer.sees('用手机放它进来')
    return digitsOn(computer)
  }

  journey('a computer nobody is known on leads from the desk to a code', async () => {
    const computer = await desk()
    assert.match(await codeOn(computer), /^\d{8}$/)
    await fits(computer)
    assert.equal(await sessions(), 0)
  })

  journey('the phone shows which computer asks and when; let in, the computer opens the desk as that official', async () => {
    const computer = await desk()
    const digits = await digitsOn(computer)
    const phone = await phones.of(lead.id)
    await phone.open('pages/me/index')
    await phone.tap(/^电脑登录/)
    await phone.sees('没有电脑登录着')
    await phone.tap('扫电脑上的码')
    await typeDigits(phone, digits)
    await phone.sees('让它登录？')
    await phone.sees(/Chrome|Linux/)
    await fits(phone)
    await phone.tap('是我面前这台，放它进来')
    await phone.sees('登录着的电脑')
    await computer.sees(/分还能用/)
    assert.equal(await sessions(), 1)
  })

  journey('the same code lets nobody else in', async () => {
    const computer = await desk()
    const stored = await secretIn(computer.page)
    assert.match(stored ?? '', /^"[\w-]{43}"$/)
    const other = await phones.of(null, { width: 1000, height: 700 })
    const digits = await codeOn(other)
    assert.notEqual(await secretIn(other.page), stored)
    const phone = await phones.of(lead.id)
    await phone.open('roles/rider/let-in/index')
    await typeDigits(phone, digits)
    await phone.tap('是我面前这台，放它进来')
    await other.sees(/分还能用/)
    await phone.open('roles/rider/let-in/index')
    await typeDigits(phone, digits)
    await phone.sees(/用过/)
    assert.equal(await sessions(), 2)
  })

  journey('signed out from the phone, the computer is nobody\'s at its next step', async () => {
    const phone = await phones.of(lead.id)
    await phone.open('roles/rider/sessions/index')
    for (let left = await sessions(); left > 0; left -= 1) {
      await phone.page.getByRole('button', { name: /登录.*自己退出/ }).filter({ visible: true }).first().click()
      await phone.sees(/退出？$/)
      await phone.tap('让它退出')
      await phone.sees('退出了')
      await phone.page.waitForTimeout(600)
    }
    await phone.sees('没有电脑登录着')
    const computer = await desk()
    await computer.open('roles/official/desk/index')
    await computer.sees('还没登录')
    await fits(computer)
  })

  journey('after twelve hours it is over by itself', async () => {
    const computer = await desk()
    const digits = await codeOn(computer)
    const phone = await phones.of(lead.id)
    await phone.open('roles/rider/let-in/index')
    await typeDigits(phone, digits)
    await phone.tap('是我面前这台，放它进来')
    await computer.sees(/分还能用/)
    county.cloud.clock.set(county.cloud.clock.now() + HALF_DAY_MS)
    await computer.open('roles/official/desk/index')
    await computer.sees('还没登录')
    assert.equal(await sessions(), 0)
  })

  journey('a rider without a post is offered none of this', async () => {
    const phone = await phones.of(rider.id)
    await phone.open('pages/me/index')
    await phone.sees('设置')
    await phone.doesNotSee('电脑登录')
  })

  journey('nobody\'s phone met an error on the way', async () => {
    assert.deepEqual(phones.troubles(), [])
  })
}
