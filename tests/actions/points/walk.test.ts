import { walk } from '#core/actions/points/walk'
import { openCounty, type County } from '../../support/county'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

test('a walk meets every record once, in pages', async () => {
  for (let n = 0; n < 205; n += 1) await county.store.add('stocks', { _id: `of_${n}`, left: n })
  const pages: number[] = []
  const seen = new Set<string>()
  for await (const rows of walk(county.store, 'stocks')) {
    pages.push(rows.length)
    for (const { _id } of rows) seen.add(_id)
  }
  expect(pages).toEqual([100, 100, 5])
  expect(seen.size).toBe(205)
})

test('a walk over nothing yields no page', async () => {
  const pages = []
  for await (const rows of walk(county.store, 'transfers')) pages.push(rows)
  expect(pages).toEqual([])
})
