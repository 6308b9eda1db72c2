import { declareRider, showMe } from '#types/accounts'
import { CONSENT_TEXTS } from '#domain/accounts/consents'
import { requestPhoneCode } from '#types/phones'
import { openCounty, proofOf, type County, type Person } from '../../support/county'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

const adult = (person: Person) => ({ age: 'adult' as const, phone: proofOf(person) })
const phoneOf = async (person: Person) => county.store.get('phones', county.runtime.keys.hash('phone', person.phone))

/** The digits that were sent to his number, as he would type them. */
async function digitsTo(person: Person): Promise<string> {
  await county.call(requestPhoneCode, { phone: person.phone }, { as: person })
  return county.texts.filter(({ phone }) => phone === person.phone).at(-1)?.digits ?? ''
}

test('a visitor becomes a self-declared rider in one call', async () => {
  const person = county.stranger('田小满')
  expect(await county.call(showMe, {}, { as: person })).toEqual({ account: null, now: county.at })
  const { id, riderStatus, age } = await county.call(declareRider, { ...adult(person), displayName: '田小满' }, { as: person })
  expect({ riderStatus, age }).toEqual({ riderStatus: 'declared', age: 'adult' })
  expect(await county.store.get('accounts', id)).toMatchObject({ displayName: '田小满', riderStatus: 'declared', age: 'adult', verifiedBy: null, enrollments: [] })
})

test('what the tap says yes to is kept with it, once however often he taps', async () => {
  const person = county.stranger('谷雨')
  const agreesTo = [{ kind: 'participation' as const, textVersion: CONSENT_TEXTS.participation.version }]
  const { id } = await county.call(declareRider, { ...adult(person), agreesTo }, { as: person })
  await county.call(declareRider, { ...adult(person), agreesTo }, { as: person })
  expect(await county.store.get('consents', `${id}:participation`)).toMatchObject({ status: 'given', version: 1, at: county.at })
})

test('who saw other words than today\'s is no rider yet', async () => {
  const person = county.stranger('惊蛰')
  const agreesTo = [{ kind: 'participation' as const, textVersion: CONSENT_TEXTS.participation.version + 1 }]
  expect(await county.refusal(declareRider, { ...adult(person), agreesTo }, { as: person })).toBe('TEXT_CHANGED')
  expect(await county.call(showMe, {}, { as: person })).toMatchObject({ account: null })
})

test('without a number nobody becomes a rider', async () => {
  const person = county.stranger('立春')
  expect(await county.refusal(declareRider, { age: 'adult' }, { as: person })).toBe('PHONE_NEEDED')
  expect(await county.call(showMe, {}, { as: person })).toMatchObject({ account: null })
})

test('a number is kept sealed, under its keyed hash, and nowhere in the clear', async () => {
  const person = county.stranger('雨水')
  const { id } = await county.call(declareRider, adult(person), { as: person })
  const phone = await phoneOf(person)
  expect(phone).toMatchObject({ accountId: id, since: county.at, number: expect.stringMatching(/^k1\./) })
  expect(county.runtime.cipher.open(phone?.number ?? '', `phones/${phone?._id}`)).toBe(person.phone)
  for (const record of [phone, await county.store.get('accounts', id)]) expect(JSON.stringify(record)).not.toContain(person.phone)
})

test('digits that were sent prove a number, once', async () => {
  const person = county.stranger('惊蛰')
  const sms = { by: 'sms' as const, phone: person.phone, digits: await digitsTo(person) }
  const { id } = await county.call(declareRider, { age: 'adult', phone: sms }, { as: person })
  expect((await phoneOf(person))?.accountId).toBe(id)
  expect(await county.refusal(declareRider, { age: 'adult', phone: sms }, { as: person })).toBe('SMS_CODE_WRONG')
})

test('a number somebody else has proved is refused, and nothing is made', async () => {
  const [one, two] = [await county.rider('春分'), county.stranger('清明')]
  expect(await county.refusal(declareRider, { age: 'adult', phone: proofOf(one) }, { as: two })).toBe('PHONE_TAKEN')
  expect(await county.call(showMe, {}, { as: two })).toMatchObject({ account: null })
  expect((await phoneOf(one))?.accountId).toBe(one.accountId)
})

