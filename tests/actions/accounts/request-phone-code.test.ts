import { requestPhoneCode } from '#types/phones'
import { openCounty, type County } from '../../support/county'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())
beforeEach(() => { county.at += 24 * 3_600_000 })

const MINUTE = 60_000
const textsTo = (phone: string) => county.texts.filter((text) => text.phone === phone)

test('six digits go to the number; what is kept of them and of the number is keyed', async () => {
  const person = county.stranger('田小满')
  const reply = await county.call(requestPhoneCode, { phone: person.phone }, { as: person })
  expect(reply).toEqual({ validUntil: county.at + 5 * MINUTE, resendAt: county.at + MINUTE })
  const [text] = textsTo(person.phone)
  expect(text?.digits).toMatch(/^\d{6}$/)
  const kept = await county.store.find('phoneCodes', { validUntil: reply.validUntil })
  expect(kept).toHaveLength(1)
  expect(JSON.stringify(kept)).not.toContain(text?.digits)
  expect(JSON.stringify(kept)).not.toContain(person.phone)
})

test('the same command again sends nothing more', async () => {
  const person = county.stranger('霜降')
  const first = await county.call(requestPhoneCode, { phone: person.phone }, { as: person, commandId: 'one-text' })
  expect(await county.call(requestPhoneCode, { phone: person.phone }, { as: person, commandId: 'one-text' })).toEqual(first)
  expect(textsTo(person.phone)).toHaveLength(1)
})

test('another code comes after a minute, and says when', async () => {
  const person = county.stranger('惊蛰')
  await county.call(requestPhoneCode, { phone: person.phone }, { as: person })
  county.at += MINUTE - 1
  expect(await county.reply(requestPhoneCode, { phone: person.phone }, { as: person })).toEqual({ ok: false, refusal: { code: 'TOO_MANY', retryAt: county.at + 1 } })
  county.at += 1
  await county.call(requestPhoneCode, { phone: person.phone }, { as: person })
  expect(textsTo(person.phone)).toHaveLength(2)
})

test('a number gets at most five a day, whoever asks and however fast', async () => {
  const { phone } = county.stranger('白露')
  const askers = Array.from({ length: 8 }, (_, i) => county.stranger(`路人${i}`))
  const replies = await Promise.all(askers.map((as) => county.reply(requestPhoneCode, { phone }, { as })))
  expect(replies.filter(({ ok }) => ok)).toHaveLength(5)
  expect(textsTo(phone)).toHaveLength(5)
  expect(replies.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: { code: 'TOO_MANY', retryAt: Date.parse(`${new Date(county.at + 32 * 3_600_000).toISOString().slice(0, 10)}T00:00:00+08:00`) } })
})

test('a person has at most ten a day, to whatever numbers', async () => {
  const person = county.stranger('秋分')
  const outcomes: string[] = []
  for (let n = 0; n < 11; n += 1) outcomes.push(await county.refusal(requestPhoneCode, { phone: county.stranger(`别人${n}`).phone }, { as: person }))
  expect(outcomes.filter((one) => one === 'TOO_MANY')).toHaveLength(1)
})

test('a text that did not leave is said to, and no digits are good', async () => {
  const person = county.stranger('寒露')
  county.deadPhones.add(person.phone)
  const errors = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  expect(await county.refusal(requestPhoneCode, { phone: person.phone }, { as: person })).toBe('SMS_NOT_SENT')
  errors.mockRestore()
  county.deadPhones.delete(person.phone)
  await county.call(requestPhoneCode, { phone: person.phone }, { as: person })
  expect(textsTo(person.phone)).toHaveLength(1)
})
