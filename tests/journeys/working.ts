import assert from 'node:assert/strict'
import { declareRider, enroll } from '#types/accounts'
import { giveConsent } from '#types/consents'
import { issueCode } from '#types/stations'
import { answerWhistle, blowWhistle, scanArrival, submitWork } from '#types/whistles'
import { grantPoints } from '#types/proposals'
import { CONSENT_TEXTS } from '#domain/accounts/consents'
import { clockTime } from '../../src/copy/times'
import { inRoot } from '../../scripts/lib/root'
import { ask, tellNumber } from './ask'
import { violations } from './looks'
import { journey } from './runner'
import type { Phone, Phones } from './phones'
import type { ToldCounty } from './told-county'

const MINUTE = 60_000
const FIVE = 5 * MINUTE
const asset = (name: string): string => inRoot('seed', 'story', 'assets', `${name}.jpg`)

/** A whistle from the answer to the pay: later, not coming, once more, several at once. */
export function working(county: ToldCounty, phones: Phones): void {
  const { cast, profile } = county
  const { rider, secondRider, newcomer, grid, keeper } = cast.people
  const now = (): number => county.cloud.clock.now()
  const template = profile.whistleTemplates.find(({ places }) => places === 2)
  let whistleId = ''
  const mine = `pages/whistle/index?id=`
  const staffs = `roles/grid/whistle/index?id=`

  /** Nothing that shuts out whoever cannot see or hold well, on a screen that only this story reaches. */
  const fits = async (phone: Phone): Promise<void> => assert.deepEqual(await violations(phone.page), [])
  const digitsOf = async (personaId: string): Promise<string> => (await ask(county, personaId, issueCode, { purpose: 'presence' })).digits
  const scan = async (personaId: string): Promise<unknown> => ask(county, grid.id, scanArrival, { whistleId, digits: await digitsOf(personaId) })

  journey('a rider with an order on the way says when he comes, and the grid worker reads it', async () => {
    const community = { communityId: cast.communityId }
    await ask(county, newcomer.id, declareRider, { age: 'adult', displayName: newcomer.name, phone: await tellNumber(county, newcomer.id) })
    await ask(county, newcomer.id, giveConsent, { kind: 'participation', textVersion: CONSENT_TEXTS.participation.version })
    await ask(county, newcomer.id, enroll, community)
    const blown = { ...community, templateId: template?.id ?? '', placeName: '北门岗亭', place: cast.riderSpot, arriveBy: Math.ceil(now() / FIVE) * FIVE + 120 * MINUTE, places: 2 }
    whistleId = (await ask(county, grid.id, blowWhistle, blown)).id
    const phone = await phones.of(rider.id)
    await phone.open(mine + whistleId)
    await phone.tap('送完这单再来')
    await phone.sees('送完这单，几点能到')
    await fits(phone)
    const time = clockTime(Math.ceil((now() + 45 * MINUTE) / FIVE) * FIVE)
    await phone.tap(`${time} 到`)
    await phone.sees('给你留着位子')
    await phone.sees(time)
    const staff = await phones.of(grid.id)
    await staff.open(staffs + whistleId)
    await staff.sees(`${time} 到`)
  })

  journey('until he is there he says another time', async () => {
    const phone = await phones.of(rider.id)
    await phone.tap(/改时间/)
    const time = clockTime(Math.ceil((now() + 60 * MINUTE) / FIVE) * FIVE)
    await phone.tap(`${time} 到`)
    const staff = await phones.of(grid.id)
    await staff.sees(`${time} 到`)
  })

  journey('another does not come: after his time and the grace his place goes to the next, and it costs him nothing', async () => {
    await ask(county, secondRider.id, answerWhistle, { whistleId, arriveAt: now() + MINUTE })
    await ask(county, newcomer.id, answerWhistle, { whistleId })
    county.cloud.clock.set(now() + (1 + profile.arrivalGraceMinutes) * MINUTE)
    const staff = await phones.of(grid.id)
    await staff.open(staffs + whistleId)
    await staff.tap(`${secondRider.name}没来`)
    await staff.sees(/现在 1 人排着/)
    await fits(staff)
    await staff.tap('让出位子')
    await staff.sees('位子让出来了')
    await staff.doesNotSee(secondRider.name)
    const missed = await phones.of(secondRider.id)
    await missed.open(mine + whistleId)
    await missed.sees('没关系，还有空就再来，不扣分')
    const next = await phones.of(newcomer.id)
    await next.open(mine + whistleId)
    await next.sees('给你留着位子')
  })

  journey('whose code cannot be scanned is ticked off the list, with ten seconds to take it back; he reads it and may say that he is not there', async () => {
    const staff = await phones.of(grid.id)
    await staff.open(staffs + whistleId)
    await staff.tap('码扫不了，按名单签到')
    await staff.sees('手机没电、没信号才用；能扫码就扫码')
    await staff.page.getByRole('checkbox', { name: `${newcomer.name}在场` }).click()
    await fits(staff)
    await staff.tap('1 位在场，给他们签到')
    await staff.sees('1 位，10 秒后签到')
    await fits(staff)
    await staff.tap('勾错了，撤回')
    await staff.sees(/给他们签到/)
    await staff.tap('1 位在场，给他们签到')
    await staff.tap('没勾错，现在就签')
    await staff.sees('按名单签到，没有扫码')
    await fits(staff)
    const phone = await phones.of(newcomer.id)
    await phone.open(mine + whistleId)
    await phone.sees('社区按名单给你签了到，没有扫码')
    await phone.sees('我不在那儿')
    await fits(phone)
    await phone.open('roles/rider/messages/index')
    await phone.sees(/给你签到了/)
  })

  journey('work is sent back with a reason; the rider reads it at home and hands in again from what he wrote', async () => {
    await scan(rider.id)
    const phone = await phones.of(rider.id)
    await phone.open(mine + whistleId)
    await phone.type(/写一句/, '锥桶放好了')
    await phone.photograph(asset('cones'), '拍一张')
    await phone.tap('交上去')
    await phone.sees(/另一位社区同事/)
    const second = await phones.of(keeper.id)
    await second.open(staffs + whistleId)
    await second.tap('核验')
    await second.tap('退回去补')
    await second.tap('照片没拍清')
    await fits(second)
    await second.tap('退回去')
    await second.sees('等他补')
    await second.sees('退回去了，等他补')
    await phone.open('pages/home/index')
    await phone.sees('退回来了：照片没拍清')
    await phone.page.getByText('北门岗亭').filter({ visible: true }).first().click()
    await phone.sees('补一下')
    assert.equal(await phone.page.getByLabel(/写一句/).filter({ visible: true }).first().inputValue(), '锥桶放好了')
    await fits(phone)
    await phone.type(/写一句/, '锥桶放好了，又拍了一张')
    await phone.tap('交上去')
    await phone.sees(/另一位社区同事/)
  })

  journey('several are confirmed with one button; who is refused stays with the reason', async () => {
    await ask(county, newcomer.id, submitWork, { whistleId, words: '看护到维修队来' })
    await fillTheDay(newcomer.id)
    const second = await phones.of(keeper.id)
    await second.open(staffs + whistleId)
    await second.tap('2 位等着，一起核验')
    await second.sees('锥桶放好了，又拍了一张')
    await second.sees('按名单签到，没有扫码')
    await fits(second)
    await second.tap(`核验 2 位，每位 ${template?.pointsEach} 分`)
    await second.sees('没核验：他今天的积分到顶了，明天再来')
    await second.sees('已核验')
    await fits(second)
    const phone = await phones.of(rider.id)
    await phone.open('pages/points/index')
    await phone.sees(`+${template?.pointsEach}`)
    await phone.sees('对得上')
  })

  /** Grants within one person's limit until the day takes no further award. */
  async function fillTheDay(personaId: string): Promise<void> {
    const { dailyCapPoints, secondPersonAbovePoints } = profile.points
    for (let left = dailyCapPoints - (template?.pointsEach ?? 0) + 1; left > 0; left -= secondPersonAbovePoints) {
      await ask(county, grid.id, grantPoints, {
        unitId: cast.communityId, amountPoints: Math.min(left, secondPersonAbovePoints), digits: await digitsOf(personaId), reason: '雨夜帮忙推车',
      })
    }
  }

  journey('nobody\'s phone met an error on the way', async () => {
    assert.deepEqual(phones.troubles(), [])
  })
}
