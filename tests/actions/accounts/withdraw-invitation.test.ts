import { inviteStaff, joinPost } from '#types/accounts'
import { withdrawInvitation } from '#types/posts'
import { openCounty, proofOf, type County, type Person } from '../../support/county'
import { interleave } from '../points/steps'
import { COMMUNITY } from '../points/shop'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

const invite = (person: Person) => county.call(inviteStaff, { unitId: COMMUNITY, role: 'grid', title: '网格员', phone: person.phone }, { as: county.lead })
const brings = (person: Person, code: string, of: County = county) => of.reply(joinPost, { code, displayName: person.name, phone: proofOf(person) }, { as: person })

test('the code is then no more than one that never was, and the post is gone', async () => {
  const person = county.stranger('路谷雨')
  const { id, code } = await invite(person)
  await county.call(withdrawInvitation, { postId: id }, { as: county.lead })
  expect(await brings(person, code)).toEqual({ ok: false, refusal: { code: 'INVITATION_WRONG' } })
  expect(await county.store.get('posts', id)).toBeNull()
  expect(await county.store.get('invitations', county.runtime.keys.hash('invitation', code))).toBeNull()
})

test('he may be invited again', async () => {
  const person = county.stranger('方白露')
  await county.call(withdrawInvitation, { postId: (await invite(person)).id }, { as: county.lead })
  expect((await brings(person, (await invite(person)).code)).ok).toBe(true)
})

test('what was joined is not withdrawn', async () => {
  const person = county.stranger('立春')
  const { id, code } = await invite(person)
  await brings(person, code)
  expect(await county.refusal(withdrawInvitation, { postId: id }, { as: county.lead })).toBe('NOT_INVITED')
})

test('sent again it gets the same answer, though the post is gone', async () => {
  const { id } = await invite(county.stranger('雨水'))
  const first = await county.call(withdrawInvitation, { postId: id }, { as: county.lead, commandId: 'withdrawn' })
  expect(await county.call(withdrawInvitation, { postId: id }, { as: county.lead, commandId: 'withdrawn' })).toEqual(first)
})

test('joined and withdrawn at the same moment, at every step: one of the two', async () => {
  for (let at = 1; at < 40; at += 1) {
    const person = county.stranger(`春${at}`)
    const { id, code } = await invite(person)
    let joined = false
    let withdrawn = ''
    const isMore = await interleave(county, at, async (slow) => { joined = (await brings(person, code, slow)).ok },
      async () => { withdrawn = await county.refusal(withdrawInvitation, { postId: id }, { as: county.lead }) })
    const post = await county.store.get('posts', id)
    expect([at, joined, withdrawn === 'NOT_INVITED', (post?.holderId ?? null) !== null]).toEqual([at, joined, joined, joined])
    county.at += 60_000
    if (!isMore) break
  }
}, 120_000)
