import { listMyReveals } from '#types/phones'
import { openCounty, type County } from '../../support/county'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

test('mine alone, the latest first, page by page; of who is gone the name is gone', async () => {
  const [mine, other] = [await county.rider('田小满'), await county.rider('韩霜降')]
  for (const [n, accountId] of [mine, mine, other, mine].map(({ accountId }) => accountId).entries()) {
    await county.store.put('reveals', { _id: `rv${n}`, accountId, what: 'phone', whistleId: 'w1', byId: n === 3 ? 'gone' : county.lead.accountId, byTitle: '听荷社区网格员', reason: `第 ${n} 次`, at: 1_000 + n })
  }
  const first = await county.call(listMyReveals, { limit: 2 }, { as: mine })
  expect(first.rows.map(({ reason, byName }) => [reason, byName])).toEqual([['第 3 次', '已注销'], ['第 1 次', county.lead.name]])
  const { rows, next } = await county.call(listMyReveals, { limit: 2, cursor: first.next ?? '' }, { as: mine })
  expect(rows.map(({ reason }) => reason)).toEqual(['第 0 次'])
  expect(next).toBeUndefined()
  expect(await county.refusal(listMyReveals, { cursor: first.next ?? '' }, { as: other })).toBe('NOT_FOUND')
})

test('without an account there is nothing of his', async () => {
  expect(await county.refusal(listMyReveals, {}, { as: county.stranger('路人') })).toBe('SIGN_IN')
})
