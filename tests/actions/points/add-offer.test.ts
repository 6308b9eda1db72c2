import { addOffer, listOffers } from '#types/points'
import { openCounty, type County } from '../../support/county'
import { PARTNER, STATION } from './shop'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

const input = { stationId: PARTNER, kind: 'service-card' as const, title: '体检卡', hint: '刹车、轮胎', pricePoints: 60 }

test('an official offers something at a station of his; there is none to give yet', async () => {
  const official = await county.staff('official', 'east-coast', '陶芒种')
  const { id } = await county.call(addOffer, input, { as: official })
  expect(await county.store.get('offers', id)).toMatchObject({ stationId: PARTNER, pricePoints: 60, isOpen: true, within: ['isle', 'east-coast', 'north-bend', 'gull-rock', PARTNER] })
  expect((await county.call(listOffers, { stationId: PARTNER }, { as: null })).rows).toEqual([
    { id, kind: 'service-card', title: '体检卡', hint: '刹车、轮胎', pricePoints: 60, left: 0, stationId: PARTNER, stationName: '阿海渔具' },
  ])
})

test('sent twice it is one offer', async () => {
  const replies = await Promise.all([1, 2].map(() => county.call(addOffer, { ...input, stationId: STATION }, { as: county.lead, commandId: 'offer-twice' })))
  expect(replies[0]).toEqual(replies[1])
  expect((await county.call(listOffers, { stationId: STATION }, { as: null })).rows).toHaveLength(1)
})

test('an official of another street offers nothing there', async () => {
  const other = await county.staff('official', 'west-coast', '邻街道')
  expect(await county.refusal(addOffer, input, { as: other })).toBe('NOT_FOUND')
})
