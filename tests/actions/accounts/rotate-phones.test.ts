import { rotatePhones } from '#core/actions/accounts/rotate-phones'
import { phonePlace } from '#core/actions/accounts/bind-phone'
import { grantPlace } from '#core/actions/accounts/message-grants'
import { fieldCipherFrom } from '#core/runtime/field-cipher'
import { openCounty, TEST_FIELD_KEYS, type County } from '../../support/county'

let county: County
const old = fieldCipherFrom(TEST_FIELD_KEYS)
const zero = fieldCipherFrom(`a0:${'77'.repeat(32)}`)
const next = fieldCipherFrom(`k0:${'2e'.repeat(32)},${TEST_FIELD_KEYS},a0:${'77'.repeat(32)}`)
const all = Array.from({ length: 230 }, (_, i) => ({ id: `p${i}`, number: `139${String(i).padStart(8, '0')}` }))

beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())
beforeEach(async () => {
  // Half are sealed with a key whose id sorts before the new one, half behind it.
  for (const [i, { id, number }] of all.entries()) await county.store.put('phones', { _id: id, accountId: `ac_${i}`, number: (i % 2 ? zero : old).seal(number, phonePlace(id)), since: i })
})

const sealedBy = async (keyId: string) => {
  const found = await county.store.find('phones', { number: county.store.compare.both(county.store.compare.gte(`${keyId}.`), county.store.compare.lt(`${keyId}/`)) }, { limit: 500 })
  return found.filter(({ _id }) => /^p\d+$/.test(_id))
}

test('slice by slice every number is sealed with the first key, and reads as before', async () => {
  const slices: number[] = []
  while (slices.at(-1) !== 0) slices.push(await rotatePhones(county.store, next))
  expect(Math.max(...slices)).toBeLessThanOrEqual(100)
  const sealed = await sealedBy('k0')
  expect(sealed).toHaveLength(all.length)
  const alone = fieldCipherFrom(`k0:${'2e'.repeat(32)}`)
  for (const { _id, number, accountId, since } of sealed) {
    const i = Number(_id.slice(1))
    expect({ number: alone.open(number, phonePlace(_id)), accountId, since }).toEqual({ number: all[i]?.number, accountId: `ac_${i}`, since: i })
  }
})

test('killed in the middle it leaves each number readable, and goes on where it stood', async () => {
  let writes = 0
  const killed = county.withBarrier((step, name) => {
    if (step === 'write' && name === 'phones' && (writes += 1) > 30) throw new Error('killed')
  })
  await expect(rotatePhones(killed.store, next)).rejects.toThrow('killed')
  expect(await sealedBy('k0')).toHaveLength(30)
  for (const { id, number } of all) expect(next.open((await county.store.get('phones', id))?.number ?? '', phonePlace(id))).toBe(number)
  while ((await rotatePhones(county.store, next)) > 0);
  expect(await sealedBy('k0')).toHaveLength(all.length)
})

test('whose phone a message may come to is sealed anew after the numbers', async () => {
  const _id = 'ac_1:report-resolved'
  await county.store.put('messageGrants', { _id, accountId: 'ac_1', kind: 'report-resolved', openid: old.seal('open-1', grantPlace(_id)), left: 1, movedAt: 1 })
  while ((await rotatePhones(county.store, next)) > 0);
  const { openid = '', ...grant } = await county.store.get('messageGrants', _id) ?? {}
  expect(openid).toMatch(/^k0\./)
  expect({ openid: next.open(openid, grantPlace(_id)), ...grant }).toEqual({ _id, accountId: 'ac_1', kind: 'report-resolved', openid: 'open-1', left: 1, movedAt: 1 })
})

test('a number that is freed while it is sealed anew stays freed', async () => {
  const once = county.withBarrier(async (step, name) => {
    if (step === 'begin' && name === '') await county.store.remove('phones', 'p1')
  })
  await rotatePhones(once.store, next)
  expect(await county.store.get('phones', 'p1')).toBeNull()
})
