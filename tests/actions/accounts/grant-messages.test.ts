import { grantMessages, MOST_LEFT } from '#types/message-grants'
import { CONSENT_TEXTS } from '#domain/accounts/consents'
import { grantPlace } from '#core/actions/accounts/message-grants'
import { openCounty, type County, type Person } from '../../support/county'
import { HOME } from '../whistles/support'
import { signedIn } from './desk'

const yes = { kind: 'whistle-placed', textVersion: CONSENT_TEXTS.messages.version } as const
let county: County
let rider: Person
beforeEach(async () => {
  county = await openCounty()
  rider = await county.rider('田小满')
})
afterEach(() => county.close())

const grant = () => county.store.get('messageGrants', `${rider.accountId}:whistle-placed`)

test('a yes is one message more, and only from then is it stored, sealed, whose phone it is', async () => {
  expect(JSON.stringify(await county.store.find('accounts', {}))).not.toContain(rider.openid)
  expect(await county.call(grantMessages, yes, { as: rider })).toEqual({ kind: 'whistle-placed', left: 1 })
  const stored = await grant()
  expect(stored).toMatchObject({ accountId: rider.accountId, kind: 'whistle-placed', left: 1, movedAt: county.at })
  expect(JSON.stringify(stored)).not.toContain(rider.openid)
  expect(county.runtime.cipher.open(stored?.openid ?? '', grantPlace(stored?._id ?? ''))).toBe(rider.openid)
  expect((await county.call(grantMessages, yes, { as: rider })).left).toBe(2)
})

test('the same tap sent twice is one yes', async () => {
  for (let n = 0; n < 2; n += 1) await county.call(grantMessages, yes, { as: rider, commandId: 'tap' })
  expect((await grant())?.left).toBe(1)
})

test('more than twenty are not kept', async () => {
  await county.call(grantMessages, yes, { as: rider })
  const known = await grant()
  if (!known) throw new Error('no grant')
  await county.store.put('messageGrants', { ...known, left: MOST_LEFT })
  expect((await county.call(grantMessages, yes, { as: rider })).left).toBe(MOST_LEFT)
})

test('it is the consent to the words beside it, given once', async () => {
  await county.call(grantMessages, yes, { as: rider })
  await county.call(grantMessages, { ...yes, kind: 'report-resolved' }, { as: rider })
  expect(await county.store.get('consents', `${rider.accountId}:messages`)).toMatchObject({ status: 'given', version: 1, textVersion: yes.textVersion, at: county.at })
})

test('to other words nobody says yes', async () => {
  expect(await county.refusal(grantMessages, { ...yes, textVersion: yes.textVersion + 1 }, { as: rider })).toBe('TEXT_CHANGED')
  expect(await grant()).toBeNull()
})

test('what this deployment does not carry is not asked for', async () => {
  Object.assign(county.runtime.subscribeMessages, { templateOf: () => null })
  expect(await county.refusal(grantMessages, yes, { as: rider })).toBe('NOT_CARRIED')
})

test('a browser cannot say yes for a phone', async () => {
  await county.staff('grid', HOME, '田小满', rider)
  expect(await county.refusal(grantMessages, yes, { as: await signedIn(county, rider) })).toBe('PHONE_ONLY')
  expect(await grant()).toBeNull()
})
