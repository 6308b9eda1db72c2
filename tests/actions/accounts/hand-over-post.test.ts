import { joinPost, showMe } from '#types/accounts'
import { listMyMessages } from '#types/messages'
import { endPost, handOverPost } from '#types/posts'
import { listWhistles, confirmWork } from '#types/whistles'
import { proofOf, type County, type Person } from '../../support/county'
import { interleave } from '../points/steps'
import { aWhistle, HOME, openVillage, submitted, type Village } from '../whistles/support'

let village: Village
beforeAll(async () => { village = await openVillage() })
afterAll(() => village.close())

const postOf = async ({ accountId }: Person): Promise<string> => (await village.store.find('posts', { holderId: accountId }))[0]?._id ?? ''
const handsOver = async (as: Person, postId: string, to: Person) => (await village.call(handOverPost, { postId, phone: to.phone }, { as })).code
const joins = (person: Person, code: string, of: County = village) => of.reply(joinPost, { code, displayName: person.name, phone: proofOf(person) }, { as: person })
const says = async (as: Person, postId: string, phone: string) => village.refusal(handOverPost, { postId, phone }, { as })

test('in the moment the successor joins, the post is his and no more his who held it, and both know', async () => {
  const [before, after] = [await village.staff('grid', HOME, '甲'), village.stranger('乙')]
  const postId = await postOf(before)
  const code = await handsOver(before, postId, after)
  expect((await village.call(showMe, {}, { as: before })).account?.posts).toHaveLength(1)
  expect((await joins(after, code)).ok).toBe(true)
  expect((await village.call(showMe, {}, { as: after })).account?.posts).toMatchObject([{ id: postId }])
  expect((await village.call(showMe, {}, { as: before })).account?.posts).toEqual([])
  expect((await village.call(listMyMessages, {}, { as: before })).rows).toMatchObject([{ kind: 'post-handed-over', facts: { title: '甲岗' } }])
})

test('what was open is open for the successor: he confirms what the one before him scanned, who can no more', async () => {
  const [before, after, rider] = [await village.staff('grid', HOME, '丙'), village.stranger('丁'), await village.rider('田小满', { communityIds: [HOME] })]
  const whistleId = await aWhistle({ ...village, grid: before } as Village)
  await submitted({ ...village, grid: before } as Village, whistleId, rider)
  expect((await joins(after, await handsOver(before, await postOf(before), after))).ok).toBe(true)
  expect((await village.call(listWhistles, { unitId: HOME, limit: 50 }, { as: after })).rows.map(({ id }) => id)).toContain(whistleId)
  const input = { whistleId, accountId: rider.accountId }
  expect(await village.refusal(confirmWork, input, { as: before })).toBe('NOT_ALLOWED')
  expect(await village.call(confirmWork, input, { as: after })).toMatchObject({ status: 'confirmed' })
})

test('a successor who scanned it himself does not confirm it, whatever post he holds', async () => {
  const [before, rider] = [await village.staff('grid', HOME, '戊'), await village.rider('小寒', { communityIds: [HOME] })]
  const whistleId = await aWhistle(village)
  await submitted(village, whistleId, rider)
  expect((await joins(village.grid, await handsOver(before, await postOf(before), village.grid))).ok).toBe(true)
  expect(await village.refusal(confirmWork, { whistleId, accountId: rider.accountId }, { as: village.grid })).toBe('SAME_PERSON')
})

test('an earlier code for the post does nothing any more', async () => {
  const [before, one, other] = [await village.staff('grid', HOME, '己'), village.stranger('庚'), village.stranger('辛')]
  const postId = await postOf(before)
  const first = await handsOver(before, postId, one)
  const second = await handsOver(before, postId, other)
  expect(await joins(one, first)).toEqual({ ok: false, refusal: { code: 'INVITATION_WRONG' } })
  expect((await joins(other, second)).ok).toBe(true)
})

test('who is removed takes along whom he had asked to succeed him', async () => {
  const [before, friend] = [await village.staff('grid', HOME, '壬'), village.stranger('癸')]
  const postId = await postOf(before)
  const code = await handsOver(before, postId, friend)
  await village.call(endPost, { postId, reason: '停职' }, { as: village.lead })
  expect(await joins(friend, code)).toEqual({ ok: false, refusal: { code: 'INVITATION_WRONG' } })
})

test('an official fills a vacant post; nobody hands over a colleague\'s, nor to the one who holds it', async () => {
  const gone = await village.staff('grid', HOME, '子')
  const postId = await postOf(gone)
  expect(await says(village.second, postId, '18800001111')).toBe('NOT_FOUND')
  expect(await says(village.lead, postId, gone.phone)).toBe('HOLDER_NUMBER')
  await village.call(endPost, { postId, reason: '调走了' }, { as: village.lead })
  const next = village.stranger('丑')
  expect((await joins(next, await handsOver(village.official, postId, next))).ok).toBe(true)
  expect((await village.call(showMe, {}, { as: next })).account?.posts).toMatchObject([{ id: postId }])
  const peer = await village.staff('official', HOME, '寅')
  expect(await says(village.official, await postOf(peer), '18800001111')).toBe('PEER_POST')
})

test('nothing is handed over where the unit is closed', async () => {
  const unit = await village.store.get('units', HOME)
  if (!unit) throw new Error('no unit')
  await village.store.put('units', { ...unit, isOpen: false })
  const said = await says(village.grid, await postOf(village.grid), '18800001111')
  await village.store.put('units', unit)
  expect(said).toBe('UNIT_CLOSED')
})

test('sent again it is the same code, and the code is stored nowhere', async () => {
  const holder = await village.staff('grid', HOME, '卯')
  const input = { postId: await postOf(holder), phone: '18800002222' }
  const first = await village.call(handOverPost, input, { as: holder, commandId: 'over' })
  expect(await village.call(handOverPost, input, { as: holder, commandId: 'over' })).toEqual(first)
  expect((await village.store.get('commands', `${holder.accountId}:over`))?.reply).not.toContain(first.code)
})

test('joined while the one before confirms, at each step: he confirmed before, or not at all', async () => {
  const seen = new Set<boolean>()
  for (let at = 1; at < 12; at += 3) {
    const [before, after, rider] = [await village.staff('grid', HOME, '辰'), village.stranger('巳'), await village.rider('大寒', { communityIds: [HOME] })]
    const whistleId = await aWhistle(village)
    await submitted(village, whistleId, rider)
    const code = await handsOver(before, await postOf(before), after)
    let said = ''
    let wasFirst = false
    await interleave(village, at, async (slow) => { said = await slow.refusal(confirmWork, { whistleId, accountId: rider.accountId }, { as: before }) },
      async () => { await joins(after, code); wasFirst = said === '' })
    if (wasFirst) expect([at, said]).toEqual([at, 'NOT_ALLOWED'])
    seen.add(wasFirst)
  }
  expect(seen.has(true)).toBe(true)
}, 60_000)
