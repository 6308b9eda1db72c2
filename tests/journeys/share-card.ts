import assert from 'node:assert/strict'
import { showMe } from '#types/accounts'
import { issueCode } from '#types/stations'
import { confirmWork, scanArrival } from '#types/whistles'
import { ask } from './ask'
import { violations } from './looks'
import { proveNumber } from './prove-number'
import { journey } from './runner'
import type { Phone, Phones } from './phones'
import type { ToldCounty } from './told-county'

/** What a whistle may take from the inbox, and joining at most. */
const WHISTLE_WITHIN_MS = 30_000
const JOIN_TAPS = 3

/** From a card in a group chat, by somebody whom nobody knows, to points that add up. */
export function shareCard(county: ToldCounty, phones: Phones): void {
  const { cast, profile } = county
  const { newcomer, grid, keeper } = cast.people
  const template = profile.whistleTemplates.find(({ places }) => places === 2)
  const title = new RegExp((template?.title ?? '').split(/[ ·]+/)[0] ?? '')
  let address = ''

  const fits = async (phone: Phone): Promise<void> => assert.deepEqual(await violations(phone.page), [])
  const whistleId = (): string => address.split('id=')[1] ?? ''

  journey('a whistle is blown within thirty seconds of looking at the inbox, and its card is sent on', async () => {
    const staff = await phones.of(grid.id)
    await staff.open('roles/grid/inbox/index')
    await staff.sees('吹哨')
    const from = Date.now()
    await staff.tap('吹哨')
    await staff.tap(title)
    await staff.type(/写到能找着/, '东门岗亭')
    await staff.tap(/^吹哨.*人/)
    await staff.sees(/还差 \d 人/)
    const took = Date.now() - from
    console.log(`       blown ${(took / 1000).toFixed(1)} s after the inbox`)
    assert.ok(took < WHISTLE_WITHIN_MS)
    address = `pages/whistle/index?id=${new URL(staff.page.url()).hash.split('id=')[1]}`
  })

  journey('somebody without an account opens the card: he sees what is asked and nobody\'s name', async () => {
    const phone = await phones.of(newcomer.id)
    await phone.open(address)
    await phone.sees('东门岗亭')
    await phone.sees(/还差 \d/)
    await phone.doesNotSee(grid.name)
    await fits(phone)
  })

  journey('the card\'s button leads him through joining and back to the button', async () => {
    const phone = await phones.of(newcomer.id)
    let taps = 0
    const tap = (name: string | RegExp): Promise<void> => phone.tap(name).then(() => { taps += 1 })
    await tap('我能去，先成为小哥')
    await proveNumber(county, phone, newcomer)
    await tap(/满 18 岁/)
    await tap(/^加入.*我能去$/)
    await phone.sees(/^现在就去/)
    console.log(`       joined with ${taps} taps beside the digits of a text`)
    assert.ok(taps <= JOIN_TAPS)
    await phone.tap(/^现在就去/)
    await phone.sees('给你留着位子')
  })

  journey('he is scanned, hands in, a second person confirms, and his points add up', async () => {
    const phone = await phones.of(newcomer.id)
    await ask(county, grid.id, scanArrival, { whistleId: whistleId(), digits: (await ask(county, newcomer.id, issueCode, { purpose: 'presence' })).digits })
    await phone.type(/写一句/, '锥桶放好了')
    await phone.tap('交上去')
    await phone.sees(/另一位社区同事/)
    const { account } = await ask(county, newcomer.id, showMe, {})
    await ask(county, keeper.id, confirmWork, { whistleId: whistleId(), accountId: account?.id ?? '' })
    await phone.open('pages/points/index')
    await phone.sees(`+${template?.pointsEach}`)
    await phone.sees('对得上')
  })

  journey('once it is over the card says so, to whoever still opens it', async () => {
    county.cloud.clock.set(county.cloud.clock.now() + 24 * 3_600_000)
    const visitor = await phones.of(null)
    await visitor.open(address)
    await visitor.sees('这次过去了')
    await fits(visitor)
    await visitor.tap('去首页看看')
    await visitor.sees('驿站')
  })

  journey('nobody\'s phone met an error on the way', async () => {
    assert.deepEqual(phones.troubles(), [])
  })
}
