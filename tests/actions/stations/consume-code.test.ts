import { consumeCode } from '#core/actions/stations/consume-code'
import { sweepCodes } from '#core/actions/timers/sweep-codes'
import { openCounty, type County } from '../../support/county'
import { aPresenceCode } from '../points/shop'

let county: County
beforeAll(async () => { county = await openCounty() })
afterAll(() => county.close())

const look = (digits: string, scannerId: string, at = county.at) => consumeCode({ store: county.store, keys: county.runtime.keys, at, scannerId, digits })

/** Digits nobody was given: each is another wrong guess. */
const guess = (n: number): string => String(10_000_000 + n)

test('a live code is found and can be used in one transaction', async () => {
  const rider = await county.rider('田小满')
  const { code, use } = await look(await aPresenceCode(county, rider), 'ac_keeper')
  expect(code).toMatchObject({ accountId: rider.accountId, purpose: 'presence' })
  await county.store.transact(use)
  expect(await county.store.get('codeUses', `${code._id}:${code.issuedAt}`)).toMatchObject({ usedBy: 'ac_keeper', usedAt: county.at })
})

test('of two who found the same live code one uses it, the other is told that it was used', async () => {
  const digits = await aPresenceCode(county, await county.rider('韩霜降'))
  const [one, other] = [await look(digits, 'ac_k1'), await look(digits, 'ac_k2')]
  await county.store.transact(one.use)
  await expect(county.store.transact(other.use)).rejects.toMatchObject({ code: 'CODE_USED' })
})

test('a code works in its last millisecond and has run out in the next', async () => {
  const digits = await aPresenceCode(county, await county.rider('程惊蛰'))
  await expect(look(digits, 'ac_k', county.at + 299_999)).resolves.toMatchObject({ code: { purpose: 'presence' } })
  await expect(look(digits, 'ac_k', county.at + 300_000)).rejects.toMatchObject({ code: 'CODE_EXPIRED' })
})

test('a used code is called used, also after it has run out, until it is swept', async () => {
  const digits = await aPresenceCode(county, await county.rider('程惊蛰'))
  await county.store.transact((await look(digits, 'ac_k')).use)
  await expect(look(digits, 'ac_k')).rejects.toMatchObject({ code: 'CODE_USED' })
  await expect(look(digits, 'ac_k', county.at + 400_000)).rejects.toMatchObject({ code: 'CODE_USED' })
  await sweepCodes({ ...county.runtime, now: () => county.at + 3 * 86_400_000 })
  await expect(look(digits, 'ac_k', county.at + 400_000)).rejects.toMatchObject({ code: 'CODE_WRONG' })
})

test('five wrong tries in a minute are taken, the sixth is too many, also with the right digits', async () => {
  const right = await aPresenceCode(county, await county.rider('高立夏'))
  for (let n = 0; n < 5; n += 1) await expect(look(guess(n), 'ac_guesser')).rejects.toMatchObject({ code: 'CODE_WRONG' })
  const nextMinute = (Math.floor(county.at / 60_000) + 1) * 60_000
  await expect(look(guess(6), 'ac_guesser')).rejects.toMatchObject({ code: 'TOO_MANY', retryAt: nextMinute })
  await expect(look(right, 'ac_guesser')).rejects.toMatchObject({ code: 'TOO_MANY' })
  await expect(look(right, 'ac_guesser', nextMinute)).resolves.toMatchObject({ code: { purpose: 'presence' } })
  await expect(look(right, 'ac_other')).resolves.toMatchObject({ code: { purpose: 'presence' } })
})

test('right codes, used and expired ones do not count as tries', async () => {
  const digits = await aPresenceCode(county, await county.rider('何小雪'))
  for (let n = 0; n < 8; n += 1) await look(digits, 'ac_busy')
  for (let n = 0; n < 8; n += 1) await look(digits, 'ac_busy', county.at + 300_000).catch(() => undefined)
  await expect(look(digits, 'ac_busy')).resolves.toMatchObject({ code: { purpose: 'presence' } })
})
