import { closeAccount } from '#types/account-closing'
import { showMe } from '#types/accounts'
import { listMyMessages, readMessages, showInbox } from '#types/messages'
import { endPost } from '#types/posts'
import { listWhistles } from '#types/whistles'
import type { County, Person } from '../../support/county'
import { interleave } from '../points/steps'
import { HOME, openVillage, type Village } from '../whistles/support'
import { ROOT } from './closing'

let village: Village
beforeAll(async () => { village = await openVillage() })
afterAll(() => village.close())

const postOf = async ({ accountId }: Person): Promise<string> => (await village.store.find('posts', { holderId: accountId }))[0]?._id ?? ''
const ends = (as: Person, postId: string, of: County = village) => of.refusal(endPost, { postId, reason: '调到街道了' }, { as })

test('who is removed acts no more, at once, and reads why', async () => {
  const gone = await village.staff('grid', HOME, '韩霜降')
  const postId = await postOf(gone)
  const { version } = await village.call(endPost, { postId, reason: '调到街道了' }, { as: village.lead })
  expect(await village.store.get('posts', postId)).toMatchObject({ holderId: null, heldSince: null, invitation: null, version })
  expect((await village.call(showMe, {}, { as: gone })).account?.posts).toEqual([])
  expect(await village.refusal(listWhistles, { unitId: HOME }, { as: gone })).toBe('NOT_ALLOWED')
  expect(await village.call(showInbox, {}, { as: gone })).toEqual({ unread: 1 })
  const { rows } = await village.call(listMyMessages, {}, { as: gone })
  expect(rows).toMatchObject([{ kind: 'post-ended', facts: { title: '韩霜降岗', reason: '调到街道了' } }])
  await village.call(readMessages, { until: village.at }, { as: gone })
  expect(await village.call(showInbox, {}, { as: gone })).toEqual({ unread: 0 })
})

test('sent twice it is done once and told once', async () => {
  const gone = await village.staff('grid', HOME, '程惊蛰')
  const input = { postId: await postOf(gone), reason: '离职' }
  const first = await village.call(endPost, input, { as: village.lead, commandId: 'end-twice' })
  expect(await village.call(endPost, input, { as: village.lead, commandId: 'end-twice' })).toEqual(first)
  expect((await village.call(listMyMessages, {}, { as: gone })).rows).toHaveLength(1)
  expect(await ends(village.lead, input.postId)).toBe('NOBODY_THERE')
})

test('nobody ends his own, nor a colleague\'s of the same unit', async () => {
  expect(await ends(village.lead, await postOf(village.lead))).toBe('OWN_POST')
  const [one, other] = [await village.staff('official', HOME, '甲'), await village.staff('official', HOME, '乙')]
  expect(await ends(one, await postOf(other))).toBe('PEER_POST')
})

test('who is elsewhere is not told that there is such a post', async () => {
  const gone = await village.staff('official', ROOT, '丙')
  const inside = await village.staff('official', HOME, '丁')
  expect(await ends(inside, await postOf(gone))).toBe('NOT_FOUND')
  expect(await ends(inside, 'nowhere')).toBe('NOT_FOUND')
})

test('two leads who end each other\'s at the same moment, at every step: one stays', async () => {
  for (let at = 1; at < 40; at += 1) {
    const second = await village.staff('official', ROOT, '陶芒种')
    const [mine, his] = [await postOf(village.lead), await postOf(second)]
    const answers: string[] = []
    const isMore = await interleave(village, at,
      async (slow) => { answers.push(await ends(second, mine, slow)) },
      async () => { answers.push(await ends(village.lead, his)) })
    expect(answers.filter((one) => one.includes('"ok":true'))).toHaveLength(1)
    if ((await village.store.get('posts', mine))?.holderId === null) Object.assign(village.lead, { openid: second.openid, accountId: second.accountId })
    if (!isMore) break
  }
}, 120_000)

test('somebody who ends his account while a lead ends his post leaves nothing behind', async () => {
  for (let at = 1; at < 40; at += 1) {
    const gone = await village.staff('grid', HOME, '雨水')
    const postId = await postOf(gone)
    const isMore = await interleave(village, at, (slow) => ends(village.lead, postId, slow), () => village.reply(closeAccount, {}, { as: gone }))
    expect((await village.store.get('posts', postId))?.holderId).toBeNull()
    if (!isMore) break
  }
}, 120_000)
