import assert from 'node:assert/strict'
import { declareRider, enroll } from '#types/accounts'
import { giveConsent } from '#types/consents'
import { showFund } from '#types/points-funds'
import { CONSENT_TEXTS } from '#domain/accounts/consents'
import { blowWhistle, listWhistles } from '#types/whistles'
import { ask, tellNumber } from './ask'
import { violations } from './looks'
import { journey } from './runner'
import type { Phone, Phones } from './phones'
import type { ToldCounty } from './told-county'

const MINUTE = 60_000

/** A whistle nobody answers: it says so, calls the neighbours, and ends as what it was. */
export function nobody(county: ToldCounty, phones: Phones): void {
  const { cast, profile } = county
  const { rider, newcomer, grid, lead } = cast.people
  const now = (): number => county.cloud.clock.now()
  const template = profile.whistleTemplates.find(({ id }) => id === cast.noon.whistle.templateId)
  const own = profile.units.find(({ id }) => id === cast.communityId)
  const neighbour = profile.units.find(({ id, kind, parentId }) => kind === 'community' && parentId === own?.parentId && id !== own?.id)
  const fits = async (phone: Phone): Promise<void> => assert.deepEqual(await violations(phone.page), [])
  const left = async (): Promise<number> => (await ask(county, lead.id, showFund, { unitId: cast.communityId })).left
  let whistleId = ''
  let before = 0

  journey('when nobody came for a while the grid worker reads it in the inbox and on the whistle', async () => {
    await ask(county, newcomer.id, declareRider, { age: 'adult', displayName: newcomer.name, phone: await tellNumber(county, newcomer.id) })
    await ask(county, newcomer.id, giveConsent, { kind: 'participation', textVersion: CONSENT_TEXTS.participation.version })
    await ask(county, newcomer.id, enroll, { communityId: neighbour?.id ?? '' })
    before = await left()
    whistleId = (await ask(county, grid.id, blowWhistle, {
      communityId: cast.communityId, templateId: template?.id ?? '', placeName: '河边步道', place: cast.riderSpot, arriveBy: now() + 90 * MINUTE, places: 2,
    })).id
    county.cloud.clock.set(now() + profile.nobodyMinutes * MINUTE)
    const staff = await phones.of(grid.id)
    await staff.open('roles/grid/inbox/index')
    await staff.sees('没人应')
    await staff.page.getByText('河边步道').filter({ visible: true }).first().click()
    await staff.sees(/吹的，还没人应/)
    await fits(staff)
  })

  journey('one tap calls the rest of the street: who joined there finds it at home and can say that he comes', async () => {
    const other = await phones.of(newcomer.id)
    await other.open('pages/home/index')
    await other.doesNotSee('河边步道')
    const staff = await phones.of(grid.id)
    await staff.tap('叫上旁边的社区')
    await staff.sees(/又叫了 \d+ 个社区的小哥/)
    await staff.sees('旁边社区的小哥也看得到')
    await fits(staff)
    await other.open('pages/home/index')
    await other.sees('河边步道')
    await other.sees(/还缺人/)
    await other.open(`pages/whistle/index?id=${whistleId}`)
    await other.sees(/^现在就去/)
  })

  journey('still nobody: it is handed back, recorded as what it was, and all its points return', async () => {
    county.cloud.clock.set(now() + profile.nobodyMinutes * MINUTE)
    const staff = await phones.of(grid.id)
    await staff.open(`roles/grid/whistle/index?id=${whistleId}`)
    await staff.tap('没人应，收回')
    await staff.sees(/记作「无人应」/)
    await fits(staff)
    await staff.tap(/^收回$/)
    await staff.sees('没人应，收回了')
    await fits(staff)
    assert.equal(await left(), before)
    const ended = await ask(county, lead.id, listWhistles, { unitId: cast.communityId, status: 'unanswered' })
    assert.deepEqual(ended.rows.map(({ id }) => id), [whistleId])
    const phone = await phones.of(rider.id)
    await phone.open(`pages/whistle/index?id=${whistleId}`)
    await phone.sees('没人能去，社区收回了')
    await fits(phone)
  })

  journey('nobody\'s phone met an error on the way', async () => {
    assert.deepEqual(phones.troubles(), [])
  })
}
