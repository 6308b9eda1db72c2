import { declareRider } from '#types/accounts'
import { requestPhoneCode } from '#types/phones'
import { openCounty, type County, type Person } from '../../support/county'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())
beforeEach(() => { county.at += 24 * 3_600_000 })

const MINUTE = 60_000

async function asked(person: Person, phone = person.phone): Promise<string> {
  await county.call(requestPhoneCode, { phone }, { as: person })
  return county.texts.at(-1)?.digits ?? ''
}
const tried = (person: Person, digits: string, phone = person.phone) => county.refusal(declareRider, { age: 'adult', phone: { by: 'sms', phone, digits } }, { as: person })
const other = (digits: string) => String((Number(digits) + 1) % 1_000_000).padStart(6, '0')

test('digits are good for five minutes by the server\'s clock, and at the instant not any more', async () => {
  const [early, late] = [county.stranger('小满'), county.stranger('霜降')]
  const [first, second] = [await asked(early), await asked(late)]
  county.at += 5 * MINUTE - 1
  expect(await tried(early, first)).toContain('"ok":true')
  county.at += 1
  expect(await tried(late, second)).toBe('SMS_CODE_EXPIRED')
})

test('digits hold for who asked for them and for the number they went to', async () => {
  const [one, two] = [county.stranger('惊蛰'), county.stranger('白露')]
  const digits = await asked(one)
  expect(await tried(two, digits, one.phone)).toBe('SMS_CODE_WRONG')
  expect(await tried(one, digits, two.phone)).toBe('SMS_CODE_WRONG')
  expect(await tried(one, digits)).toContain('"ok":true')
})

test('the fifth try may still be right, the sixth is none', async () => {
  const [lucky, late] = [county.stranger('谷雨'), county.stranger('立秋')]
  for (const [person, wrongs] of [[lucky, 4], [late, 5]] as const) {
    const digits = await asked(person)
    for (let n = 0; n < wrongs; n += 1) expect(await tried(person, other(digits))).toBe('SMS_CODE_WRONG')
    expect(await tried(person, digits)).toContain(wrongs === 4 ? '"ok":true' : 'SMS_CODE_EXPIRED')
  }
})

test('fifty tries at one moment get no further than five', async () => {
  const person = county.stranger('寒露')
  const digits = await asked(person)
  const outcomes = await Promise.all(Array.from({ length: 50 }, () => tried(person, other(digits))))
  expect(outcomes.filter((one) => one === 'SMS_CODE_WRONG').length).toBeLessThanOrEqual(5)
  expect(await tried(person, digits)).toBe('SMS_CODE_EXPIRED')
})

test('a code asked for anew is the only one that is good', async () => {
  const person = county.stranger('秋分')
  const first = await asked(person)
  county.at += MINUTE
  const second = await asked(person)
  expect(first).not.toBe(second)
  expect(await tried(person, first)).toBe('SMS_CODE_WRONG')
  expect(await tried(person, second)).toContain('"ok":true')
})
