import { endPost } from '#types/posts'
import { allocateFund } from '#types/points'
import { moveFund } from '#types/points-funds'
import { confirmWork } from '#types/whistles'
import { accountOfOwner } from '#core/actions/points/ledger'
import type { Person } from '../../support/county'
import { openHands, STREET } from '../points/hands'
import { COMMUNITY } from '../points/shop'
import { interleave } from '../points/steps'
import { answerOf, aWhistle, HOME, openVillage, submitted, type Village } from '../whistles/support'

let village: Village
beforeAll(async () => { village = await openVillage() })
afterAll(() => village.close())

const postOf = async ({ store }: Village, { accountId }: Person): Promise<string> => (await store.find('posts', { holderId: accountId }))[0]?._id ?? ''
const pointsOf = async ({ accountId }: Person) => (await accountOfOwner(village.store, { kind: 'worker', ownerId: accountId }))?.balance ?? 0

/** S1.12. */
test('a grid worker removed while he confirms work, at each step: it is done before, or it is not done and no point moved', async () => {
  const seen = new Set<string>()
  for (let at = 1; at < 60; at += 1) {
    const rider = await village.rider('田小满', { communityIds: [HOME] })
    const gone = await village.staff('grid', HOME, '韩霜降')
    await village.call(allocateFund, { unitId: HOME, amountPoints: 20, reason: '测试' }, { as: village.lead })
    const [postId, whistleId] = [await postOf(village, gone), await aWhistle(village)]
    await submitted(village, whistleId, rider)
    let said = ''
    let wasEndedFirst = false
    const isMore = await interleave(village, at, async (slow) => {
      const reply = await slow.reply(confirmWork, { whistleId, accountId: rider.accountId }, { as: gone })
      said = reply.ok ? 'ok' : 'refusal' in reply ? reply.refusal.code : 'fields'
    }, async () => {
      await village.call(endPost, { postId, reason: '调走了' }, { as: village.lead })
      wasEndedFirst = said === ''
    })
    seen.add(said)
    const isDone = said === 'ok'
    // Ended while he stood still: nothing of his may come after.
    if (wasEndedFirst) expect([at, said]).toEqual([at, 'NOT_ALLOWED'])
    expect([at, (await answerOf(village, whistleId, rider))?.status, await pointsOf(rider)]).toEqual([at, isDone ? 'confirmed' : 'submitted', isDone ? 5 : 0])
    if (!isMore) break
  }
  expect([...seen].sort()).toEqual(['NOT_ALLOWED', 'ok'])
}, 180_000)

test('what a use case looks at beside the post it was let in by must hold, too', async () => {
  const hands = await openHands()
  const { store } = hands
  const both = await hands.staff('official', COMMUNITY, '两头管')
  await hands.staff('official', STREET, '两头管', both)
  const above = (await store.find('posts', { holderId: both.accountId })).find(({ unitId }) => unitId === STREET)
  const before = (await accountOfOwner(store, { kind: 'fund', ownerId: COMMUNITY }))?.balance
  let isBegun = false
  const slow = hands.withBarrier(async (step) => {
    if (step !== 'begin' || isBegun) return
    isBegun = true
    await hands.call(endPost, { postId: above?._id ?? '', reason: '调走了' }, { as: hands.lead })
  })
  expect(await slow.refusal(moveFund, { fromUnitId: COMMUNITY, toUnitId: STREET, amountPoints: 1, reason: '救急' }, { as: both })).toBe('NOT_ALLOWED')
  expect((await accountOfOwner(store, { kind: 'fund', ownerId: COMMUNITY }))?.balance).toBe(before)
  await hands.close()
}, 60_000)
