import { declareRider } from '#types/accounts'
import { consentKind, listMyConsents } from '#types/consents'
import { CONSENT_TEXTS } from '#domain/accounts/consents'
import { openCounty, proofOf, type County } from '../../support/county'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

test('each kind there is stands in the list, also for who was never asked', async () => {
  const as = county.stranger('小满')
  await county.call(declareRider, { age: 'adult', phone: proofOf(as) }, { as })
  expect((await county.call(listMyConsents, {}, { as })).rows).toEqual(consentKind.options.map((kind) => ({ kind, isInForce: false, history: [] })))
})

test('of somebody who says yes and no for years the latest twenty are shown', async () => {
  const as = await county.rider('霜降')
  const id = `${as.accountId}:participation`
  const version = 205
  const move = (n: number) => ({ status: n % 2 ? 'given' as const : 'withdrawn' as const, textVersion: CONSENT_TEXTS.participation.version, at: county.at + n })
  for (let n = 180; n <= version; n += 1) await county.store.put('consentMoves', { _id: `${id}:${n}`, ...move(n) })
  await county.store.put('consents', { _id: id, version, accountId: as.accountId, kind: 'participation', ...move(version) })
  const [row] = (await county.call(listMyConsents, {}, { as })).rows
  expect(row?.isInForce).toBe(true)
  expect(row?.history.map(({ at }) => at - county.at)).toEqual(Array.from({ length: 20 }, (_, index) => version - index))
})

test('somebody else\'s consents are nobody\'s business', async () => {
  const [one, other] = [await county.rider('立夏'), county.stranger('处暑')]
  await county.call(declareRider, { age: 'adult', phone: proofOf(other) }, { as: other })
  expect((await county.call(listMyConsents, {}, { as: one })).rows[0]?.isInForce).toBe(true)
  expect((await county.call(listMyConsents, {}, { as: other })).rows[0]?.isInForce).toBe(false)
})
