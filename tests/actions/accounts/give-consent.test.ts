import { declareRider } from '#types/accounts'
import { giveConsent, listMyConsents } from '#types/consents'
import { CONSENT_TEXTS } from '#domain/accounts/consents'
import { openCounty, proofOf, type County, type Person } from '../../support/county'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

const yes = { kind: 'participation', textVersion: CONSENT_TEXTS.participation.version } as const
const keptOf = (person: Person) => county.store.get('consents', `${person.accountId}:participation`)

async function declared(name: string): Promise<Person> {
  const person = county.stranger(name)
  person.accountId = (await county.call(declareRider, { age: 'adult', displayName: name, phone: proofOf(person) }, { as: person })).id
  return person
}

test('a yes is kept with the version of the words and its time', async () => {
  const rider = await declared('小满')
  const reply = await county.call(giveConsent, yes, { as: rider })
  expect(reply).toEqual({ id: `${rider.accountId}:participation`, version: 1, status: 'given' })
  expect(await keptOf(rider)).toEqual({ _id: reply.id, version: 1, accountId: rider.accountId, kind: 'participation', status: 'given', textVersion: yes.textVersion, at: county.at })
  expect(await county.store.get('consentMoves', `${reply.id}:1`)).toEqual({ _id: `${reply.id}:1`, status: 'given', textVersion: yes.textVersion, at: county.at })
})

test('saying it again changes nothing', async () => {
  const rider = await declared('霜降')
  const first = await county.call(giveConsent, yes, { as: rider })
  county.at += 1_000
  expect(await county.call(giveConsent, yes, { as: rider })).toEqual(first)
  expect((await county.call(listMyConsents, {}, { as: rider })).rows[0]?.history).toHaveLength(1)
})

test('who saw other words than those shown now has agreed to nothing', async () => {
  const rider = await declared('立夏')
  expect(await county.refusal(giveConsent, { ...yes, textVersion: yes.textVersion + 1 }, { as: rider })).toBe('TEXT_CHANGED')
  expect(await keptOf(rider)).toBeNull()
})

test('a yes to words that changed since is given anew, and the first one stays in the history', async () => {
  const rider = await declared('处暑')
  const id = `${rider.accountId}:participation`
  const old = { status: 'given', textVersion: 0, at: county.at } as const
  await county.store.put('consents', { _id: id, version: 1, accountId: rider.accountId, kind: 'participation', ...old })
  await county.store.put('consentMoves', { _id: `${id}:1`, ...old })
  expect((await county.call(giveConsent, yes, { as: rider })).version).toBe(2)
  expect((await county.call(listMyConsents, {}, { as: rider })).rows[0]?.history.map(({ textVersion }) => textVersion)).toEqual([yes.textVersion, 0])
})

test('two phones that agree at the same moment make one yes', async () => {
  const rider = await declared('白露')
  const replies = await Promise.all([1, 2, 3, 4].map(() => county.reply(giveConsent, yes, { as: rider })))
  expect(replies.map((reply) => reply.ok && reply.data.version)).toEqual([1, 1, 1, 1])
  expect((await county.call(listMyConsents, {}, { as: rider })).rows[0]?.history).toHaveLength(1)
})
