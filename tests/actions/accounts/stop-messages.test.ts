import { grantMessages, showMessageGrants, stopMessages } from '#types/message-grants'
import { CONSENT_TEXTS } from '#domain/accounts/consents'
import { openCounty, type County } from '../../support/county'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

const { version: textVersion } = CONSENT_TEXTS.messages

test('what is stopped is gone with whose phone it was; the other kinds stay, and doing it again changes nothing', async () => {
  const as = await county.rider('田小满')
  for (const kind of ['whistle-placed', 'whistle-placed', 'report-resolved'] as const) await county.call(grantMessages, { kind, textVersion }, { as })
  for (let n = 0; n < 2; n += 1) expect(await county.call(stopMessages, { kind: 'whistle-placed' }, { as })).toEqual({ kind: 'whistle-placed', left: 0 })
  expect(await county.store.get('messageGrants', `${as.accountId}:whistle-placed`)).toBeNull()
  expect((await county.call(showMessageGrants, {}, { as })).rows.map(({ left }) => left)).toEqual([0, 0, 1])
})

test('nobody stops another\'s', async () => {
  const [one, other] = [await county.rider('霜降'), await county.rider('立夏')]
  await county.call(grantMessages, { kind: 'whistle-placed', textVersion }, { as: one })
  await county.call(stopMessages, { kind: 'whistle-placed' }, { as: other })
  expect((await county.store.get('messageGrants', `${one.accountId}:whistle-placed`))?.left).toBe(1)
})
