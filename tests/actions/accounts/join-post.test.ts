import { inviteStaff, joinPost, showMe } from '#types/accounts'
import { openCounty, type County } from '../../support/county'

const DAY = 24 * 3_600_000
let county: County
let communityId: string
beforeAll(async () => {
  county = await openCounty()
  communityId = county.profile.units.find((unit) => unit.kind === 'community')?.id ?? ''
})
afterAll(() => county.close())

const invite = () => county.call(inviteStaff, { unitId: communityId, role: 'grid', title: '网格员' }, { as: county.lead })

test('an invitation code gives the post to whoever brings it', async () => {
  const { code, id } = await invite()
  const person = county.stranger('路谷雨')
  await county.call(joinPost, { code, displayName: '路谷雨' }, { as: person })
  const me = await county.call(showMe, {}, { as: person })
  expect(me.account?.posts).toEqual([expect.objectContaining({ id, role: 'grid', unitId: communityId, title: '网格员' })])
})

test('a code is found however it is typed', async () => {
  const { code } = await invite()
  const typed = ` ${code.toLowerCase().replace(/-/g, ' ')} `
  expect((await county.reply(joinPost, { code: typed, displayName: '路' }, { as: county.stranger('路') })).ok).toBe(true)
})

test('a code works once', async () => {
  const { code } = await invite()
  await county.call(joinPost, { code, displayName: '甲' }, { as: county.stranger('甲') })
  expect(await county.refusal(joinPost, { code, displayName: '乙' }, { as: county.stranger('乙') })).toBe('CODE_USED')
})

test('two people with one code: one gets the post', async () => {
  const { code } = await invite()
  const replies = await Promise.all(['甲', '乙', '丙'].map((name) => county.reply(joinPost, { code, displayName: name }, { as: county.stranger(name) })))
  expect(replies.filter((reply) => reply.ok)).toHaveLength(1)
})

test('a code ends after seven days to the millisecond', async () => {
  const { code, expiresAt } = await invite()
  const start = county.at
  expect(expiresAt).toBe(start + 7 * DAY)
  county.at = expiresAt
  expect(await county.refusal(joinPost, { code, displayName: '迟' }, { as: county.stranger('迟') })).toBe('CODE_EXPIRED')
  county.at = expiresAt - 1
  expect((await county.reply(joinPost, { code, displayName: '准' }, { as: county.stranger('准') })).ok).toBe(true)
  county.at = start
})

test('five wrong codes a minute, then a wait, then on', async () => {
  const guesser = county.stranger('猜')
  for (let n = 0; n < 5; n++) expect(await county.refusal(joinPost, { code: `QF-AAAA-AA${n}A`, displayName: '猜' }, { as: guesser })).toBe('CODE_WRONG')
  const { code } = await invite()
  const reply = await county.reply(joinPost, { code, displayName: '猜' }, { as: guesser })
  expect(reply).toEqual({ ok: false, refusal: { code: 'TOO_MANY', retryAt: (Math.floor(county.at / 60_000) + 1) * 60_000 } })
  county.at += 60_000
  expect((await county.reply(joinPost, { code, displayName: '猜' }, { as: guesser })).ok).toBe(true)
})
