import assert from 'node:assert/strict'
import type { Route } from 'playwright-core'
import { declareRider, enroll } from '#types/accounts'
import { giveConsent } from '#types/consents'
import { allocateFund, showMyPoints } from '#types/points'
import { showFund } from '#types/points-funds'
import { grantPoints } from '#types/proposals'
import { issueCode } from '#types/stations'
import { returnWork } from '#types/whistle-work'
import { answerWhistle, blowWhistle, MAX_PLACES, scanArrival, submitWork } from '#types/whistles'
import { CONSENT_TEXTS } from '#domain/accounts/consents'
import type { Person } from '../../seed/story/cast'
import { ask, tellNumber } from './ask'
import { violations } from './looks'
import { journey } from './runner'
import type { Phone, Phones } from './phones'
import type { ToldCounty } from './told-county'

const MINUTE = 60_000
/** So many of the crowd are made ready at once. */
const AT_ONCE = 6

/** Thirty works, confirmed with one button, two of them refused: the day of one is full, another was sent back meanwhile. */
export function batch(county: ToldCounty, phones: Phones): void {
  const { cast, profile, crowd } = county
  const { grid, keeper, street, lead } = cast.people
  const { communityId } = cast
  const template = profile.whistleTemplates.find(({ id }) => id === cast.noon.whistle.templateId)
  const each = template?.pointsEach ?? 0
  const fits = async (phone: Phone): Promise<void> => assert.deepEqual(await violations(phone.page), [])
  const fund = () => ask(county, lead.id, showFund, { unitId: communityId })
  const digitsOf = async ({ id }: Person): Promise<string> => (await ask(county, id, issueCode, { purpose: 'presence' })).digits
  const accountIds = new Map<string, string>()
  let whistleId = ''
  let committed = 0

  /** From a stranger to work handed in. */
  async function handIn(person: Person): Promise<void> {
    await ask(county, person.id, declareRider, { age: 'adult', displayName: person.name, phone: await tellNumber(county, person.id) })
    await ask(county, person.id, giveConsent, { kind: 'participation', textVersion: CONSENT_TEXTS.participation.version })
    await ask(county, person.id, enroll, { communityId })
    const { id } = await ask(county, person.id, answerWhistle, { whistleId })
    accountIds.set(person.id, id.slice(whistleId.length + 1))
    await ask(county, grid.id, scanArrival, { whistleId, digits: await digitsOf(person) })
    await ask(county, person.id, submitWork, { whistleId, words: `${person.name}扫好了自己那一段` })
  }

  const [capped, sentBack, ...others] = crowd
  if (!capped || !sentBack) throw new Error('a crowd has two')

  journey('thirty come, work and hand in; the second person finds all of them ticked', async () => {
    await ask(county, lead.id, allocateFund, { unitId: communityId, amountPoints: Math.min(profile.allocationLimitPoints, MAX_PLACES * each), reason: '集中整治' })
    committed = (await fund()).committed
    whistleId = (await ask(county, grid.id, blowWhistle, {
      communityId, templateId: template?.id ?? '', placeName: '河边步道', place: cast.riderSpot, arriveBy: county.cloud.clock.now() + 60 * MINUTE, places: MAX_PLACES,
    })).id
    for (let from = 0; from < crowd.length; from += AT_ONCE) await Promise.all(crowd.slice(from, from + AT_ONCE).map(handIn))
    const second = await phones.of(keeper.id)
    await second.open(`roles/grid/whistle/index?id=${whistleId}`)
    await second.tap(`${MAX_PLACES} 位等着，一起核验`)
    await second.sees(`核验 ${MAX_PLACES} 位，每位 ${each} 分`)
    await fits(second)
  })

  journey('one tap takes all ticks away, another sets them', async () => {
    const second = await phones.of(keeper.id)
    await second.tap('都不勾')
    await second.sees('先勾上看过的')
    await second.tap(`${MAX_PLACES} 位都勾上`)
    await second.sees(`核验 ${MAX_PLACES} 位，每位 ${each} 分`)
  })

  journey('one was sent back by a colleague meanwhile, the day of another is full, and the answer is lost on its way: sent again by itself, each has his outcome', async () => {
    const second = await phones.of(keeper.id)
    let lost = 0
    // The list stays as she saw it; of the confirmation the first answer never arrives, though it was done.
    await second.page.route('**/api/whistles', async (route: Route) => {
      const body = route.request().postData() ?? ''
      if (body.includes('"showWhistle"') && lost === 0) return route.abort()
      if (!body.includes('"confirmWorks"') || lost > 0) return route.continue()
      lost += 1
      await route.fetch()
      return route.abort()
    })
    await ask(county, street.id, returnWork, { whistleId, accountId: accountIds.get(sentBack.id) ?? '', reason: '照片没拍清' })
    await fillTheDay(capped)
    await second.tap(`核验 ${MAX_PLACES} 位，每位 ${each} 分`)
    await second.sees(`核好了 ${MAX_PLACES - 2} 位`)
    assert.equal(lost, 1)
    await second.sees('没核成 2 位')
    await second.sees('没核验：他今天的积分到顶了，明天再来')
    await second.sees('没核验：他还没交，等他交了再核验')
    for (const { name } of others) await second.sees(name)
    await fits(second)
    await second.page.unroute('**/api/whistles')
  })

  journey('the points add up: twenty-eight are paid once, two places still wait in the whistle', async () => {
    let paid = 0
    for (const { id } of others) paid += (await ask(county, id, showMyPoints, {})).balance
    assert.equal(paid, others.length * each)
    assert.equal((await ask(county, sentBack.id, showMyPoints, {})).balance, 0)
    assert.equal((await fund()).committed, committed + 2 * each)
  })

  journey('who was sent back hands in again and is confirmed by the same button; who was refused stays, and may be confirmed tomorrow', async () => {
    await ask(county, sentBack.id, submitWork, { whistleId, words: '补了一张' })
    const second = await phones.of(keeper.id)
    await second.open(`roles/grid/confirm/index?id=${whistleId}`)
    await second.sees(`核验 2 位，每位 ${each} 分`)
    await second.tap(`核验 2 位，每位 ${each} 分`)
    await second.sees('核好了 1 位')
    await second.sees('没核成 1 位')
    assert.equal((await ask(county, sentBack.id, showMyPoints, {})).balance, each)
    assert.equal((await fund()).committed, committed + each)
  })

  /** Grants within one person's limit until the day takes no further award. */
  async function fillTheDay(person: Person): Promise<void> {
    const { dailyCapPoints, secondPersonAbovePoints } = profile.points
    for (let left = dailyCapPoints - each + 1; left > 0; left -= secondPersonAbovePoints) {
      await ask(county, grid.id, grantPoints, { unitId: communityId, amountPoints: Math.min(left, secondPersonAbovePoints), digits: await digitsOf(person), reason: '雨夜帮忙推车' })
    }
  }

  journey('nobody\'s phone met an error on the way', async () => {
    assert.deepEqual(phones.troubles(), [])
  })
}
