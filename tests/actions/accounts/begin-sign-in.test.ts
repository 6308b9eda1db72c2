import { declareRider, joinPost, showMe } from '#types/accounts'
import { beginSignIn } from '#types/sessions'
import { openCounty, type County, type Person } from '../../support/county'
import { aBrowser, aCode, signedIn } from './desk'

let county: County
let staff: Person
beforeAll(async () => {
  county = await openCounty()
  staff = await county.staff('official', 'gull-rock', '陶芒种')
})
afterAll(() => county.close())

const asking = { browser: 'Chrome · Windows' }

test('the digits and the browser\'s secret are stored nowhere, only their keyed hashes', async () => {
  const as = aBrowser()
  const { id, digits, issuedAt, validUntil } = await county.call(beginSignIn, asking, { as })
  expect(digits).toMatch(/^\d{8}$/)
  expect(validUntil - issuedAt).toBe(300_000)
  const { keys } = county.runtime
  expect(await county.store.get('signIns', id)).toEqual({
    _id: keys.hash('sign-in', digits), browserId: keys.hash('session', as.secret), browser: asking.browser, issuedAt, validUntil, usedBy: null,
  })
  for (const name of ['signIns', 'commands'] as const) {
    const text = JSON.stringify(await county.store.find(name, {}, { limit: 500 }))
    expect(text).not.toContain(digits)
    expect(text).not.toContain(as.secret)
  }
})

test('the same command sent again gives the same digits', async () => {
  const as = aBrowser()
  const first = await county.call(beginSignIn, asking, { as, commandId: 'once' })
  expect(await county.call(beginSignIn, asking, { as, commandId: 'once' })).toEqual(first)
  expect((await county.call(beginSignIn, asking, { as: aBrowser(), commandId: 'once' })).digits).not.toBe(first.digits)
})

test('asking alone signs nobody in, and opens nothing else that is for people', async () => {
  const as = aBrowser()
  await aCode(county, as)
  expect((await county.call(showMe, {}, { as })).account).toBeNull()
  expect(await county.refusal(declareRider, { age: 'adult' }, { as })).toBe('SIGN_IN')
  expect(await county.refusal(joinPost, { code: 'QF-7H2K-9XMD', displayName: '谁' }, { as })).toBe('SIGN_IN')
})

test('without a secret, with one of another shape, or as a phone there is no code', async () => {
  expect(await county.refusal(beginSignIn, asking, { as: null })).toBe('SIGN_IN')
  expect(await county.refusal(beginSignIn, asking, { as: { secret: 'short' } })).toBe('SIGN_IN')
  expect(await county.refusal(beginSignIn, asking, { as: staff })).toBe('NOT_ALLOWED')
})

test('a browser that is or was signed in asks with another secret', async () => {
  const as = await signedIn(county, staff)
  expect(await county.refusal(beginSignIn, asking, { as })).toBe('NOT_ALLOWED')
})

test('at most 200 codes wait at once; when they have run out there is room again', async () => {
  county.at += 3_600_000
  for (let n = 0; n < 200; n += 1) {
    await county.store.put('signIns', { _id: `si-${n}`, browserId: `b-${n}`, browser: 'x', issuedAt: county.at, validUntil: county.at + 1_000, usedBy: null })
  }
  expect(await county.refusal(beginSignIn, asking, { as: aBrowser() })).toBe('TOO_MANY')
  county.at += 1_000
  expect(await aCode(county, aBrowser())).toMatch(/^\d{8}$/)
})
