import { finishClosing } from '#core/actions/accounts/finish-closing'
import { verifyLedger } from '#core/actions/points/verify-ledger'
import type { County } from '../../support/county'
import { openHands, type Hands } from '../points/hands'
import { aLeaver, aRider, AWARD, gone, pointsOf, rootFund, settled } from './closing'

let hands: Hands
beforeAll(async () => { hands = await openHands() })
afterAll(() => hands.close())

const finish = (of: County, accountId: string, at: number, mayGoOn = () => true) => finishClosing(of.runtime, { _id: accountId, identity: 'his-phone', at }, mayGoOn)

test('points go back at once; whose they were is forgotten when nothing begun before can still come in', async () => {
  const rider = await aRider(hands)
  const { at } = hands
  await gone(hands, rider)
  expect(await finish(hands, rider.accountId, at)).toBe(false)
  expect(await pointsOf(hands, rider)).toMatchObject({ balance: 0 })
  expect(await hands.store.get('accountClosings', rider.accountId)).toMatchObject({ _id: rider.accountId, at })
  hands.at += 180_000
  expect(await finish(hands, rider.accountId, at)).toBe(true)
  expect(await hands.store.get('accountClosings', rider.accountId)).toBeNull()
  expect(await hands.store.get('pointsOwners', `worker:${rider.accountId}`)).toBeNull()
})

test('what came in while it was under way is let go of before anything is forgotten', async () => {
  const rider = await aRider(hands)
  const { at } = hands
  await gone(hands, rider)
  await finish(hands, rider.accountId, at)
  const [report] = await hands.store.find('reports', {}, { limit: 1 })
  await hands.store.put('reports', {
    ...(report ?? { within: ['isle'], handledWithin: ['isle'], communityId: 'gull-rock', categoryId: 'other', bodyId: null, place: { lat: 1, lng: 1 }, placeName: '', words: null, photoIds: [], status: 'to-triage', takenAt: at, filedAt: at, dueAt: at, version: 1 }),
    _id: 'r-late', reporterId: rider.accountId,
  })
  hands.at += 180_000
  expect(await finish(hands, rider.accountId, at)).toBe(true)
  expect(await hands.store.get('reports', 'r-late')).toMatchObject({ reporterId: null })
})

test('what fails holds up nothing else, and is done by a later run', async () => {
  const of = await aLeaver(hands)
  const before = await rootFund(hands)
  await gone(hands, of.rider)
  const stock = await hands.store.get('stocks', of.offerId)
  // A shelf that cannot be read: its goods cannot go back, and so not the points they hold.
  await hands.store.put('stocks', { _id: of.offerId, left: 'none' as never })
  const errors = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  expect(await settled(hands)).toBe(0)
  expect(errors).toHaveBeenCalledWith('not let go of', expect.objectContaining({ of: 'redemptions', id: of.redemptionId }))
  errors.mockRestore()
  expect(await hands.store.get('reports', of.reportId)).toMatchObject({ reporterId: null })
  expect(await hands.store.get('proposals', of.proposalId)).toMatchObject({ status: 'withdrawn' })
  expect(await rootFund(hands)).toBe(before)
  if (stock) await hands.store.put('stocks', stock)
  expect(await settled(hands)).toBe(1)
  expect(await rootFund(hands)).toBe(before + AWARD)
  expect((await verifyLedger(hands.store)).fault).toBeNull()
})

test('a run whose time is up leaves the rest to the next', async () => {
  const of = await aLeaver(hands)
  await gone(hands, of.rider)
  const { at } = hands
  hands.at += 180_000
  expect(await finish(hands, of.rider.accountId, at, () => false)).toBe(false)
  expect(await hands.store.get('redemptions', of.redemptionId)).toMatchObject({ status: 'held' })
  expect(await finish(hands, of.rider.accountId, at)).toBe(true)
})
