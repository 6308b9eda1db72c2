import assert from 'node:assert/strict'
import { issueCode } from '#types/stations'
import { answerWhistle, blowWhistle, scanArrival, submitWork } from '#types/whistles'
import { ask } from './ask'
import { violations } from './looks'
import type { Phone, Phones } from './phones'
import { proveNumber } from './prove-number'
import { journey } from './runner'
import type { ToldCounty } from './told-county'

const MINUTE = 60_000
const FIVE = 5 * MINUTE

/** A grid worker goes and another comes: the post, its inbox and what waits there go over in one moment. */
export function handover(county: ToldCounty, phones: Phones): void {
  const { cast, profile } = county
  const { rider, secondRider, grid, newcomer } = cast.people
  const template = profile.whistleTemplates[0]
  const fits = async (phone: Phone): Promise<void> => assert.deepEqual(await violations(phone.page), [])
  let whistleId = ''
  let code = ''
  let inbox = ''

  journey('a grid worker has a report, a live whistle and work that waits for somebody else\'s eyes', async () => {
    const now = county.cloud.clock.now()
    whistleId = (await ask(county, grid.id, blowWhistle, {
      communityId: cast.communityId, templateId: template?.id ?? '', placeName: '北门岗亭', place: cast.riderSpot, arriveBy: Math.ceil(now / FIVE) * FIVE + 60 * MINUTE, places: 1,
    })).id
    await ask(county, rider.id, answerWhistle, { whistleId })
    await ask(county, grid.id, scanArrival, { whistleId, digits: (await ask(county, rider.id, issueCode, { purpose: 'presence' })).digits })
    await ask(county, rider.id, submitWork, { whistleId, words: '锥桶放好了' })
    const phone = await phones.of(grid.id)
    await phone.open('roles/grid/inbox/index')
    await phone.sees(/件等你/)
    inbox = await phone.page.getByText(/件等你/).filter({ visible: true }).first().innerText()
  })

  journey('he hands his post over to a number', async () => {
    const phone = await phones.of(grid.id)
    await phone.tap(/同事/)
    await phone.tap(new RegExp(`^${grid.name}`))
    await phone.sees(/在那之前一切照旧/)
    await phone.type('他的手机号', newcomer.phone)
    await fits(phone)
    await phone.tap('出一个交接码')
    const shown = phone.page.getByText(/^QF-[A-Z2-9]{4}-[A-Z2-9]{4}$/).filter({ visible: true }).first()
    await shown.waitFor()
    code = await shown.innerText()
    await fits(phone)
    // He is in the middle of something else when the other comes.
    await phone.tap('再请一位')
    await phone.tap(new RegExp(`^${grid.name}`))
    await phone.type('他的手机号', secondRider.phone)
  })

  journey('the successor proves his number, is in, and is told what he took over', async () => {
    const phone = await phones.of(newcomer.id)
    await phone.open('roles/official/join-post/index')
    await phone.type('邀请码', code)
    await phone.type('你的名字', newcomer.name)
    await proveNumber(county, phone, newcomer)
    await phone.tap('上岗')
    await phone.sees(/你现在是网格员，这里有.*件随手拍.*个哨.*1 份待核验/)
    await fits(phone)
    await phone.tap('去看看')
    await phone.sees(inbox)
  })

  journey('the next tap of the one before is refused in plain words, and his desk is gone', async () => {
    const phone = await phones.of(grid.id)
    await phone.tap('出一个交接码')
    await phone.sees(/这件事不归你办/)
    await fits(phone)
    await phone.open('roles/grid/inbox/index')
    await phone.sees('你还没有这里的岗位')
    await phone.open('roles/rider/messages/index')
    await phone.sees(/交出去了/)
    await fits(phone)
  })

  journey('the successor confirms what the one before scanned', async () => {
    const phone = await phones.of(newcomer.id)
    await phone.open(`roles/grid/whistle/index?id=${whistleId}`)
    await phone.tap('核验')
    await phone.sees('锥桶放好了')
    await phone.tap(/^核验，给/)
    await phone.sees('已核验')
  })

  journey('nobody\'s phone met an error on the way', async () => {
    assert.deepEqual(phones.troubles(), [])
  })
}
