import assert from 'node:assert/strict'
import { journey } from './runner'
import type { Phones } from './phones'
import type { ToldCounty } from './told-county'

const DOUBT = '那天干了 40 分钟，只记了 20'
const ANSWER = '查了签到和核验，记的是一次 20 分钟'

/** What a rider does when a line of his does not fit what he remembers, and what the staff do then. */
export function points(county: ToldCounty, phones: Phones): void {
  const { rider, lead, grid } = county.cast.people

  journey('a rider looks at how his statement was checked, opens a line and objects to it', async () => {
    const phone = await phones.of(rider.id)
    await phone.open('pages/points/index')
    await phone.tap(/^对得上/)
    await phone.sees('每笔重算一遍，都一样')
    await phone.page.getByRole('button', { name: '关上' }).last().click()
    await phone.tap('挣的')
    await phone.page.getByText(/确认/).filter({ visible: true }).first().click()
    await phone.sees('手机重算过，一样')
    await phone.tap('这一笔对不上？申诉')
    await phone.type('哪里不对', DOUBT)
    await phone.tap('交上去')
    await phone.sees(/交上去了/)
    await phone.tap('我的申诉')
    await phone.sees('等答复')
  })

  journey('a second appeal about the same line is refused in words, and what was typed stays', async () => {
    const phone = await phones.of(rider.id)
    await phone.open('pages/points/index')
    await phone.page.getByText(/确认/).filter({ visible: true }).first().click()
    await phone.tap('这一笔对不上？申诉')
    await phone.type('哪里不对', DOUBT)
    await phone.tap('交上去')
    await phone.sees(/这件已经在申诉了/)
    assert.equal(await phone.page.getByLabel('哪里不对').filter({ visible: true }).first().inputValue(), DOUBT)
  })

  journey('grid staff read it and cannot answer', async () => {
    const phone = await phones.of(grid.id)
    await phone.open('roles/grid/inbox/index')
    await phone.tap('积分申诉')
    await phone.tap(new RegExp(rider.name))
    await phone.sees(new RegExp(DOUBT))
    await phone.sees(/要工作人员来答/)
  })

  journey('an official answers in words', async () => {
    const phone = await phones.of(lead.id)
    await phone.open('roles/official/desk/index')
    await phone.tap('申诉')
    await phone.tap(new RegExp(rider.name))
    await phone.sees(new RegExp(DOUBT))
    await phone.tap('账没错，说明白')
    await phone.type('写给骑手的话', ANSWER)
    await phone.tap(/^答复$/)
    await phone.sees('已说明')
  })

  journey('the rider reads the answer', async () => {
    const phone = await phones.of(rider.id)
    await phone.open('pages/appeals/index')
    await phone.tap(/说明白了/)
    await phone.sees(new RegExp(ANSWER))
  })

  journey('nobody\'s phone met an error on the way', async () => {
    assert.deepEqual(phones.troubles(), [])
  })
}
