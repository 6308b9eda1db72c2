import { inviteStaff, joinPost, showMe } from '#types/accounts'
import { openCounty, proofOf, type County, type Person } from '../../support/county'

const DAY = 24 * 3_600_000
const MINUTE = 60_000
let county: County
let communityId: string
beforeAll(async () => {
  county = await openCounty()
  communityId = county.profile.units.find((unit) => unit.kind === 'community')?.id ?? ''
})
afterAll(() => county.close())

const invite = (person: Person) => county.call(inviteStaff, { unitId: communityId, role: 'grid', title: '网格员', phone: person.phone }, { as: county.lead })
const brings = (person: Person, code: string) => county.reply(joinPost, { code, displayName: person.name, phone: proofOf(person) }, { as: person })
const said = (person: Person, code: string) => county.refusal(joinPost, { code, displayName: person.name, phone: proofOf(person) }, { as: person })

test('an invitation code gives the post to who proves the number it was made for', async () => {
  const person = county.stranger('路谷雨')
  const { code, id } = await invite(person)
  expect((await brings(person, code)).ok).toBe(true)
  const me = await county.call(showMe, {}, { as: person })
  expect(me.account?.posts).toEqual([expect.objectContaining({ id, role: 'grid', unitId: communityId, title: '网格员' })])
  expect(me.account?.phone).toBe(`188****${person.phone.slice(-4)}`)
})

test('whoever has proved that number before joins without proving it again', async () => {
  const rider = await county.rider('小满')
  const { code } = await invite(rider)
  expect((await county.reply(joinPost, { code, displayName: '小满' }, { as: rider })).ok).toBe(true)
})

test('a code of somebody else\'s does nothing, and is told no more of than one that never was', async () => {
  const [invited, other] = [county.stranger('方白露'), county.stranger('路人')]
  const { code } = await invite(invited)
  const forOther = await county.reply(joinPost, { code, displayName: '路人', phone: proofOf(other) }, { as: other })
  expect(forOther).toEqual(await brings(other, 'QF-AAAA-AAAA'))
  expect(forOther).toEqual({ ok: false, refusal: { code: 'INVITATION_WRONG' } })
  expect(await county.call(showMe, {}, { as: other })).toMatchObject({ account: null })
  expect((await brings(invited, code)).ok).toBe(true)
})

test('without a number there is no post', async () => {
  const person = county.stranger('立春')
  const { code } = await invite(person)
  expect(await county.refusal(joinPost, { code, displayName: '立春' }, { as: person })).toBe('PHONE_NEEDED')
})

test('a number that is another person\'s takes no post', async () => {
  const [rider, other] = [await county.rider('雨水'), county.stranger('惊蛰')]
  const { code } = await invite(rider)
  expect(await county.refusal(joinPost, { code, displayName: '惊蛰', phone: proofOf(rider) }, { as: other })).toBe('PHONE_TAKEN')
})

test('an invitation of before numbers were asked for goes to whoever brings it and proves one', async () => {
  const [invited, other] = [county.stranger('春分'), county.stranger('清明')]
  const { code } = await invite(invited)
  const _id = county.runtime.keys.hash('invitation', code)
  const { phoneId: _, ...before } = await county.store.get('invitations', _id) ?? { phoneId: '', _id }
  await county.store.put('invitations', before as never)
  expect((await brings(other, code)).ok).toBe(true)
})

test('a code is found however it is typed', async () => {
  const person = county.stranger('路')
  const { code } = await invite(person)
  expect((await brings(person, ` ${code.toLowerCase().replace(/-/g, ' ')} `)).ok).toBe(true)
})

test('a code works once', async () => {
  const person = county.stranger('甲')
  const { code } = await invite(person)
  expect((await brings(person, code)).ok).toBe(true)
  expect(await said(person, code)).toBe('CODE_USED')
})

test('one code at one moment from several phones gives the post once', async () => {
  const person = county.stranger('乙')
  const { code } = await invite(person)
  const replies = await Promise.all(['丙', '丁', '戊'].map((name) => county.reply(joinPost, { code, displayName: name, phone: proofOf(person) }, { as: county.stranger(name) })))
  expect(replies.filter((reply) => reply.ok)).toHaveLength(1)
})

test('a code ends after seven days to the millisecond', async () => {
  const person = county.stranger('迟')
  const { code, expiresAt } = await invite(person)
  const start = county.at
  expect(expiresAt).toBe(start + 7 * DAY)
  county.at = expiresAt
  expect(await said(person, code)).toBe('CODE_EXPIRED')
  county.at = expiresAt - 1
  expect((await brings(person, code)).ok).toBe(true)
  county.at = start
})

test('five tries a minute, then a wait, then on', async () => {
  const guesser = county.stranger('猜')
  for (let n = 0; n < 5; n++) expect(await said(guesser, `QF-AAAA-AA${n}A`)).toBe('INVITATION_WRONG')
  const { code } = await invite(guesser)
  expect(await brings(guesser, code)).toEqual({ ok: false, refusal: { code: 'TOO_MANY', retryAt: (Math.floor(county.at / MINUTE) + 1) * MINUTE } })
  county.at += MINUTE
  expect((await brings(guesser, code)).ok).toBe(true)
})

test('of two hundred guesses at one moment five are looked at', async () => {
  const guesser = county.stranger('连猜')
  const outcomes = await Promise.all(Array.from({ length: 200 }, (_, n) => said(guesser, `QF-${String(n).padStart(4, 'A')}-BBBB`)))
  expect(outcomes.filter((one) => one === 'INVITATION_WRONG')).toHaveLength(5)
  expect(outcomes.filter((one) => one === 'TOO_MANY')).toHaveLength(195)
})