test('of two people who prove one number at the same moment one has it', async () => {
  const [one, two] = [county.stranger('谷雨'), county.stranger('立夏')]
  const replies = await Promise.all([one, two].map((as) => county.reply(declareRider, { age: 'adult', phone: proofOf(one) }, { as })))
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  expect(replies).toContainEqual({ ok: false, refusal: { code: 'PHONE_TAKEN' } })
})

test('another number of the same person takes the place of his first, which is free for anybody', async () => {
  const person = await county.rider('小满')
  const [first, next] = [county.stranger('芒种'), county.stranger('新号')]
  const { id } = await county.call(declareRider, { age: 'adult', phone: proofOf(next) }, { as: person })
  expect(id).toBe(person.accountId)
  expect(await phoneOf(person)).toBeNull()
  expect((await phoneOf(next))?.accountId).toBe(id)
  await county.call(declareRider, { age: 'adult', phone: proofOf(person) }, { as: first })
})

test('a code of the platform that stands for no number is refused in words', async () => {
  expect(await county.refusal(declareRider, { age: 'adult', phone: { by: 'platform', code: 'stale' } }, { as: county.stranger('夏至') })).toBe('PLATFORM_PHONE_FAILED')
})

test('who is 16 or 17 says so, and with one tap that he is 18; nobody gets younger', async () => {
  const person = county.stranger('小暑')
  expect((await county.call(declareRider, { ...adult(person), age: '16-17' }, { as: person })).age).toBe('16-17')
  expect(await county.call(showMe, {}, { as: person })).toMatchObject({ account: { age: '16-17', riderStatus: 'declared' } })
  expect((await county.call(declareRider, { age: 'adult' }, { as: person })).age).toBe('adult')
  expect((await county.call(declareRider, { age: '16-17' }, { as: person })).age).toBe('adult')
})

test('who joined before numbers were asked for is of age, keeps what he had and adds his number', async () => {
  const person = await county.rider('大暑')
  const account = await county.store.get('accounts', person.accountId)
  if (!account) throw new Error('no account')
  const { age: _, phoneId: __, ...before } = account
  await county.store.put('accounts', before as typeof account)
  await county.store.remove('phones', account.phoneId ?? '')
  expect(await county.call(showMe, {}, { as: person })).toMatchObject({ account: { age: 'adult', phone: null, displayName: '大暑' } })
  await county.call(declareRider, adult(person), { as: person })
  expect(await county.call(showMe, {}, { as: person })).toMatchObject({ account: { id: person.accountId, age: 'adult', phone: `188****${person.phone.slice(-4)}` } })
})

test('an age that is neither is told beside the field', async () => {
  const reply = await county.reply(declareRider, { age: '15' as never }, { as: county.stranger('小') })
  expect(reply).toEqual({ ok: false, fields: { age: 'NOT_ONE_OF' } })
})

test('a number that is none is told beside the field', async () => {
  const reply = await county.reply(declareRider, { age: 'adult', phone: { by: 'sms', phone: '12800000001', digits: '1' } }, { as: county.stranger('小') })
  expect(reply).toEqual({ ok: false, fields: { 'phone.phone': 'WRONG_FORMAT', 'phone.digits': 'WRONG_FORMAT' } })
})

test('declaring twice keeps one account', async () => {
  const person = county.stranger('霜降')
  const first = await county.call(declareRider, adult(person), { as: person })
  const again = await county.call(declareRider, { age: 'adult', displayName: '霜降' }, { as: person })
  expect(again.id).toBe(first.id)
  expect((await county.store.get('accounts', first.id))?.displayName).toBe('霜降')
})

test('the same command sent again gets the same reply and changes nothing', async () => {
  const person = county.stranger('立冬')
  const first = await county.call(declareRider, adult(person), { as: person, commandId: 'once' })
  const again = await county.call(declareRider, adult(person), { as: person, commandId: 'once' })
  expect(again).toEqual(first)
  expect((await county.store.get('accounts', first.id))?.version).toBe(first.version)
})

test('two phones that declare at the same moment make one account', async () => {
  const person = county.stranger('小雪')
  const replies = await Promise.all([1, 2, 3, 4].map(() => county.reply(declareRider, adult(person), { as: person })))
  const ids = new Set(replies.flatMap((reply) => (reply.ok ? [reply.data.id] : [])))
  expect(ids.size).toBe(1)
})

test('without a phone there is no account to make', async () => {
  expect(await county.refusal(declareRider, { age: 'adult' }, { as: null })).toBe('SIGN_IN')
})
