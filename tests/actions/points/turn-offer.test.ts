import { turnOffer } from '#core/actions/points/turn-offer'
import { openCounty, type County } from '../../support/county'
import { anOffer } from './shop'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

const turn = (offerId: string, isOpen: boolean) => county.store.transact((tx) => turnOffer(tx, offerId, isOpen))

test('an offer is turned once each way, and each turn is a version of its own', async () => {
  const offerId = await anOffer(county)
  expect(await turn(offerId, true)).toBeNull()
  expect(await turn(offerId, false)).toEqual({ id: offerId, version: 3, isOpen: false })
  expect(await turn(offerId, false)).toBeNull()
  expect(await county.store.get('offers', offerId)).toMatchObject({ isOpen: false, version: 3 })
  expect(await turn(offerId, true)).toMatchObject({ version: 4, isOpen: true })
})

test('an offer that is not there is not found', async () => {
  await expect(turn('nowhere', false)).rejects.toMatchObject({ code: 'NOT_FOUND' })
})
