import { consentsOf, forgetConsent, moveIds } from '#core/actions/accounts/move-consent'
import { giveConsent, withdrawConsent } from '#types/consents'
import { CONSENT_TEXTS } from '#domain/accounts/consents'
import { openCounty, type County } from '../../support/county'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

test('a consent is forgotten with all its moves, once; another person\'s stays', async () => {
  const [one, other] = [await county.rider('小满'), await county.rider('霜降')]
  await county.call(withdrawConsent, { kind: 'participation' }, { as: one })
  await county.call(giveConsent, { kind: 'participation', textVersion: CONSENT_TEXTS.participation.version }, { as: one })
  const [consent] = await consentsOf(county.store, one.accountId)
  const ids = moveIds(consent!)
  expect((await county.store.getMany('consentMoves', ids)).size).toBe(3)
  for (let turn = 0; turn < 2; turn += 1) await county.store.transact((tx) => forgetConsent(tx, consent!._id))
  expect(await consentsOf(county.store, one.accountId)).toEqual([])
  expect((await county.store.getMany('consentMoves', ids)).size).toBe(0)
  expect(await consentsOf(county.store, other.accountId)).toHaveLength(1)
})

test('the ids of the latest moves alone, when fewer are asked for', () => {
  expect(moveIds({ _id: 'a:participation', version: 3 })).toEqual(['a:participation:3', 'a:participation:2', 'a:participation:1'])
  expect(moveIds({ _id: 'a:participation', version: 3 }, 2)).toEqual(['a:participation:3', 'a:participation:2'])
})
