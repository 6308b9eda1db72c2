import { grantKind, grantMessages, showMessageGrants } from '#types/message-grants'
import { CONSENT_TEXTS } from '#domain/accounts/consents'
import { openCounty, type County } from '../../support/county'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

test('each kind comes with the template to ask for, null where none is carried, and how many are left', async () => {
  const as = await county.rider('田小满')
  await county.call(grantMessages, { kind: 'report-resolved', textVersion: CONSENT_TEXTS.messages.version }, { as })
  Object.assign(county.runtime.subscribeMessages, { templateOf: (kind: string) => (kind === 'redemption-expired' ? null : `t-${kind}`) })
  expect((await county.call(showMessageGrants, {}, { as })).rows).toEqual([
    { kind: 'whistle-placed', templateId: 't-whistle-placed', left: 0 },
    { kind: 'redemption-expired', templateId: null, left: 0 },
    { kind: 'report-resolved', templateId: 't-report-resolved', left: 1 },
  ])
})

test('another person\'s are not in it', async () => {
  const as = await county.rider('霜降')
  expect((await county.call(showMessageGrants, {}, { as })).rows.map(({ left }) => left)).toEqual(grantKind.options.map(() => 0))
})
