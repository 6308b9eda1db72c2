import assert from 'node:assert/strict'
import { declareRider, enroll, inviteStaff, joinPost } from '#types/accounts'
import { giveConsent } from '#types/consents'
import { allocateFund } from '#types/points'
import { showFund } from '#types/points-funds'
import { issueCode } from '#types/stations'
import { listOfferedWhistles, scanArrival, submitWork } from '#types/whistles'
import { CONSENT_TEXTS } from '#domain/accounts/consents'
import { ask, tellNumber } from './ask'
import { violations } from './looks'
import { journey } from './runner'
import type { Phone, Phones } from './phones'
import type { ToldCounty } from './told-county'

/** 招募令: a street calls those who joined one of its communities; of another nobody learns of it. */
export function recruitment(county: ToldCounty, phones: Phones): void {
  const { cast, profile, crowd } = county
  const { rider, grid, keeper, lead } = cast.people
  const [caller, outsider] = crowd
  if (!caller || !outsider) throw new Error('a crowd has two')
  const own = profile.units.find(({ id }) => id === cast.communityId)
  const street = profile.units.find(({ id }) => id === own?.parentId)
  const other = profile.units.find(({ id, kind, parentId }) => kind === 'community' && parentId === street?.id && id !== own?.id)
  const template = profile.whistleTemplates.find(({ by }) => by === 'street')
  const title = new RegExp((template?.title ?? '').split(/[ ·]+/)[0] ?? '')
  const fits = async (phone: Phone): Promise<void> => assert.deepEqual(await violations(phone.page), [])
  const fund = () => ask(county, lead.id, showFund, { unitId: street?.id ?? '' })
  let whistleId = ''
  let before = { left: 0, paid: 0 }

  journey('a street\'s grid worker calls one of its communities, paid from the street\'s fund', async () => {
    const { code } = await ask(county, lead.id, inviteStaff, { unitId: street?.id ?? '', role: 'grid', title: '街道网格办', phone: caller.phone })
    await ask(county, caller.id, joinPost, { code, displayName: caller.name, phone: await tellNumber(county, caller.id) })
    await ask(county, lead.id, allocateFund, { unitId: street?.id ?? '', amountPoints: 1_000, reason: '招募令' })
    before = await fund()
    const phone = await phones.of(caller.id)
    await phone.open('roles/grid/whistle-new/index')
    await phone.tap('招募令')
    await phone.sees(/街道出分/)
    await phone.tap(title)
    await phone.tap(own?.name ?? '')
    await phone.type(/写到能找着/, '荷香广场')
    for (let more = template?.places ?? 1; more > 2; more -= 1) await phone.tap('少一个')
    await fits(phone)
    await phone.tap(/^发招募令，要 2 人，\d\d:\d\d 前到/)
    await phone.sees('还没人来')
    await phone.sees('招募令')
    await fits(phone)
    whistleId = new URL(phone.page.url()).hash.match(/id=([^&]+)/)?.[1] ?? ''
    assert.equal((await fund()).left, before.left - 2 * (template?.pointsEach ?? 0))
  })

  journey('a rider of that community finds it at home as the street\'s call, and goes', async () => {
    const phone = await phones.of(rider.id)
    await phone.open('pages/home/index')
    await phone.sees(`招募令，${street?.name ?? ''}`)
    await fits(phone)
    await phone.open(`pages/whistle/index?id=${whistleId}`)
    await phone.sees(`${street?.name ?? ''}招募令`)
    await phone.sees(`${street?.name ?? ''}出`)
    await fits(phone)
    await phone.tap(/^现在就去/)
    await phone.sees('给你留着位子')
  })

  journey('a rider of a community of the street that was not called learns nothing of it; sent its card, he reads through which one he would join', async () => {
    await ask(county, outsider.id, declareRider, { age: 'adult', displayName: outsider.name, phone: await tellNumber(county, outsider.id) })
    await ask(county, outsider.id, giveConsent, { kind: 'participation', textVersion: CONSENT_TEXTS.participation.version })
    await ask(county, outsider.id, enroll, { communityId: other?.id ?? '' })
    assert.ok(!(await ask(county, outsider.id, listOfferedWhistles, {})).rows.some(({ id }) => id === whistleId))
    const phone = await phones.of(outsider.id)
    await phone.open('pages/home/index')
    await phone.sees(other?.name ?? '')
    await phone.doesNotSee('荷香广场')
    await phone.open(`pages/whistle/index?id=${whistleId}`)
    await phone.sees(`加入${own?.name ?? ''}，我能去`)
    await fits(phone)
  })

  journey('the community\'s staff find it in their inbox, scan their rider and confirm by two hands; the street pays', async () => {
    const staff = await phones.of(grid.id)
    await staff.open('roles/grid/inbox/index')
    await staff.page.getByText('荷香广场').filter({ visible: true }).first().click()
    await staff.sees(rider.name)
    await fits(staff)
    const { digits } = await ask(county, rider.id, issueCode, { purpose: 'presence' })
    await ask(county, grid.id, scanArrival, { whistleId, digits })
    await ask(county, rider.id, submitWork, { whistleId, words: '单子发完了' })
    const second = await phones.of(keeper.id)
    await second.open(`roles/grid/whistle/index?id=${whistleId}`)
    await second.tap('核验')
    await second.tap(`核验，给 ${template?.pointsEach} 分`)
    await second.sees('已核验')
    await second.doesNotSee('收哨')
    assert.equal((await fund()).paid, before.paid + (template?.pointsEach ?? 0))
  })

  journey('the street closes it, and what was not paid is the street\'s again', async () => {
    const phone = await phones.of(caller.id)
    await phone.open(`roles/grid/whistle/index?id=${whistleId}`)
    await phone.tap('收哨')
    await phone.sees(/退回账上/)
    await phone.page.getByRole('button', { name: '收哨' }).filter({ visible: true }).last().click()
    await phone.sees('已收哨')
    assert.equal((await fund()).left, before.left - (template?.pointsEach ?? 0))
  })

  journey('nobody\'s phone met an error on the way', async () => {
    assert.deepEqual(phones.troubles(), [])
  })
}
