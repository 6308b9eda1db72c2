import { added, checkingOf, NO_COUNTS, pagesOf, wholeOf } from '#core/actions/points/verify-steps'
import { openCounty, type County } from '../../support/county'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

test('what a check knows: the rules by version, the county\'s root', async () => {
  const { expiryMonthsOf, rootUnitId } = await checkingOf(county.store)
  expect([expiryMonthsOf(7), expiryMonthsOf(8), rootUnitId]).toEqual([2, undefined, 'isle'])
})

test('a phase goes through a collection a page a piece and says where the next begins', async () => {
  for (let n = 0; n < 130; n += 1) await county.store.put('stocks', { _id: `of_${String(n).padStart(3, '0')}`, left: 1 })
  const read: number[] = []
  const phase = pagesOf('stocks', async (_, rows) => {
    read.push(rows.length)
    return { counts: { postings: rows.length }, fault: null }
  })
  const checking = await checkingOf(county.store)
  expect(await phase(checking, '')).toEqual({ counts: { postings: 100 }, fault: null, next: 'of_099' })
  expect(await phase(checking, 'of_099')).toEqual({ counts: { postings: 30 }, fault: null, next: null })
  expect(await phase(checking, 'of_129')).toEqual({ fault: null, next: null })
  expect(read).toEqual([100, 30])
})

test('a small phase is one piece, and counts add up', async () => {
  const fault = { record: 'a/b', what: 'is wrong' }
  expect(await wholeOf(async () => fault)(await checkingOf(county.store), '')).toEqual({ fault, next: null })
  expect(added({ ...NO_COUNTS, accounts: 2 }, { accounts: 3, sumPoints: -1 })).toEqual({ ...NO_COUNTS, accounts: 5, sumPoints: -1 })
})
