import { newAccount, withLots } from '#domain/points/account'
import { accountsWithLotsBefore } from '#core/actions/points/lots-walk'
import { openCounty, type County } from '../../support/county'

let county: County
beforeAll(async () => {
  county = await openCounty()
  const months = ['2026-05', '2026-03', '2026-04', '2026-06', '']
  for (const [n, month] of months.entries()) await put(`pa_${n}`, month)
  for (let n = 0; n < 120; n += 1) await put(`pa_many_${String(n).padStart(3, '0')}`, '2026-03')
  await county.store.put('pointsAccounts', { ...newAccount('pa_fund', 'fund'), oldestLot: '2026-03' })
})
afterAll(() => county.close())

const put = (id: string, month: string) => county.store.put('pointsAccounts', withLots(newAccount(id, 'worker'), month ? [{ month, points: 1 }] : []))

test('workers with old lots come month by month and by id, every one once, in pages', async () => {
  const pages: string[][] = []
  for await (const accounts of accountsWithLotsBefore(county.store, '2026-06')) pages.push(accounts.map(({ _id }) => _id))
  expect(pages.map((page) => page.length)).toEqual([100, 21, 1, 1])
  expect(new Set(pages.flat()).size).toBe(123)
  expect(pages.slice(2)).toEqual([['pa_2'], ['pa_0']])
})

test('where no lot is old enough there is nothing to walk', async () => {
  const { done } = await accountsWithLotsBefore(county.store, '2026-03').next()
  expect(done).toBe(true)
})
