import assert from 'node:assert/strict'
import { declareRider, enroll } from '#types/accounts'
import { giveConsent } from '#types/consents'
import { CONSENT_TEXTS } from '#domain/accounts/consents'
import { answerWhistle, blowWhistle } from '#types/whistles'
import { clockTime } from '../../src/copy/times'
import { ask, tellNumber } from './ask'
import { violations } from './looks'
import { journey } from './runner'
import type { Phone, Phones } from './phones'
import type { ToldCounty } from './told-county'

const MINUTE = 60_000
/** Past the deadline and what was begun before it. */
const SETTLE_MS = 40_000

/** Two collected whistles with one place each: who is passed over at the first goes first at the second. */
export function collected(county: ToldCounty, phones: Phones): void {
  const { cast, profile } = county
  const { rider, secondRider, newcomer, grid } = cast.people
  const now = (): number => county.cloud.clock.now()
  const template = profile.whistleTemplates.find(({ id }) => id === cast.noon.whistle.templateId)
  const title = new RegExp((template?.title ?? '').split(/[ ·]+/)[0] ?? '')
  const mine = 'pages/whistle/index?id='
  const staffs = 'roles/grid/whistle/index?id='
  let whistleId = ''

  const fits = async (phone: Phone): Promise<void> => assert.deepEqual(await violations(phone.page), [])
  const pass = (ms: number): unknown => county.cloud.clock.set(now() + ms)

  journey('a grid worker who is in no hurry lets it be settled in a while, and is told when', async () => {
    await ask(county, newcomer.id, declareRider, { age: 'adult', displayName: newcomer.name, phone: await tellNumber(county, newcomer.id) })
    await ask(county, newcomer.id, giveConsent, { kind: 'participation', textVersion: CONSENT_TEXTS.participation.version })
    await ask(county, newcomer.id, enroll, { communityId: cast.communityId })
    const phone = await phones.of(grid.id)
    await phone.open('roles/grid/whistle-new/index')
    await phone.tap(title)
    await phone.type(/写到能找着/, '北门岗亭')
    await phone.tap('过一会儿定')
    await phone.sees(/不比手快/)
    for (let more = template?.places ?? 1; more > 1; more -= 1) await phone.tap('少一个')
    await fits(phone)
    await phone.tap(/^吹哨，要 1 人，\d\d:\d\d 定/)
    await phone.sees(/0 人报名，\d\d:\d\d 定/)
    whistleId = new URL(phone.page.url()).hash.match(/id=([^&]+)/)?.[1] ?? ''
    assert.ok(whistleId)
  })

  journey('riders ask for it; nobody has a place yet, and each sees how long until it is settled', async () => {
    const quick = await phones.of(rider.id)
    await quick.open(mine + whistleId)
    await quick.sees('还没人报名')
    await fits(quick)
    await quick.tap(/^我报名，\d\d:\d\d 定谁去/)
    await quick.sees('已报名，等安排')
    await quick.sees(/^\d:\d\d/)
    await fits(quick)
    const slow = await phones.of(secondRider.id)
    await slow.open(mine + whistleId)
    await slow.sees('1 人报名了')
    await slow.tap(/^我报名/)
    await slow.sees('已报名，等安排')
    const staff = await phones.of(grid.id)
    await staff.sees(/2 人报名，\d\d:\d\d 定/)
    await staff.sees(rider.name)
    await fits(staff)
  })

  journey('from the deadline on it is being settled, and nobody leaves any more', async () => {
    pass(profile.collectMinutes * MINUTE)
    const quick = await phones.of(rider.id)
    await quick.open(mine + whistleId)
    await quick.sees('正在安排')
    await quick.sees('一两分钟就有结果，不用守着')
    await quick.doesNotSee('我不去了')
    await fits(quick)
    const staff = await phones.of(grid.id)
    await staff.open(staffs + whistleId)
    await staff.sees('正在安排谁去')
  })

  journey('one goes and reads why; the other reads that he is in front next time; staff see what decided', async () => {
    pass(SETTLE_MS)
    const quick = await phones.of(rider.id)
    await quick.open(mine + whistleId)
    await quick.sees('给你留着位子')
    await fits(quick)
    const slow = await phones.of(secondRider.id)
    await slow.open(mine + whistleId)
    await slow.sees('这次没轮到你，下次你排前面')
    await fits(slow)
    const staff = await phones.of(grid.id)
    await staff.open(staffs + whistleId)
    await staff.sees(/最久没轮到|一样久，报名早/)
    await staff.sees(/让给更久没轮到的|一样久，报名晚/)
    await fits(staff)
  })

  journey('at the next one who was passed over goes first, though he answered last; the quick one waits', async () => {
    whistleId = (await ask(county, grid.id, blowWhistle, {
      communityId: cast.communityId, templateId: template?.id ?? '', placeName: '南门岗亭', place: cast.riderSpot, arriveBy: now() + 60 * MINUTE, places: 1, mode: 'collected',
    })).id
    await ask(county, rider.id, answerWhistle, { whistleId })
    await ask(county, newcomer.id, answerWhistle, { whistleId })
    const slow = await phones.of(secondRider.id)
    await slow.open('pages/home/index')
    await slow.sees('定谁去')
    await slow.open(mine + whistleId)
    await slow.tap(`我报名，${clockTime(now() + profile.collectMinutes * MINUTE)} 定谁去`)
    await slow.sees('已报名，等安排')
    pass(profile.collectMinutes * MINUTE + SETTLE_MS)
    await county.cloud.runTimer('settleWhistles')
    await slow.open(mine + whistleId)
    await slow.sees('上次没轮到你，这次你先去')
    await fits(slow)
    const quick = await phones.of(rider.id)
    await quick.open(mine + whistleId)
    await quick.sees('这次先让上次没轮到的人，下次你排前面')
    const staff = await phones.of(grid.id)
    await staff.open(staffs + whistleId)
    await staff.sees('上次没轮到，优先')
  })

  journey('nobody\'s phone met an error on the way', async () => {
    assert.deepEqual(phones.troubles(), [])
  })
}
