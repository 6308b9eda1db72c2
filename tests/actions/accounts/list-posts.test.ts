import { inviteStaff } from '#types/accounts'
import { endPost, listPosts, type ListedPost } from '#types/posts'
import { STATION } from '../points/shop'
import { openHands, STREET, type Hands } from '../points/hands'
import { COMMUNITY } from '../points/shop'

let hands: Hands
beforeAll(async () => {
  hands = await openHands()
  await hands.call(inviteStaff, { unitId: COMMUNITY, role: 'grid', title: '副网格员', phone: '13800000003' }, { as: hands.lead })
})
afterAll(() => hands.close())

const listed = async (as: Hands['grid'], unitId = COMMUNITY): Promise<ListedPost[]> => (await hands.call(listPosts, { unitId, limit: 50 }, { as })).rows
const briefly = ({ title, holderName, isMine, invitedUntil, can }: ListedPost) => ({ title, holderName, isMine, isInvited: invitedUntil !== null, can })

test('an official above sees who holds what, what waits and what he may do', async () => {
  const rows = (await listed(hands.second)).filter(({ unitId }) => unitId === COMMUNITY)
  expect(rows.map(briefly)).toEqual(expect.arrayContaining([
    { title: '路谷雨岗', holderName: '路谷雨', isMine: false, isInvited: false, can: ['hand-over', 'end'] },
    { title: '白社区岗', holderName: '白社区', isMine: false, isInvited: false, can: ['hand-over', 'end'] },
    { title: '副网格员', holderName: null, isMine: false, isInvited: true, can: ['hand-over', 'withdraw'] },
  ]))
  expect(rows).toHaveLength(3)
  expect(rows.find(({ holderName }) => holderName === '路谷雨')?.heldSince).toBe(hands.at)
})

test('grid staff see their colleagues and may hand over their own post alone', async () => {
  const rows = await listed(hands.grid)
  expect(rows.filter(({ can }) => can.length > 0).map(({ isMine, can }) => [isMine, can])).toEqual([[true, ['hand-over']]])
  expect(rows.find(({ isMine }) => isMine)?.holderName).toBe('路谷雨')
})

test('no number is in it', async () => {
  const text = JSON.stringify(await listed(hands.second))
  for (const phone of [hands.grid.phone, hands.official.phone, '13800000003']) expect(text).not.toContain(phone)
})

test('an invitation that has run out waits no more', async () => {
  const { at } = hands
  hands.at += 7 * 24 * 3_600_000
  const row = (await listed(hands.second)).find(({ title }) => title === '副网格员')
  hands.at = at
  expect(row).toMatchObject({ invitedUntil: null, can: ['hand-over', 'withdraw'] })
})

test('a keeper sees his station, not the community it lies in', async () => {
  const keeper = await hands.staff('keeper', STATION, '方白露')
  expect((await listed(keeper, STATION)).map(({ holderName }) => holderName)).toContain('方白露')
  expect(await hands.refusal(listPosts, { unitId: COMMUNITY }, { as: keeper })).toBe('NOT_FOUND')
})

test('page by page it is the same list, unit by unit', async () => {
  const whole = (await listed(hands.second, STREET)).map(({ id }) => id)
  const got: string[] = []
  for (let cursor: string | undefined; ;) {
    const { rows, next } = await hands.call(listPosts, { unitId: STREET, limit: 2, ...(cursor && { cursor }) }, { as: hands.second })
    got.push(...rows.map(({ id }) => id))
    if (!next) break
    cursor = next
  }
  expect(got).toEqual(whole)
  const units = (await listed(hands.second, STREET)).map(({ unitId }) => unitId)
  expect(units).toEqual([...units].sort())
})

test('a vacated post stays in the list, vacant', async () => {
  const gone = await hands.staff('grid', COMMUNITY, '程惊蛰')
  const row = (await listed(hands.second)).find(({ holderName }) => holderName === '程惊蛰')
  await hands.call(endPost, { postId: row?.id ?? '', reason: '调走了' }, { as: hands.second })
  expect((await listed(hands.second)).find(({ id }) => id === row?.id)).toMatchObject({ holderName: null, heldSince: null, invitedUntil: null, can: ['hand-over'] })
  expect(await hands.refusal(listPosts, { unitId: COMMUNITY }, { as: gone })).toBe('NOT_ALLOWED')
})
