import { closeAccount, previewClosing } from '#types/account-closing'
import { declareRider, enroll } from '#types/accounts'
import { heldPosts, isLastLead } from '#core/actions/accounts/end-account'
import { openCounty, proofOf, type County, type Person } from '../../support/county'
import { interleave } from '../points/steps'
import { COMMUNITY } from '../points/shop'
import { closes, ROOT } from './closing'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

const said = async (of: County, as: Person): Promise<string> => {
  const reply = await of.reply(closeAccount, {}, { as })
  return reply.ok ? 'ok' : 'refusal' in reply ? reply.refusal.code : 'fields'
}
const holders = async (): Promise<string[]> => (await county.store.find('posts', { unitId: ROOT, role: 'official' })).flatMap(({ holderId }) => holderId ?? [])

test('the last official of the county\'s root unit stays until a colleague has the post, too', async () => {
  expect(await said(county, county.lead)).toBe('LAST_LEAD')
  expect(await county.call(previewClosing, {}, { as: county.lead })).toMatchObject({ isLastLead: true })
  expect(await county.store.get('accounts', county.lead.accountId)).not.toBeNull()
  expect(await holders()).toEqual([county.lead.accountId])
  const second = await county.staff('official', ROOT, '陶芒种')
  expect(await county.call(previewClosing, {}, { as: second })).toMatchObject({ isLastLead: false })
  expect(await said(county, second)).toBe('ok')
  expect(await said(county, county.lead)).toBe('LAST_LEAD')
})

test('his number goes with the account: somebody new may prove it', async () => {
  const rider = await county.rider('田小满')
  const phoneId = county.runtime.keys.hash('phone', rider.phone)
  expect(await county.store.get('phones', phoneId)).not.toBeNull()
  expect(await said(county, rider)).toBe('ok')
  expect(await county.store.get('phones', phoneId)).toBeNull()
  const next = county.stranger('韩霜降')
  await county.call(declareRider, { age: 'adult', phone: proofOf(rider) }, { as: next })
  expect((await county.store.get('phones', phoneId))?.accountId).not.toBe(rider.accountId)
})

test('a grid worker at the root unit keeps nobody from leaving, nor lets him', async () => {
  const grid = { role: 'grid', within: [ROOT], holderId: 'ac_2' } as never
  const lead = { role: 'official', within: [ROOT], holderId: 'ac_1' } as never
  expect(isLastLead('ac_2', { own: [grid], leads: [lead] })).toBe(false)
  expect(isLastLead('ac_1', { own: [lead], leads: [lead] })).toBe(true)
})

test('two leads who leave at the same moment, at every step: one leaves and one stays', async () => {
  for (let at = 1; ; at += 1) {
    const second = await county.staff('official', ROOT, '陶芒种')
    const answers: string[] = []
    const first = (await holders()).find((id) => id !== second.accountId)
    expect(first).toBe(county.lead.accountId)
    const isMore = await interleave(county, at,
      async (slow) => { answers.push(await said(slow, second)) },
      async () => { answers.push(await said(county, county.lead)) })
    expect(answers.sort()).toEqual(['LAST_LEAD', 'ok'])
    expect(await holders()).toHaveLength(1)
    if ((await holders())[0] !== county.lead.accountId) {
      // The lead left: he comes back by the other's invitation, so that the next round begins as the first did.
      Object.assign(county.lead, { openid: second.openid, accountId: second.accountId })
    }
    if (!isMore) break
  }
}, 120_000)

test('what is joined in the same moment makes it begin anew: nothing is left on an account that is gone', async () => {
  for (let at = 1; ; at += 1) {
    const rider = await county.rider('田小满')
    const isMore = await interleave(county, at,
      (slow) => said(slow, rider),
      () => county.reply(enroll, { communityId: COMMUNITY }, { as: rider }))
    await closes(county, rider)
    expect(await county.store.get('accounts', rider.accountId)).toBeNull()
    if (!isMore) break
  }
}, 120_000)

test('the posts somebody holds are told from those at the head', async () => {
  const keeper = await county.staff('grid', COMMUNITY, '路谷雨')
  const { own, leads } = await heldPosts(county.store, keeper.accountId, ROOT)
  expect(own.map(({ role }) => role)).toEqual(['grid'])
  expect(leads.every(({ unitId, role }) => unitId === ROOT && role === 'official')).toBe(true)
})
