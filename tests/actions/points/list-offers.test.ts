import { listOffers } from '#types/points'
import { openCounty, type County } from '../../support/county'
import { anOffer, FAR_STATION, STATION } from './shop'

let county: County
beforeAll(async () => {
  county = await openCounty()
  for (const [title, pricePoints] of [['雨衣', 30], ['毛巾', 5], ['手套', 12], ['肥皂', 5]] as const) await anOffer(county, { title, pricePoints })
  await anOffer(county, { title: '洗衣券', pricePoints: 8, stationId: FAR_STATION, left: 2 })
})
afterAll(() => county.close())

test('everyone sees what can be had, the cheapest first, with where and how many', async () => {
  const { rows } = await county.call(listOffers, {}, { as: null })
  expect(rows.map(({ pricePoints }) => pricePoints)).toEqual([5, 5, 8, 12, 30])
  expect(rows[2]).toMatchObject({ title: '洗衣券', left: 2, stationName: '盐巷歇脚亭', hint: null })
})

test('a page after the other shows every offer once', async () => {
  const titles: string[] = []
  let cursor: string | undefined
  do {
    const page = await county.call(listOffers, { stationId: STATION, limit: 1, ...(cursor === undefined ? {} : { cursor }) }, { as: null })
    titles.push(...page.rows.map(({ title }) => title))
    cursor = page.next
  } while (cursor !== undefined)
  expect(titles).toHaveLength(4)
  expect(new Set(titles).size).toBe(4)
  expect(titles.slice(2)).toEqual(['手套', '雨衣'])
})

test('a cursor of one list opens no other', async () => {
  const { next = '' } = await county.call(listOffers, { limit: 1 }, { as: null })
  expect(await county.refusal(listOffers, { stationId: STATION, cursor: next }, { as: null })).toBe('NOT_FOUND')
})

test('an offer that is closed is not listed', async () => {
  const offerId = await anOffer(county, { title: '旧货', stationId: 'net-shop' })
  const offer = await county.store.get('offers', offerId)
  if (offer) await county.store.put('offers', { ...offer, isOpen: false })
  expect((await county.call(listOffers, { stationId: 'net-shop' }, { as: null })).rows).toEqual([])
})

test('where points are switched off there is nothing to have', async () => {
  const settings = await county.store.get('settings', 'current')
  if (!settings) throw new Error('not provisioned')
  await county.store.put('settings', { ...settings, face: { ...settings.face, pointsEnabled: false } })
  expect(await county.call(listOffers, {}, { as: null })).toEqual({ rows: [] })
})
