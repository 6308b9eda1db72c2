import type { Posting } from '#core/store/records/points'
import { postingsOfDay } from '#core/actions/points/day-postings'
import { openCounty, type County } from '../../support/county'

let county: County
beforeAll(async () => {
  county = await openCounty()
  for (let n = 0; n < 52; n += 1) await Promise.all(Array.from({ length: 10 }, (_, i) => county.store.put('postings', aPosting(i % 2 === 0 ? 'pa_a' : 'pa_b', n * 5 + Math.floor(i / 2) + 1))))
  await county.store.put('postings', { ...aPosting('pa_c', 9), postedOn: '2026-07-16' })
})
afterAll(() => county.close())

const aPosting = (account: string, sequence: number): Posting => ({
  _id: `${account}:${sequence}`, account, sequence, transfer: 't', kind: 'award', amount: 1, balanceAfter: 1, ruleVersion: 1, at: 1, postedOn: '2026-07-15', previousHash: '', hash: '',
})

async function idsFrom(account: string, sequence: number) {
  const pages: string[][] = []
  for await (const rows of postingsOfDay(county.store, '2026-07-15', { account, sequence })) pages.push(rows.map(({ _id }) => _id))
  return pages
}

test('a day\'s postings come by account and number, every one once, over pages and from anywhere on', async () => {
  const pages = await idsFrom('', 0)
  const all = pages.flat()
  expect(pages.map((page) => page.length)).toEqual([500, 20])
  expect([all.length, new Set(all).size]).toEqual([520, 520])
  expect([all[0], all[1], all[259], all[260], all[519]]).toEqual(['pa_a:1', 'pa_a:2', 'pa_a:260', 'pa_b:1', 'pa_b:260'])
  expect((await idsFrom('pa_a', 258)).flat().slice(0, 3)).toEqual(['pa_a:259', 'pa_a:260', 'pa_b:1'])
  expect((await idsFrom('pa_b', 259)).flat()).toEqual(['pa_b:260'])
  expect(await idsFrom('pa_b', 260)).toEqual([])
})
