import { grantMessages } from '#types/message-grants'
import { CONSENT_TEXTS } from '#domain/accounts/consents'
import { forgetGrants, grantsOf } from '#core/actions/accounts/message-grants'
import { openCounty, type County } from '../../support/county'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

test('what somebody may still be sent is found by who he is, and forgotten all at once', async () => {
  const [one, other] = [await county.rider('田小满'), await county.rider('霜降')]
  for (const as of [one, other]) for (const kind of ['whistle-placed', 'redemption-expired'] as const) await county.call(grantMessages, { kind, textVersion: CONSENT_TEXTS.messages.version }, { as })
  expect((await grantsOf(county.store, one.accountId)).map(({ kind }) => kind).sort()).toEqual(['redemption-expired', 'whistle-placed'])
  await county.store.transact((tx) => forgetGrants(tx, one.accountId))
  expect([(await grantsOf(county.store, one.accountId)).length, (await grantsOf(county.store, other.accountId)).length]).toEqual([0, 2])
})
